using System.Globalization;
using NewsNlp.Console.Output.Highlights;
using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output.Html;

/// <summary>One article on a page: where it comes from, its text with highlights, and its facts.</summary>
internal static class ArticleSection
{
    private static readonly (string Class, string Name)[] Kinds = [("person", "Person"), ("role", "Role"), ("organization", "Organisation"), ("place", "Place"), ("date", "Date"), ("event", "Event"), ("quote", "Quote")];

    /// <summary>Writes the section of the article with a number on the page, from 1.</summary>
    public static void Write(Markup markup, Article article, NewsAnalysis analysis, int number)
    {
        string id = IdOf(number);
        var ids = new EntryIds(analysis, id + "-");
        var text = new HighlightedText(article.Text, Annotations.Of(article, analysis, ids), id + "-");
        string? headline = analysis.Article.Title;
        string title = Wording.Title(article, analysis);
        markup.Raw($"<article id=\"{id}\" aria-labelledby=\"{id}-title\">\n<div class=\"story\">\n")
            .Raw($"<a class=\"skip\" href=\"#{id}-facts\">Skip to the facts</a>\n")
            .Element("p", "source", Source(analysis.Article)).Raw("\n");
        if (!text.IsHeadline(headline))
        {
            markup.Raw($"<h2 id=\"{id}-title\">").Text(title).Raw("</h2>\n");
        }

        WriteLegend(markup);
        markup.Raw("<div class=\"text\">");
        text.WriteTo(markup, headline, id + "-title");
        markup.Raw($"</div>\n</div>\n<aside id=\"{id}-facts\"").Attribute("aria-label", "Facts of " + title).Raw(" tabindex=\"-1\">\n");
        new FactsPanel(markup, article, analysis, ids, text).Write(id + "-");
        markup.Raw("</aside>\n</article>\n");
    }

    /// <summary>The identifier of the section of an article.</summary>
    public static string IdOf(int number) => "a" + number.ToString(CultureInfo.InvariantCulture);

    // The switches work without script, by the style sheet.
    private static void WriteLegend(Markup markup)
    {
        markup.Raw("<ul class=\"legend\" aria-label=\"Highlights\">");
        foreach (var (className, name) in Kinds)
        {
            markup.Raw($"<li><label><input type=\"checkbox\" value=\"{className}\" checked><mark class=\"{className}\">{name}</mark></label></li>");
        }

        markup.Raw("</ul>\n<p class=\"keys\">Choose a fact, here or in the text, to see where it is told. <kbd>n</kbd> <kbd>p</kbd> next and previous place, <kbd>Esc</kbd> ends it.</p>\n");
    }

    private static string Source(ArticleInfo info)
        => Wording.OneLine(Wording.Join(" · ", info.Source, info.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), info.Dateline, info.Byline));
}
