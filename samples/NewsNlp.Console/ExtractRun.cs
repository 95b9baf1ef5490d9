using System.Collections.Concurrent;
using NewsNlp.Batch;
using NewsNlp.Console.Input;
using NewsNlp.Console.Output;
using NewsNlp.Models;

namespace NewsNlp.Console;

/// <summary>One run of <c>newsnlp extract</c>: reads, analyses, writes in the order of the input, and says what failed.</summary>
internal sealed class ExtractRun(ExtractOptions options, ToolConsole console)
{
    private readonly ConcurrentQueue<string> _origins = new();
    private readonly ArticleFiles _files = new(options, console);
    private readonly Messages _messages = new(console.Error);
    private int _failed;

    public int Execute()
    {
        try
        {
            var builder = new NewsPipelineBuilder();
            var pipeline = (options.Tokens ? builder.KeepDocument() : builder).Build();
            using var output = ResultWriters.Open(options, console);
            Task.Run(() => WriteResults(pipeline, output)).GetAwaiter().GetResult();
            return _failed == 0 ? ExitStatus.Done : ExitStatus.SomeFailed;
        }
        catch (Exception error) when (error is ModelFormatException or OutputException)
        {
            _messages.Write(error.Message);
            return ExitStatus.WrongUsage;
        }
        catch (IOException error)
        {
            _messages.Write($"the results cannot be written: {error.Message}");
            return ExitStatus.SomeFailed;
        }
    }

    // Results that run over the same terminal are progress enough.
    private bool ShowsProgress => !options.Quiet && console.ErrorIsTerminal && !(console.OutputIsTerminal && options.Output is null);

    private async Task WriteResults(NewsPipeline pipeline, IResultWriter output)
    {
        using var progress = ShowsProgress ? new Progress(_messages, console.Width, _files) : null;
        await foreach (var result in pipeline.AnalyzeManyAsync(Articles(), new BatchOptions { Workers = options.Workers }))
        {
            _origins.TryDequeue(out string? origin);
            if (result.Analysis is { } analysis)
            {
                output.Write(result.Article, analysis);
            }
            else
            {
                Fail(origin!, result.Error!.Message);
            }

            progress?.Advance(result.Article.Body.Length);
        }
    }

    // Reading waits on another thread, so that a result is written when it is ready, not when the next line of a slow input comes.
    private async IAsyncEnumerable<Article> Articles()
    {
        using var inputs = _files.Read().GetEnumerator();
        while (await Task.Run(inputs.MoveNext))
        {
            if (inputs.Current.Article is { } article)
            {
                _origins.Enqueue(inputs.Current.Origin);
                yield return article;
            }
            else if (inputs.Current.Error is { } error)
            {
                Fail(inputs.Current.Origin, error);
            }
            else
            {
                _messages.Write($"no articles in {inputs.Current.Origin}");
            }
        }
    }

    private void Fail(string origin, string error)
    {
        Interlocked.Increment(ref _failed);
        _messages.Write($"{origin}: {error}");
    }
}
