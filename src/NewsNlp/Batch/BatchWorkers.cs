using System.Threading.Channels;

namespace NewsNlp.Batch;

/// <summary>A fixed number of threads that take articles from one queue.</summary>
internal sealed class BatchWorkers : IAsyncDisposable
{
    private readonly Channel<Job> _queue;
    private readonly CancellationTokenSource _stop;
    private readonly Thread[] _threads;

    public BatchWorkers(NewsPipeline pipeline, int count, int window, CancellationToken cancellationToken)
    {
        _queue = Channel.CreateBounded<Job>(window);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _threads = new Thread[count];
        for (int i = 0; i < count; i++)
        {
            _threads[i] = new Thread(() => Work(pipeline)) { IsBackground = true, Name = "NewsNlp batch" };
            _threads[i].Start();
        }
    }

    /// <summary>Hands an article to the workers. No more than the window may be waiting.</summary>
    public Task<ArticleResult> Start(Article article)
    {
        _stop.Token.ThrowIfCancellationRequested();
        var job = new Job(article);
        if (!_queue.Writer.TryWrite(job))
        {
            throw new InvalidOperationException("More articles are in flight than the window allows.");
        }

        return job.Result.Task;
    }

    /// <summary>Stops the workers after the article that each is at, and waits for them.</summary>
    public void Stop()
    {
        _queue.Writer.TryComplete();
        _stop.Cancel();
        foreach (var thread in _threads)
        {
            thread.Join();
        }

        while (_queue.Reader.TryRead(out var job))
        {
            job.Result.TrySetCanceled(CancellationToken.None);
        }

        _stop.Dispose();
    }

    public async ValueTask DisposeAsync() => await Task.Run(Stop).ConfigureAwait(false);

    private void Work(NewsPipeline pipeline)
    {
        var stop = _stop.Token;
        while (!stop.IsCancellationRequested)
        {
            if (_queue.Reader.TryRead(out var job))
            {
                job.Result.TrySetResult(BatchWorker.Run(pipeline, job.Article));
                continue;
            }

            try
            {
                if (!_queue.Reader.WaitToReadAsync(stop).AsTask().GetAwaiter().GetResult())
                {
                    return;
                }
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        // What is still waiting will never run; its reader must not wait for ever.
        while (_queue.Reader.TryRead(out var left))
        {
            left.Result.TrySetCanceled(CancellationToken.None);
        }
    }

    private sealed record Job(Article Article)
    {
        public TaskCompletionSource<ArticleResult> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
