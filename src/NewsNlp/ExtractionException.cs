namespace NewsNlp;

/// <summary>An extractor failed on an article. The cause is the inner exception.</summary>
public sealed class ExtractionException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="ExtractionException"/> class.</summary>
    /// <param name="extractor">The name of the extractor.</param>
    /// <param name="articleId">The identifier of the article.</param>
    /// <param name="cause">What went wrong.</param>
    public ExtractionException(string extractor, string? articleId, Exception cause)
        : base($"The extractor '{extractor}' failed on article '{articleId ?? "(no id)"}': {cause?.Message}", cause)
    {
        Extractor = extractor;
        ArticleId = articleId;
    }

    /// <summary>Gets the name of the extractor.</summary>
    public string Extractor { get; }

    /// <summary>Gets the identifier of the article.</summary>
    public string? ArticleId { get; }
}
