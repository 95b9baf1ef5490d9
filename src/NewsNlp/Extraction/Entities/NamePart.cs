namespace NewsNlp.Extraction.Entities;

/// <summary>A word of a name: a token, or a piece of one between hyphens ("El-Sisi" has two).</summary>
/// <param name="Start">The first character in the text.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Hash">The hash of the characters without case and diacritics.</param>
/// <param name="Spelling">The hash of the sound of the characters: equal for "Antony" and "Anthony".</param>
/// <param name="Kind">What the word does in the name.</param>
internal readonly record struct NamePart(int Start, int Length, uint Hash, uint Spelling, NamePartKind Kind);
