namespace NewsNlp.Training.Coreference;

/// <summary>A text with annotated pronouns.</summary>
/// <param name="Text">The text.</param>
/// <param name="Pronouns">What is said of the pronouns, by their start.</param>
internal sealed record PronounText(string Text, IReadOnlyDictionary<int, PronounGold> Pronouns);
