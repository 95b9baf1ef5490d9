namespace NewsNlp;

/// <summary>A news article as received: the only input of an analysis.</summary>
/// <remarks>Relative dates ("last Tuesday") are resolved against <see cref="PublishedAt"/> and against nothing else.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Article
{
    /// <summary>Gets the caller's own identifier, copied to the result.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the headline, where it is known apart from the body.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the text of the article. Paragraphs are separated by line breaks.</summary>
    public required string Body { get; init; }

    /// <summary>Gets the moment of publication, with the offset of the place of publication.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Gets the outlet.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the author line, where it is known apart from the body.</summary>
    public string? Byline { get; init; }

    /// <summary>Gets the address of the page.</summary>
    public string? Url { get; init; }

    /// <summary>Gets the text that all offsets point into: the title, a blank line and the body, or the body alone where there is no title.</summary>
    public string Text => string.IsNullOrEmpty(Title) ? Body : Title + "\n\n" + Body;
}
