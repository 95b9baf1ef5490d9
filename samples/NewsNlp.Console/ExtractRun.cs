using NewsNlp.Batch;
using NewsNlp.Console.Input;
using NewsNlp.Console.Output;
using NewsNlp.Models;

namespace NewsNlp.Console;

/// <summary>One run of <c>newsnlp extract</c>: reads, analyses, writes in the order of the input, and says what failed.</summary>
internal sealed class ExtractRun(ExtractOptions options)
{
    private int _failed;

    public int Execute()
    {
        NewsPipeline pipeline;
        IResultWriter output;
        try
        {
            var builder = new NewsPipelineBuilder();
            pipeline = options.Tokens ? builder.KeepDocument().Build() : NewsPipeline.Default;
            output = ResultWriters.Open(options);
        }
        catch (Exception error) when (error is ModelFormatException or IOException or UnauthorizedAccessException)
        {
            System.Console.Error.WriteLine($"newsnlp: {error.Message}");
            return ExitStatus.WrongUsage;
        }

        using (output)
        {
            foreach (var result in pipeline.AnalyzeMany(Articles(), new BatchOptions { Workers = options.Workers }))
            {
                if (result.Analysis is { } analysis)
                {
                    output.Write(result.Article, analysis);
                }
                else
                {
                    Fail(result.Article.Id ?? "(no id)", result.Error!.Message);
                }
            }
        }

        return _failed == 0 ? ExitStatus.Done : ExitStatus.SomeFailed;
    }

    private IEnumerable<Article> Articles()
    {
        foreach (var input in new ArticleFiles(options).Read())
        {
            if (input.Article is { } article)
            {
                yield return article;
            }
            else
            {
                Fail(input.Origin, input.Error!);
            }
        }
    }

    private void Fail(string origin, string error)
    {
        Interlocked.Increment(ref _failed);
        System.Console.Error.WriteLine($"newsnlp: {origin}: {error.ReplaceLineEndings(" ")}");
    }
}
