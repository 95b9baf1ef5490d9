namespace NewsNlp.Evaluation;

/// <summary>A fact that was missed, or one that is too much.</summary>
/// <param name="Article">The article.</param>
/// <param name="Section">The kind of fact.</param>
/// <param name="IsMissed">Whether it was missed.</param>
/// <param name="Text">The fact.</param>
internal sealed record FactError(string Article, string Section, bool IsMissed, string Text);
