using System.CommandLine;
using NewsNlp.Console.Evaluation;
using NewsNlp.Evaluation;

namespace NewsNlp.Console.Commands;

/// <summary>The command <c>eval</c>: how good the facts are, against annotated articles.</summary>
internal static class EvalCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("eval", "Scores facts against annotated articles: precision, recall and F1 of each kind of fact.");
        var folder = new Argument<string>("folder") { Description = "The folder with NAME.txt and NAME.gold.json for each article." };
        var facts = new Option<string?>("--facts") { Description = "Facts to score, as extract wrote them: a folder of NAME.json or a file of JSON lines. Default: the articles are analysed now.", HelpName = "PATH" };
        var errors = new Option<string?>("--errors") { Description = $"Lists what was missed and what is too much, of one kind ({string.Join(", ", FactScore.Sections)}) or of all.", HelpName = "KIND" };
        errors.AcceptOnlyFromAmong([.. FactScore.Sections, "all"]);
        var format = CommandOptions.OneOf<EvalFormat>("--format", "The form of the scores. Default: table.");
        var floor = new Option<double?>("--at-least") { Description = "The mean F1, from 0 to 100, below which the exit status is 1.", HelpName = "F1" };
        command.Add(folder);
        command.Add(facts);
        command.Add(errors);
        command.Add(format);
        command.Add(floor);
        command.SetAction(result => new EvalRun(
            new EvalOptions(result.GetRequiredValue(folder), result.GetValue(facts), result.GetValue(errors), result.GetValue(format) ?? EvalFormat.Table, result.GetValue(floor)),
            console).Execute());
        return command;
    }
}
