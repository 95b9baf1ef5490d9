namespace NewsNlp.Extraction.Quotes;

/// <summary>What stands between two quotation marks of one paragraph; marks inside it belong to it.</summary>
/// <param name="Outer">The tokens with the marks.</param>
/// <param name="Inner">The tokens between the marks; empty where there are none.</param>
/// <param name="IsContinued">Whether the closing mark is missing and the next paragraph goes on with the speech.</param>
/// <param name="Continues">Whether it goes on with the speech of the paragraph before.</param>
internal readonly record struct MarkedStretch(TokenRange Outer, TokenRange Inner, bool IsContinued, bool Continues);
