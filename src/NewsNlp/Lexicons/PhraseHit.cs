namespace NewsNlp.Lexicons;

/// <summary>A phrase found in the text.</summary>
/// <param name="Length">The number of its tokens.</param>
/// <param name="Value">Its value in the table.</param>
internal readonly record struct PhraseHit(int Length, int Value);
