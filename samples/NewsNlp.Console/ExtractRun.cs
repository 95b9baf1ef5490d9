using System.Collections.Concurrent;
using NewsNlp.Batch;
using NewsNlp.Console.Input;
using NewsNlp.Console.Output;
using NewsNlp.Models;

namespace NewsNlp.Console;

/// <summary>One run of <c>newsnlp extract</c>: reads, analyses, writes in the order of the input, and says what failed.</summary>
internal sealed class ExtractRun(ExtractOptions options, ToolConsole console)
{
    private readonly ConcurrentQueue<ArticleInput> _waiting = new();
    private readonly Messages _messages = new(console.Error);
    private readonly RunCount _count = new();

    public int Execute()
    {
        try
        {
            var pipeline = options.BuildPipeline();
            using var output = RunOutputs.Open(options, console);
            if (output is null)
            {
                _messages.Write($"{options.Output} is complete; there is nothing to go on with.");
                return ExitStatus.Done;
            }

            var files = new ArticleFiles(options, console, output.TakeDone);
            Task.Run(() => WriteResults(pipeline, files, output)).GetAwaiter().GetResult();
            output.Complete();
            WriteSummary(output);
            return _count.Failed + output.RejectedBefore == 0 ? ExitStatus.Done : ExitStatus.SomeFailed;
        }
        catch (Exception error) when (error is ModelFormatException or OutputException)
        {
            _messages.Write(error.Message);
            return ExitStatus.WrongUsage;
        }
        catch (Exception error) when (error is IOException or ArgumentOutOfRangeException { ParamName: "value" }) // the latter: a file longer than its file system allows
        {
            _messages.Write($"the results cannot be written: {error.Message}{(options.Output is null ? "" : " When that is repaired, --resume goes on.")}");
            return ExitStatus.SomeFailed;
        }
    }

    // Results that run over the same terminal are progress enough.
    private bool ShowsProgress => !options.Quiet && console.ErrorIsTerminal && !(console.OutputIsTerminal && options.Output is null);

    private async Task WriteResults(NewsPipeline pipeline, ArticleFiles files, RunOutput output)
    {
        using var progress = ShowsProgress ? new Progress(_messages, console.Width, files, _count) : null;
        await foreach (var result in pipeline.AnalyzeManyAsync(Articles(files, output), new BatchOptions { Workers = options.Workers }))
        {
            _waiting.TryDequeue(out var input);
            if (result.Analysis is { } analysis)
            {
                output.Write(input!, result.Article, analysis);
                _count.AddArticle(analysis.Article.Length, analysis.Article.TokenCount);
            }
            else
            {
                Reject(output, input!, result.Error!.Message);
            }
        }
    }

    private async IAsyncEnumerable<Article> Articles(ArticleFiles files, RunOutput output)
    {
        await foreach (var input in ParallelReader.Parse(files.Read()))
        {
            if (input.Article is { } article)
            {
                _waiting.Enqueue(input);
                yield return article;
            }
            else if (input.Error is { } error)
            {
                Reject(output, input, error);
            }
            else
            {
                _messages.Write($"no articles in {input.Origin}");
            }
        }
    }

    private void Reject(RunOutput output, ArticleInput input, string error)
    {
        output.Reject(input, error);
        _count.AddFailure();
        _messages.Write($"{input.Origin}: {error}");
    }

    private void WriteSummary(RunOutput output)
    {
        if (options.Summary || (ShowsProgress && _count.Elapsed >= Progress.Delay))
        {
            _messages.Write(RunCount.Summary(_count.Articles, _count.Tokens, _count.Failed + output.RejectedBefore, output.DoneBefore, _count.Elapsed));
        }
    }
}
