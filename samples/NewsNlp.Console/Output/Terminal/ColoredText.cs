using NewsNlp.Console.Output.Highlights;
using NewsNlp.Knowledge;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsNlp.Console.Output.Terminal;

/// <summary>The text of an article with a style for each kind of fact. Every style has a decoration or is told by the legend, so that colours alone carry nothing on a terminal that has some.</summary>
internal static class ColoredText
{
    // What stands further up wins where facts overlap: a trigger inside a quote shows as a trigger.
    private static readonly (string Class, string Name, Style Style)[] Styles =
    [
        ("event", "event", new Style(Color.Red, decoration: Decoration.Underline)),
        ("person", "person", new Style(Color.Aqua, decoration: Decoration.Bold)),
        ("organization", "organisation", new Style(Color.Fuchsia, decoration: Decoration.Bold)),
        ("place", "place", new Style(Color.Lime, decoration: Decoration.Bold)),
        ("role", "role", new Style(Color.Teal)),
        ("date", "date", new Style(Color.Yellow)),
        ("quote", "quote", new Style(decoration: Decoration.Italic)),
    ];

    /// <summary>The paragraphs of the text, in lines of at most <paramref name="width"/> columns.</summary>
    public static IRenderable Of(Article article, NewsAnalysis analysis, int width)
    {
        var paragraphs = Paragraphs.Of(article.Text);
        var pieces = Piece.Cut(article.Text.Length, Annotations.Of(article, analysis, new EntryIds(analysis, "")), paragraphs);
        var rows = new List<IRenderable>();
        int next = 0;
        foreach (var paragraph in paragraphs)
        {
            var text = new Paragraph();
            string lines = Wrap(Printable(paragraph.Of(article.Text)), width);
            for (; next < pieces.Count && pieces[next].Span.End <= paragraph.End; next++)
            {
                if (paragraph.Contains(pieces[next].Span))
                {
                    text.Append(lines[(pieces[next].Span.Start - paragraph.Start)..(pieces[next].Span.End - paragraph.Start)], StyleOf(pieces[next]));
                }
            }

            rows.Add(rows.Count == 0 ? text : new Padder(text, new Padding(0, 1, 0, 0)));
        }

        return new Rows(rows);
    }

    /// <summary>What the styles mean.</summary>
    public static IRenderable Legend()
    {
        var legend = new Paragraph();
        foreach (var (_, name, style) in Styles)
        {
            legend.Append(name, style).Append("  ");
        }

        return legend;
    }

    private static Style StyleOf(Piece piece)
    {
        foreach (var (name, _, style) in Styles)
        {
            if (piece.Annotations.Any(a => a.Class == name && (!a.IsName || a == piece.Name))) // pronouns and descriptions have a class of their own and stay plain
            {
                bool isQuoted = name != "quote" && piece.Annotations.Any(a => a.Class == "quote");
                return isQuoted ? new Style(style.Foreground, decoration: style.Decoration | Decoration.Italic) : style;
            }
        }

        return Style.Plain;
    }

    // Breaks lines at spaces, one for one: left to the paragraph, a full stop behind a name could begin a line, as it has a style of its own.
    private static string Wrap(string text, int width)
    {
        char[] lines = text.ToCharArray();
        int space = -1; // the last one of the line
        int column = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ' ')
            {
                continue;
            }

            int word = new Segment(text[(space + 1)..i]).CellCount();
            if (space >= 0 && column + 1 + word > width)
            {
                lines[space] = '\n';
                column = word;
            }
            else
            {
                column += space < 0 ? word : word + 1;
            }

            space = i;
        }

        return new string(lines);
    }

    // Control characters of an article must not steer the terminal; a line break inside a paragraph is a space.
    private static string Printable(ReadOnlySpan<char> text)
    {
        char[] printable = text.ToArray();
        for (int i = 0; i < printable.Length; i++)
        {
            printable[i] = char.IsControl(printable[i]) ? ' ' : printable[i];
        }

        return new string(printable);
    }
}
