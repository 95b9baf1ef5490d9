namespace NewsNlp.Extraction;

/// <summary>A phrase of the fact tables in the text.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="Kinds">What the phrase can be.</param>
/// <param name="Value">The value of the phrase in <see cref="Lexicons.FactTables"/>.</param>
internal readonly record struct TableMatch(int First, int Last, Lexicons.PhraseKinds Kinds, int Value);
