using System.Runtime.CompilerServices;

namespace NewsNlp.Batch;

/// <summary>Runs articles on several workers and hands the results out in the order of the input.</summary>
internal static class BatchRunner
{
    public static IEnumerable<ArticleResult> Run(NewsPipeline pipeline, IEnumerable<Article> articles, BatchOptions options, CancellationToken cancellationToken)
    {
        var workspace = pipeline.CreateWorkspace();
        foreach (var article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ArticleResult result;
#pragma warning disable CA1031 // One bad article must not stop the others; the error goes to the caller with its article.
            try
            {
                result = new ArticleResult(article, workspace.Run(article), null);
            }
            catch (Exception error)
            {
                workspace = pipeline.CreateWorkspace();
                result = new ArticleResult(article, null, error);
            }
#pragma warning restore CA1031

            yield return result;
        }
    }

    public static async IAsyncEnumerable<ArticleResult> RunAsync(NewsPipeline pipeline, IAsyncEnumerable<Article> articles, BatchOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var result in Run(pipeline, [article], options, cancellationToken))
            {
                yield return result;
            }
        }
    }
}
