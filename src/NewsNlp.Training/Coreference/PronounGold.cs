using NewsNlp.Text;

namespace NewsNlp.Training.Coreference;

/// <summary>What the annotators say of a pronoun.</summary>
/// <param name="Right">Where the person is named whom it means; empty where it means nobody of <paramref name="Wrong"/>.</param>
/// <param name="Wrong">Where people are named whom it does not mean; others may be right or wrong.</param>
/// <param name="Whole">Whether the ranges are noun phrases, of which a name is only a part.</param>
internal sealed record PronounGold(IReadOnlyList<TextSpan> Right, IReadOnlyList<TextSpan> Wrong, bool Whole);
