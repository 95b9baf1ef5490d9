using System.CommandLine;
using NewsNlp.Console.Output;

namespace NewsNlp.Console.Commands;

/// <summary>The command <c>view</c>: pages for a browser.</summary>
internal static class ViewCommand
{
    private const string DefaultFolder = "newsnlp-pages/";

    public static Command Create(ToolConsole console)
    {
        var command = new Command("view", "Makes a page of each article for a browser, and an index of them.");
        var articles = new ArticleArguments(command, "Article files, folders, patterns, or - for standard input, as for extract.");
        var output = new Option<string?>("--output", "-o") { Description = $"The folder for the pages. Default: {DefaultFolder}", HelpName = "FOLDER" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Shows no progress." };
        command.Add(output);
        command.Add(quiet);
        command.SetAction(result =>
        {
            string folder = Path.TrimEndingDirectorySeparator(result.GetValue(output) ?? DefaultFolder) + Path.DirectorySeparatorChar;
            int status = new ExtractRun(articles.Read(result) with { Format = OutputFormat.Html, Output = folder, Quiet = result.GetValue(quiet) }, console).Execute();
            if (status != ExitStatus.WrongUsage)
            {
                console.Output.WriteLine(Path.Combine(folder, "index.html"));
            }

            return status;
        });
        return command;
    }
}
