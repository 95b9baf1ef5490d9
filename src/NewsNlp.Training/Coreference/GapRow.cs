using NewsNlp.Text;

namespace NewsNlp.Training.Coreference;

/// <summary>A row of GAP.</summary>
/// <param name="Text">The text.</param>
/// <param name="Pronoun">The pronoun.</param>
/// <param name="A">The first name.</param>
/// <param name="IsA">Whether the pronoun means it.</param>
/// <param name="B">The second name.</param>
/// <param name="IsB">Whether the pronoun means it.</param>
internal sealed record GapRow(string Text, TextSpan Pronoun, TextSpan A, bool IsA, TextSpan B, bool IsB);
