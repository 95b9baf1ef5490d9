using NewsNlp.Knowledge;

namespace NewsNlp.Extraction;

/// <summary>An expression of time and the tokens it covers.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="Expression">The expression.</param>
public readonly record struct TimeMention(int First, int Last, TimeExpression Expression);
