using System.CommandLine;
using System.CommandLine.Help;
using NewsNlp.Console.Commands;

namespace NewsNlp.Console;

/// <summary>The command <c>newsnlp</c>.</summary>
internal static class Tool
{
    private static readonly (string Name, Func<ToolConsole, Command> Create)[] Commands =
    [
        ("extract", ExtractCommand.Create),
        ("show", ShowCommand.Create),
        ("view", ViewCommand.Create),
        ("eval", EvalCommand.Create),
        ("model", ModelCommand.Create),
        ("completion", CompletionCommand.Create),
    ];

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="console">Where to read and write.</param>
    /// <returns>The exit status; see <see cref="ExitStatus"/>.</returns>
    public static int Run(string[] arguments, ToolConsole console)
    {
        var result = Parse(arguments, console);
        int status = result.Errors.Count > 0 && result.Action is not { ClearsParseErrors: true } // help for a command wants no arguments
            ? UsageErrors.Report(result, console.Error)
            : result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = console.Output, Error = console.Error });
        console.Output.Flush();
        return status;
    }

    /// <summary>Reads a command line without running it.</summary>
    public static ParseResult Parse(string[] arguments, ToolConsole console)
    {
        arguments = arguments is ["help", .. var about] ? [.. about, "--help"] : arguments;
        var root = new RootCommand("newsnlp turns news articles into facts: people, roles, places, organisations, dates, quotes and events.");
        bool isNamed = arguments.Length > 0 && Array.Exists(Commands, c => c.Name == arguments[0]);
        foreach (var (name, create) in Commands)
        {
            if (!isNamed || name == arguments[0]) // a command that is not asked for costs no time
            {
                root.Add(create(console));
            }
        }

        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Aliases.Remove("/h"); // a path on most systems, and clutter among the completions
            help.Aliases.Remove("/?");
        }

        HelpExamples.AddTo(root);
        return root.Parse(arguments.Length == 0 ? ["--help"] : arguments);
    }
}
