using System.CommandLine;
using NewsNlp.Console.Output;

namespace NewsNlp.Console.Commands;

/// <summary>The command <c>extract</c> and its options.</summary>
internal static class ExtractCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("extract", "Extracts the facts of articles.");
        var articles = new ArticleArguments(
            command,
            "Article files (.txt, .md, .html, .json, .jsonl, .warc, .wet; each also with .gz), folders of them, patterns such as 'news/**/*.txt', or - for standard input.");
        var format = CommandOptions.OneOf<OutputFormat>("--format", "The form of the output. Default: table on a terminal, jsonl otherwise.");
        var tokens = new Option<bool>("--tokens") { Description = "Adds tokens and sentences to JSON output." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write, or a folder (a path that ends in / or is one) for one document an article.", HelpName = "PATH" };
        var resume = new Option<bool>("--resume") { Description = "Goes on with a run that was interrupted: articles that are done are passed over. Needs --output." };
        var rejected = new Option<string?>("--rejected") { Description = "The file for the list of articles that failed, with reasons, as JSON lines.", HelpName = "FILE" };
        var summary = new Option<bool>("--summary") { Description = "Says at the end how many articles and tokens were done, how fast, and how many failed." };
        var workers = CommandOptions.Count("--workers", "The number of workers. Default: one a core.");
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Shows no progress." };
        foreach (var option in (Option[])[format, tokens, output, resume, rejected, summary, workers, quiet])
        {
            command.Add(option);
        }

        command.SetAction(result => new ExtractRun(
            articles.Read(result) with
            {
                Format = result.GetValue(format),
                Tokens = result.GetValue(tokens),
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
}
