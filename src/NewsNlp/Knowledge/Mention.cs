using NewsNlp.Text;

namespace NewsNlp.Knowledge;

/// <summary>One place in the text that speaks of an entity.</summary>
/// <param name="Span">The characters.</param>
/// <param name="Kind">The form.</param>
/// <param name="Confidence">The estimated probability, from 0 to 1, that the mention is right.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Mention(TextSpan Span, MentionKind Kind, float Confidence);
