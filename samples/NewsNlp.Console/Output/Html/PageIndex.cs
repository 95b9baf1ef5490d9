using System.Globalization;
using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output.Html;

/// <summary>The list of articles, each with a link and the names that it is about.</summary>
internal sealed class PageIndex
{
    private const int MostNames = 3; // of a kind

    private readonly List<Entry> _entries = [];

    public int Count => _entries.Count;

    /// <summary>Gets the title of the first article.</summary>
    public string FirstTitle => _entries[0].Title;

    /// <summary>Gets the heading of a page with all the articles.</summary>
    public string Heading => Count == 1 ? "The facts of an article" : "The facts of " + Counted(Count, "article", "articles");

    public void Add(string address, Article article, NewsAnalysis analysis)
    {
        var info = analysis.Article;
        string source = Wording.Join(" · ", info.Source, info.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        string counts = Wording.Join(" · ", Counted(analysis.People.Count, "person", "people"), Counted(analysis.Quotes.Count, "quote", "quotes"), Counted(analysis.Events.Count, "event", "events"));
        _entries.Add(new Entry(address, Wording.Title(article, analysis), Wording.OneLine(source), counts, [("person", Names(analysis.People)), ("organization", Names(analysis.Organizations)), ("place", Names(analysis.Places))]));
    }

    public void WriteTo(Markup markup)
    {
        markup.Raw("<nav class=\"index\" aria-label=\"Articles\">\n<ol>\n");
        foreach (var entry in _entries)
        {
            markup.Raw("<li>").Element("p", "detail", entry.Source).Raw("<a").Attribute("href", entry.Address).Raw(">").Text(entry.Title).Raw("</a>");
            foreach (var (kind, names) in entry.Names)
            {
                markup.Element("p", "names " + kind, names);
            }

            markup.Element("p", "detail", entry.Counts).Raw("</li>\n");
        }

        markup.Raw("</ol>\n</nav>\n");
    }

    // Those that the article speaks of most.
    private static string Names(IEnumerable<Entity> entities)
        => Wording.OneLine(string.Join(", ", entities.OrderByDescending(e => e.Mentions.Count).Take(MostNames).Select(e => e.Name)));

    private static string Counted(int count, string one, string many) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";

    private sealed record Entry(string Address, string Title, string Source, string Counts, (string Kind, string Names)[] Names);
}
