using System.CommandLine;

namespace NewsNlp.Console;

/// <summary>Says what is wrong with a command line: one line an error, then where help is.</summary>
internal static class UsageErrors
{
    public static int Report(ParseResult result)
    {
        foreach (var error in result.Errors)
        {
            System.Console.Error.WriteLine($"newsnlp: {error.Message}");
        }

        System.Console.Error.WriteLine("Try 'newsnlp extract --help'.");
        return ExitStatus.WrongUsage;
    }
}
