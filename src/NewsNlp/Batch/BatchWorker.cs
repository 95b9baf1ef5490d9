namespace NewsNlp.Batch;

/// <summary>What a worker does with an article. One that fails costs its workspace, never the run.</summary>
internal static class BatchWorker
{
    public static ArticleResult Run(NewsPipeline pipeline, Article article)
    {
        if (article is null)
        {
            return new ArticleResult(new Article { Body = "" }, null, new ArgumentNullException(nameof(article), "The batch holds a null instead of an article."));
        }

#pragma warning disable CA1031 // One bad article must not stop the others; the error goes to the caller with its article.
        try
        {
            return new ArticleResult(article, pipeline.Analyze(article), null);
        }
        catch (Exception error)
        {
            return new ArticleResult(article, null, error);
        }
#pragma warning restore CA1031
    }
}
