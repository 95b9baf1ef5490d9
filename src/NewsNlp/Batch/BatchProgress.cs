namespace NewsNlp.Batch;

/// <summary>How far a batch has come.</summary>
/// <param name="Articles">The results that were handed out, failures among them.</param>
/// <param name="Failed">The articles that failed.</param>
/// <param name="Characters">The characters (UTF-16 units) of the articles that were analysed.</param>
/// <param name="Tokens">Their tokens.</param>
/// <threadsafety>Immutable.</threadsafety>
public readonly record struct BatchProgress(long Articles, long Failed, long Characters, long Tokens)
{
    internal BatchProgress With(ArticleResult result) => result.Analysis is { } analysis
        ? this with { Articles = Articles + 1, Characters = Characters + analysis.Article.Length, Tokens = Tokens + analysis.Article.TokenCount }
        : this with { Articles = Articles + 1, Failed = Failed + 1 };
}
