using System.Globalization;
using NewsNlp.Knowledge;
using Spectre.Console;

namespace NewsNlp.Console.Output.Terminal;

/// <summary>Writes the facts of articles as tables to read, with colours on a terminal and without them anywhere else.</summary>
internal sealed class TableResultWriter(TextWriter output, ToolConsole? terminal) : IResultWriter
{
    private const int LargestWidth = 110; // longer lines are hard to read

    private static readonly Style Quiet = new(Color.Grey);

    private bool _isFirst = true;

    public void Write(Article article, NewsAnalysis analysis)
    {
        var lines = new StringWriter(CultureInfo.InvariantCulture);
        var console = TerminalConsole.Create(lines, terminal, LargestWidth);
        if (!_isFirst)
        {
            console.Write(new Rule { Border = BoxBorder.Heavy, Style = Quiet });
            console.WriteLine();
        }

        _isFirst = false;
        console.Write(FactTables.Header(article, analysis));
        foreach (var (title, content) in new FactTables(article, analysis, console.Profile.Width).All())
        {
            console.WriteLine();
            console.Write(new Rule($"[teal bold]{title}[/]") { Justification = Justify.Left, Style = Quiet });
            console.Write(new Padder(content, new Padding(FactTables.Indent, 0, 0, 0)));
        }

        TerminalConsole.Copy(lines, output);
        output.WriteLine();
        output.Flush();
    }

    public void Dispose() => output.Flush();
}
