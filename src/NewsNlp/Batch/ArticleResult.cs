using NewsNlp.Knowledge;

namespace NewsNlp.Batch;

/// <summary>The outcome for one article of a batch: an analysis, or the error that stopped it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Analysis">What was found; null where there is an error.</param>
/// <param name="Error">What went wrong; null where there is an analysis.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ArticleResult(Article Article, NewsAnalysis? Analysis, Exception? Error)
{
    /// <summary>Gets whether there is an analysis.</summary>
    public bool Succeeded => Error is null;
}
