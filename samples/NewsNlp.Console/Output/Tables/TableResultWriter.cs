using System.Globalization;
using NewsNlp.Knowledge;
using Spectre.Console;

namespace NewsNlp.Console.Output.Tables;

/// <summary>Writes the facts of articles as tables to read, with colours on a terminal and without them anywhere else.</summary>
internal sealed class TableResultWriter(TextWriter output, ToolConsole? terminal) : IResultWriter
{
    private const int DefaultWidth = 80;
    private const int LargestWidth = 110; // longer lines are hard to read

    private bool _isFirst = true;

    public void Write(Article article, NewsAnalysis analysis)
    {
        var lines = new StringWriter(CultureInfo.InvariantCulture);
        var console = CreateConsole(lines);
        if (!_isFirst)
        {
            console.Write(new Rule { Border = BoxBorder.Heavy, Style = new Style(Color.Grey) });
            console.WriteLine();
        }

        _isFirst = false;
        new ArticleTable(article, analysis).WriteTo(console);
        foreach (var line in lines.ToString().AsSpan().TrimEnd().EnumerateLines())
        {
            output.WriteLine(line.TrimEnd());
        }

        output.WriteLine();
        output.Flush();
    }

    public void Dispose() => output.Flush();

    private IAnsiConsole CreateConsole(TextWriter lines)
    {
        bool hasColors = terminal is not null && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new PlainOutput(lines, Math.Min(terminal?.Width ?? DefaultWidth, LargestWidth)),
            Ansi = hasColors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private sealed class PlainOutput(TextWriter lines, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => lines;

        public bool IsTerminal => false;

        public int Width => width;

        public int Height => int.MaxValue;

        public void SetEncoding(System.Text.Encoding encoding)
        {
        }
    }
}
