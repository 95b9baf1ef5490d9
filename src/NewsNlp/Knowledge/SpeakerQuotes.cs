namespace NewsNlp.Knowledge;

/// <summary>Everything that one speaker says in an article.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Quotes">The quotes, in order of the text; at least one.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record SpeakerQuotes(Entity Speaker, IReadOnlyList<Quote> Quotes);
