using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsNlp.Console.Commands;

/// <summary>Says what is wrong with a command line: one line an error, then where help is.</summary>
internal static class UsageErrors
{
    public static int Report(ParseResult result, TextWriter error)
    {
        var command = result.CommandResult.Command;
        foreach (string message in command.Subcommands.Count > 0 ? [WrongCommand(result, command)] : Missing(result, command) is { } missing ? [missing] : result.Errors.Select(e => string.Join(' ', e.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))
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
            [var word, ..] => $"there is no command '{word}'. There are: {known}.{Suggestion(word, command)}",
            _ => $"'{command.Name}' wants one of {known}.",
        };
    }

    // An argument that has to be there says itself what it may be.
    private static string? Missing(ParseResult result, Command command)
    {
        var argument = command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0 && result.GetResult(a) is not { Tokens.Count: > 0 });
        return argument is null || result.UnmatchedTokens.Count > 0 ? null : $"'{command.Name}' wants <{argument.Name}>: {argument.Description}";
    }

    private static string Suggestion(string word, Command command)
    {
        const int MostEdits = 2;
        var (name, edits) = command.Subcommands.Select(c => (c.Name, Edits: Edits(word, c.Name))).MinBy(c => c.Edits);
        return edits <= MostEdits ? $" Did you mean '{name}'?" : "";
    }

    // The distance of Levenshtein (1966).
    private static int Edits(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }

    private static IEnumerable<string> Names(CommandResult result)
    {
        for (var at = result; at is { Command: not RootCommand }; at = at.Parent as CommandResult)
        {
            yield return at.Command.Name;
        }
    }
}
