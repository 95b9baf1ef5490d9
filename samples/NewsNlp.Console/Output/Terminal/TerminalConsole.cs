using System.Text;
using Spectre.Console;

namespace NewsNlp.Console.Output.Terminal;

/// <summary>Lays out text for people: with colours on a terminal, without them anywhere else.</summary>
internal static class TerminalConsole
{
    private const int DefaultWidth = 80;

    /// <summary>Makes a console that writes into <paramref name="lines"/>.</summary>
    /// <param name="lines">Where to write.</param>
    /// <param name="terminal">The terminal that will show it; null for none.</param>
    /// <param name="largestWidth">The number of columns to use at most.</param>
    public static IAnsiConsole Create(TextWriter lines, ToolConsole? terminal, int largestWidth)
    {
        bool hasColors = terminal is { HasColors: true };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new PlainOutput(lines, Math.Min(terminal?.Width ?? DefaultWidth, largestWidth)),
            Ansi = hasColors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>Copies lines without the spaces that they end in.</summary>
    public static void Copy(StringWriter lines, TextWriter output)
    {
        foreach (var line in lines.ToString().AsSpan().TrimEnd().EnumerateLines())
        {
            output.WriteLine(line.TrimEnd());
        }
    }

    private sealed class PlainOutput(TextWriter lines, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => lines;

        public bool IsTerminal => false;

        public int Width => width;

        public int Height => int.MaxValue;

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}
