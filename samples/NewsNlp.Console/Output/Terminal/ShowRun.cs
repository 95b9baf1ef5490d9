using System.Globalization;
using NewsNlp.Console.Input;
using NewsNlp.Knowledge;
using NewsNlp.Models;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsNlp.Console.Output.Terminal;

/// <summary>One run of <c>newsnlp show</c>: an article as a person wants to see it on a terminal.</summary>
internal sealed class ShowRun(ExtractOptions options, string? id, ToolConsole console)
{
    private const int LargestWidth = 160;
    private const int TwoColumns = 120; // from this width on, panels stand side by side
    private const int Frame = 4; // columns that the border of a panel takes

    private static readonly Style Quiet = new(Color.Grey);

    private readonly Messages _messages = new(console.Error);

    public int Execute()
    {
        try
        {
            if (Find() is not { Article: { } article } input)
            {
                return ExitStatus.SomeFailed;
            }

            Write(article, options.BuildPipeline().Analyze(article));
            return ExitStatus.Done;
        }
        catch (ModelFormatException error)
        {
            _messages.Write(error.Message);
            return ExitStatus.WrongUsage;
        }
        catch (ExtractionException error)
        {
            _messages.Write($"{options.Paths[0]}: {error.Message}");
            return ExitStatus.SomeFailed;
        }
    }

    // The first article, or the one that was asked for. What is broken before it is said only where nothing else is found.
    private ArticleInput? Find()
    {
        ArticleInput? broken = null;
        foreach (var input in new ArticleFiles(options, console, _ => false).Read().Select(p => p.Parse()))
        {
            if (input.Article is not null && (id is null || input.Article.Id == id))
            {
                return input;
            }

            broken ??= input.Error is null ? null : input;
        }

        _messages.Write(broken is not null ? $"{broken.Origin}: {broken.Error}" : id is null ? $"{options.Paths[0]}: there is no article in it." : $"{options.Paths[0]}: there is no article with the identifier '{id}'.");
        return null;
    }

    private void Write(Article article, NewsAnalysis analysis)
    {
        var lines = new StringWriter(CultureInfo.InvariantCulture);
        var terminal = TerminalConsole.Create(lines, console.OutputIsTerminal ? console : null, LargestWidth);
        bool isWide = terminal.Profile.Width >= TwoColumns;
        int width = isWide ? (terminal.Profile.Width - 1) / 2 : terminal.Profile.Width;
        var text = Panel("Text", new Rows(ColoredText.Legend(), new Padder(ColoredText.Of(article, analysis, width - Frame), new Padding(0, 1, 0, 0))), width);
        var facts = new Rows(new FactTables(article, analysis, width - Frame).All().Select(t => Panel(t.Title, t.Content, width)));
        terminal.Write(FactTables.Header(article, analysis));
        terminal.WriteLine();
        if (isWide)
        {
            terminal.Write(new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1)).AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(0)).AddRow(text, facts));
        }
        else
        {
            terminal.Write(text);
            terminal.Write(facts);
        }

        TerminalConsole.Copy(lines, console.Output);
    }

    private static Panel Panel(string title, IRenderable content, int width)
        => new(content) { Header = new PanelHeader($"[teal bold] {title} [/]"), Border = BoxBorder.Rounded, BorderStyle = Quiet, Width = width };
}
