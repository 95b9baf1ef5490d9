namespace NewsNlp.Html;

/// <summary>What a page says of its article.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }

    public DateTimeOffset? Published { get; init; }

    public string? Site { get; init; }

    public string? Author { get; init; }

    public string? Url { get; init; }
}
