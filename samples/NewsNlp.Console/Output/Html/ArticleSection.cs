using System.Globalization;
using NewsNlp.Console.Output.Highlights;
using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output.Html;

/// <summary>One article on a page: where it comes from, its text with highlights, and its facts.</summary>
internal static class ArticleSection
{
    private const string Legend = """
        <ul class="legend" aria-label="Highlights"><li><label><input type="checkbox" value="person" checked><mark class="person">Person</mark></label></li><li><label><input type="checkbox" value="role" checked><mark class="role">Role</mark></label></li><li><label><input type="checkbox" value="organization" checked><mark class="organization">Organisation</mark></label></li><li><label><input type="checkbox" value="place" checked><mark class="place">Place</mark></label></li><li><label><input type="checkbox" value="date" checked><mark class="date">Date</mark></label></li><li><label><input type="checkbox" value="event" checked><mark class="event">Event</mark></label></li><li><label><input type="checkbox" value="quote" checked><mark class="quote">Quote</mark></label></li></ul>
        <p class="keys">Choose a fact here or beside the text to see where it is told; <kbd>n</kbd> and <kbd>p</kbd> go to the next and previous place, <kbd>Esc</kbd> ends it.</p>

        """;

    /// <summary>Writes the section of the article with a number on the page, from 1.</summary>
    public static void Write(Markup markup, Article article, NewsAnalysis analysis, int number)
    {
        string id = IdOf(number);
        var ids = new EntryIds(analysis, id + "-");
        var text = new HighlightedText(article.Text, Annotations.Of(article, analysis, ids), id + "-");
        string? headline = analysis.Article.Title;
        markup.Raw($"<article id=\"{id}\" aria-labelledby=\"{id}-title\">\n<div class=\"story\">\n")
            .Raw($"<a class=\"skip\" href=\"#{id}-facts\">Skip to the facts</a>\n")
            .Element("p", "source", Source(analysis.Article)).Raw("\n");
        if (!text.IsHeadline(headline))
        {
            markup.Raw($"<h2 id=\"{id}-title\">").Text(Wording.Title(article, analysis)).Raw("</h2>\n");
        }

        markup.Raw(Legend).Raw("<div class=\"text\">");
        text.WriteTo(markup, headline, id + "-title");
        markup.Raw($"</div>\n</div>\n<aside id=\"{id}-facts\" aria-label=\"Facts\" tabindex=\"-1\">\n");
        new FactsPanel(markup, article, analysis, ids, text).Write();
        markup.Raw("</aside>\n</article>\n");
    }

    /// <summary>The identifier of the section of an article.</summary>
    public static string IdOf(int number) => "a" + number.ToString(CultureInfo.InvariantCulture);

    private static string Source(ArticleInfo info)
        => Wording.OneLine(Wording.Join(" · ", info.Source, info.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), info.Dateline, info.Byline));
}
