using System.Globalization;
using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output.Html;

/// <summary>The list of articles, each with a link.</summary>
internal sealed class PageIndex
{
    private readonly List<(string Address, string Title, string Detail)> _entries = [];

    public int Count => _entries.Count;

    /// <summary>Gets the title of the first article.</summary>
    public string FirstTitle => _entries[0].Title;

    /// <summary>Gets the heading of a page with all the articles.</summary>
    public string Heading => "Facts of " + Counted(Count, "article", "articles");

    public void Add(string address, Article article, NewsAnalysis analysis)
    {
        var info = analysis.Article;
        string detail = Wording.Join(" · ", info.Source, info.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Counted(analysis.People.Count, "person", "people"), Counted(analysis.Quotes.Count, "quote", "quotes"), Counted(analysis.Events.Count, "event", "events"));
        _entries.Add((address, Wording.Title(article, analysis), Wording.OneLine(detail)));
    }

    public void WriteTo(Markup markup)
    {
        markup.Raw("<nav class=\"index\" aria-label=\"Articles\">\n<ol>\n");
        foreach (var (address, title, detail) in _entries)
        {
            markup.Raw("<li><a").Attribute("href", address).Raw(">").Text(title).Raw("</a> ").Element("span", "detail", detail).Raw("</li>\n");
        }

        markup.Raw("</ol>\n</nav>\n");
    }

    private static string Counted(int count, string one, string many) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";
}
