namespace NewsNlp.Batch;

/// <summary>One worker with its workspace. An article that fails costs its workspace, never the run.</summary>
internal sealed class BatchWorker(NewsPipeline pipeline)
{
    private Workspace? _workspace;

    public ArticleResult Run(Article article)
    {
        if (article is null)
        {
            return new ArticleResult(new Article { Body = "" }, null, new ArgumentNullException(nameof(article), "The batch holds a null instead of an article."));
        }

        var workspace = _workspace ?? pipeline.CreateWorkspace();
        _workspace = null;
#pragma warning disable CA1031 // One bad article must not stop the others; the error goes to the caller with its article.
        try
        {
            var analysis = workspace.Run(article);
            _workspace = workspace.IsOversized ? null : workspace;
            return new ArticleResult(article, analysis, null);
        }
        catch (Exception error)
        {
            return new ArticleResult(article, null, error);
        }
#pragma warning restore CA1031
    }
}
