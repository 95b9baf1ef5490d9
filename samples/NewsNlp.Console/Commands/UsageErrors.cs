using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsNlp.Console.Commands;

/// <summary>Says what is wrong with a command line: one line an error, then where help is.</summary>
internal static class UsageErrors
{
    public static int Report(ParseResult result, TextWriter error)
    {
        foreach (var wrong in result.Errors)
        {
            error.WriteLine($"newsnlp: {wrong.Message}");
        }

        string command = string.Join(' ', Names(result.CommandResult).Reverse());
        error.WriteLine(command.Length > 0 ? $"Try 'newsnlp {command} --help'." : "Try 'newsnlp --help'.");
        return ExitStatus.WrongUsage;
    }

    private static IEnumerable<string> Names(CommandResult result)
    {
        for (var at = result; at is { Command: not RootCommand }; at = at.Parent as CommandResult)
        {
            yield return at.Command.Name;
        }
    }
}
