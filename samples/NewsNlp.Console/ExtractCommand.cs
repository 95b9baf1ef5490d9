using System.CommandLine;
using NewsNlp.Console.Input;
using NewsNlp.Console.Output;
using NewsNlp.Serialization;

namespace NewsNlp.Console;

/// <summary>The command <c>extract</c> and its options.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Article files (.txt, .md, .html, .json, .jsonl), folders of them, or - for text on standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var input = new Option<InputFormat?>("--input") { Description = "The form of the input. Default: by extension; text on standard input." };
        var format = new Option<OutputFormat?>("--format") { Description = "The form of the output. Default: table on a terminal, jsonl otherwise." };
        var tokens = new Option<bool>("--tokens") { Description = "Adds tokens and sentences to JSON output." };
        var published = new Option<DateTimeOffset?>("--published")
        {
            Description = "The publication date (2022-01-19) of articles that carry none. Relative dates are resolved against it.",
            CustomParser = result =>
            {
                string text = result.Tokens[0].Value;
                if (ArticleJson.TryParseDate(text, out var date))
                {
                    return date;
                }

                result.AddError($"'{text}' is no date. --published wants the form 2022-01-19 or 2022-01-19T08:30:00+02:00.");
                return null;
            },
        };
        var source = new Option<string?>("--source") { Description = "The outlet of articles that carry none; its home helps to tell places apart." };
        var output = new Option<string?>("--output") { Description = "The file to write to, or, with a path that ends in / or is a folder, one document an article." };
        var workers = new Option<int>("--workers") { Description = "The number of workers. Default: one a core." };
        workers.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
            {
                result.AddError("--workers wants a number from 0 up; 0 means one a core.");
            }
        });
        var quiet = new Option<bool>("--quiet") { Description = "Shows no progress." };
        var command = new Command("extract", "Extracts the facts of articles.") { paths, input, format, tokens, published, source, output, workers, quiet };
        command.SetAction(result => new ExtractRun(new ExtractOptions
        {
            Paths = result.GetRequiredValue(paths),
            Input = result.GetValue(input),
            Format = result.GetValue(format),
            Tokens = result.GetValue(tokens),
            Published = result.GetValue(published),
            Source = result.GetValue(source),
            Output = result.GetValue(output),
            Workers = result.GetValue(workers),
            Quiet = result.GetValue(quiet),
        }).Execute());
        return command;
    }
}
