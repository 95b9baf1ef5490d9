namespace NewsNlp.Extraction.Quotes;

/// <summary>What follows a reporting word: who it is said to, where, and where the content begins.</summary>
/// <param name="ContentFirst">The first token of the content, or -1.</param>
/// <param name="Next">The first token after the phrases that belong to the reporting word.</param>
/// <param name="Addressee">The one spoken to.</param>
/// <param name="Medium">Where it is said or written.</param>
internal readonly record struct Complement(int ContentFirst, int Next, TokenRange Addressee, TokenRange Medium);
