using System.Runtime.CompilerServices;

namespace NewsNlp.Batch;

/// <summary>
/// Runs articles on several workers and hands the results out in the order of the input.
/// At most <see cref="BatchOptions.Window"/> articles are in flight, so memory does not grow with the input; a worker keeps its workspace from one article to the next.
/// </summary>
internal static class BatchRunner
{
    public static IEnumerable<ArticleResult> Run(NewsPipeline pipeline, IEnumerable<Article> articles, BatchOptions options, CancellationToken cancellationToken)
    {
        var progress = default(BatchProgress);
        foreach (var result in WorkersOf(options) == 1 ? RunHere(pipeline, articles, cancellationToken) : RunOnWorkers(pipeline, articles, options, cancellationToken))
        {
            options.Progress?.Report(progress = progress.With(result));
            yield return result;
        }
    }

    public static async IAsyncEnumerable<ArticleResult> RunAsync(NewsPipeline pipeline, IAsyncEnumerable<Article> articles, BatchOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var progress = default(BatchProgress);
        await foreach (var result in RunOnWorkersAsync(pipeline, articles, options, cancellationToken).ConfigureAwait(false))
        {
            options.Progress?.Report(progress = progress.With(result));
            yield return result;
        }
    }

    private static async IAsyncEnumerable<ArticleResult> RunOnWorkersAsync(NewsPipeline pipeline, IAsyncEnumerable<Article> articles, BatchOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var workers = new BatchWorkers(pipeline, WorkersOf(options), options.Window, cancellationToken);
        var input = articles.GetAsyncEnumerator(cancellationToken);
        var waiting = new Queue<Task<ArticleResult>>(options.Window);
        var move = input.MoveNextAsync().AsTask();
        try
        {
            while (true)
            {
                // A result that is ready does not wait for an article that is slow to come.
                if (waiting.Count > 0 && waiting.Count < options.Window)
                {
                    await Task.WhenAny(waiting.Peek(), move).ConfigureAwait(false);
                }

                if (waiting.Count == options.Window || (waiting.TryPeek(out var next) && next.IsCompleted))
                {
                    yield return await waiting.Dequeue().WaitAsync(cancellationToken).ConfigureAwait(false);
                    continue;
                }

                if (!await move.ConfigureAwait(false))
                {
                    break;
                }

                waiting.Enqueue(workers.Start(input.Current));
                move = input.MoveNextAsync().AsTask();
            }

            while (waiting.TryDequeue(out var last))
            {
                yield return await last.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await Leave(input, move).ConfigureAwait(false);
        }
    }

    // A caller may leave while the next article is still to come. An enumerator that waits cannot be disposed of, and nobody should wait for it.
    private static async ValueTask Leave(IAsyncEnumerator<Article> input, Task<bool> move)
    {
        if (move.IsCompleted)
        {
            await input.DisposeAsync().ConfigureAwait(false);
        }
        else
        {
            _ = move.ContinueWith(_ => input.DisposeAsync().AsTask(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private static IEnumerable<ArticleResult> RunHere(NewsPipeline pipeline, IEnumerable<Article> articles, CancellationToken cancellationToken)
    {
        foreach (var article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return BatchWorker.Run(pipeline, article);
        }
    }

    private static IEnumerable<ArticleResult> RunOnWorkers(NewsPipeline pipeline, IEnumerable<Article> articles, BatchOptions options, CancellationToken cancellationToken)
    {
        var workers = new BatchWorkers(pipeline, WorkersOf(options), options.Window, cancellationToken);
        try
        {
            var waiting = new Queue<Task<ArticleResult>>(options.Window);
            foreach (var article in articles)
            {
                if (waiting.Count == options.Window)
                {
                    yield return waiting.Dequeue().WaitAsync(cancellationToken).GetAwaiter().GetResult();
                }

                waiting.Enqueue(workers.Start(article));
                while (waiting.TryPeek(out var next) && next.IsCompleted)
                {
                    yield return waiting.Dequeue().WaitAsync(cancellationToken).GetAwaiter().GetResult();
                }
            }

            while (waiting.TryDequeue(out var next))
            {
                yield return next.WaitAsync(cancellationToken).GetAwaiter().GetResult();
            }
        }
        finally
        {
            workers.Stop(); // also reached when the caller leaves the loop early
        }
    }

    private static int WorkersOf(BatchOptions options) => options.Workers > 0 ? options.Workers : Environment.ProcessorCount;
}
