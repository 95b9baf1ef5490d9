using System.CommandLine;

namespace NewsNlp.Console;

/// <summary>Says what is wrong with a command line: one line an error, then where help is.</summary>
internal static class UsageErrors
{
    public static int Report(ParseResult result, TextWriter error)
    {
        foreach (var wrong in result.Errors)
        {
            error.WriteLine($"newsnlp: {wrong.Message}");
        }

        error.WriteLine("Try 'newsnlp extract --help'.");
        return ExitStatus.WrongUsage;
    }
}
