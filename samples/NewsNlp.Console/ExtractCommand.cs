using System.CommandLine;
using System.CommandLine.Parsing;
using NewsNlp.Console.Input;
using NewsNlp.Console.Output;

namespace NewsNlp.Console;

/// <summary>The command <c>extract</c> and its options.</summary>
internal static class ExtractCommand
{
    public static Command Create(ToolConsole console)
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Article files (.txt, .md, .html, .json, .jsonl, .warc, .wet; each also with .gz), folders of them, patterns such as 'news/**/*.txt', or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(RefuseUnknownOptions);
        var input = CommandOptions.OneOf<InputFormat>("--input", "The form of the input. Default: by extension; text on standard input.");
        var format = CommandOptions.OneOf<OutputFormat>("--format", "The form of the output. Default: table on a terminal, jsonl otherwise.");
        var tokens = new Option<bool>("--tokens") { Description = "Adds tokens and sentences to JSON output." };
        var published = CommandOptions.Date("--published", "The publication date of articles that carry none. Relative dates are resolved against it.");
        var source = new Option<string?>("--source") { Description = "The outlet of articles that carry none.", HelpName = "NAME" };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write, or a folder (a path that ends in / or is one) for one document an article.", HelpName = "PATH" };
        var resume = new Option<bool>("--resume") { Description = "Goes on with a run that was interrupted: articles that are done are passed over. Needs --output." };
        var rejected = new Option<string?>("--rejected") { Description = "The file for the list of articles that failed, with reasons, as JSON lines.", HelpName = "FILE" };
        var summary = new Option<bool>("--summary") { Description = "Says at the end how many articles and tokens were done, how fast, and how many failed." };
        var workers = CommandOptions.Count("--workers", "The number of workers. Default: one a core.");
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Shows no progress." };
        var command = new Command("extract", "Extracts the facts of articles.") { paths, input, format, tokens, published, source, output, resume, rejected, summary, workers, quiet };
        command.SetAction(result => new ExtractRun(
            new ExtractOptions
            {
                Paths = result.GetRequiredValue(paths),
                Input = result.GetValue(input),
                Format = result.GetValue(format),
                Tokens = result.GetValue(tokens),
                Published = result.GetValue(published),
                Source = result.GetValue(source),
                Output = result.GetValue(output),
                Resume = result.GetValue(resume),
                Rejected = result.GetValue(rejected),
                Summary = result.GetValue(summary),
                Workers = result.GetValue(workers),
                Quiet = result.GetValue(quiet),
            },
            console).Execute());
        return command;
    }

    // What looks like an option and is none would be taken for a file.
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (string path in result.Tokens.Select(t => t.Value))
        {
            if (path.Length > 1 && path[0] == '-' && !Path.Exists(path))
            {
                result.AddError($"There is no option '{path}'.{Suggestion(result, path)}");
            }
        }
    }

    // "--form" and "--out" mean "--format" and "--output".
    private static string Suggestion(ArgumentResult result, string unknown)
    {
        const int TellingLetters = 4;
        var command = (result.Parent as CommandResult)?.Command;
        var similar = command?.Options.FirstOrDefault(o => unknown.Length >= TellingLetters && o.Name.StartsWith(unknown[..TellingLetters], StringComparison.OrdinalIgnoreCase));
        return similar is null ? "" : $" Did you mean '{similar.Name}'?";
    }
}
