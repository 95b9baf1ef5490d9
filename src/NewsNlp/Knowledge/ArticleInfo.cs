namespace NewsNlp.Knowledge;

/// <summary>The description of an analysed article.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ArticleInfo
{
    /// <summary>Gets the caller's identifier.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the headline, given or found.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the publication date, given or found in the text.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Gets the place of the dateline, where there is one.</summary>
    public string? Dateline { get; init; }

    /// <summary>Gets the outlet.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the author line, given or found.</summary>
    public string? Byline { get; init; }

    /// <summary>Gets the length of the text in UTF-16 code units.</summary>
    public int Length { get; init; }

    /// <summary>Gets the number of tokens of the text.</summary>
    public int TokenCount { get; init; }
}
