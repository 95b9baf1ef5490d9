using System.CommandLine;
using NewsNlp.Console.Output.Terminal;

namespace NewsNlp.Console.Commands;

/// <summary>The command <c>show</c>: one article on the terminal.</summary>
internal static class ShowCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("show", "Shows one article on the terminal: its text with the facts highlighted, and the facts in panels.");
        var articles = new ArticleArguments(command, "An article file, or - for standard input. Of a file with several articles the first one is shown.");
        var id = new Option<string?>("--id") { Description = "The identifier of the article to show.", HelpName = "ID" };
        command.Add(id);
        command.Validators.Add(result =>
        {
            if (articles.CountPaths(result) > 1)
            {
                result.AddError("show takes one file. 'newsnlp view' makes pages of many.");
            }
        });
        command.SetAction(result => new ShowRun(articles.Read(result), result.GetValue(id), console).Execute());
        return command;
    }
}
