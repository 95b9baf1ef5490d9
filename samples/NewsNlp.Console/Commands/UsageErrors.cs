using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsNlp.Console.Commands;

/// <summary>Says what is wrong with a command line: one line an error, then where help is.</summary>
internal static class UsageErrors
{
    public static int Report(ParseResult result, TextWriter error)
    {
        var command = result.CommandResult.Command;
        foreach (string message in command.Subcommands.Count > 0 ? [WrongCommand(result, command)] : result.Errors.Select(e => e.Message))
        {
            error.WriteLine($"newsnlp: {message}");
        }

        string name = string.Join(' ', Names(result.CommandResult).Reverse());
        error.WriteLine(name.Length > 0 ? $"Try 'newsnlp {name} --help'." : "Try 'newsnlp --help'.");
        return ExitStatus.WrongUsage;
    }

    private static string WrongCommand(ParseResult result, Command command)
    {
        string known = string.Join(", ", command.Subcommands.Select(c => c.Name));
        return result.UnmatchedTokens switch
        {
            [var file, ..] when command is RootCommand && Path.Exists(file) => $"a command comes before '{file}'. Try 'newsnlp show {file}' or 'newsnlp extract {file}'.",
            [var word, ..] => $"there is no command '{word}'. There are: {known}.",
            _ => $"'{command.Name}' wants one of {known}.",
        };
    }

    private static IEnumerable<string> Names(CommandResult result)
    {
        for (var at = result; at is { Command: not RootCommand }; at = at.Parent as CommandResult)
        {
            yield return at.Command.Name;
        }
    }
}
