using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsNlp.Html;

/// <summary>Finds the headline of a page.</summary>
internal static class PageTitle
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " · "];

    /// <summary>Gives the headline: the heading on the page, where the page's other titles confirm it, else the title for search engines, for social media, for the window.</summary>
    public static string? Of(IHtmlDocument page, string? headline, string? socialTitle, string? site)
    {
        string? window = PlainText.Of(page.Title);
        var headings = page.QuerySelectorAll("h1").Take(20).Select(h => PlainText.Of(h.TextContent)).OfType<string>().Where(h => h.Length <= 300 && !PlainText.SameWords(h, site)).ToList();
        string? marked = PlainText.Of(page.QuerySelector("h1[itemprop=headline], [itemprop=headline]")?.TextContent);
        return headings.Where(h => Confirms(headline, h) || Confirms(socialTitle, h) || Confirms(window, h)).MaxBy(h => h.Length)
            ?? headline
            ?? (marked is { Length: <= 300 } ? marked : null)
            ?? socialTitle
            ?? (headings.Count == 1 ? headings[0] : WithoutSite(window, site));
    }

    /// <summary>Gives the site where the title of the window is the headline and the site: "Storm closes Alpine passes | Adria Observer".</summary>
    public static string? SiteAfter(string? headline, string? windowTitle)
    {
        const int LongestSite = 40;
        string? window = PlainText.Of(windowTitle);
        if (headline is null || window is null || !window.StartsWith(headline, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string rest = window[headline.Length..];
        string? separator = Array.Find(Separators, s => rest.StartsWith(s, StringComparison.Ordinal));
        string site = separator is null ? "" : rest[separator.Length..];
        return site.Length is > 0 and <= LongestSite && !Separators.Any(s => site.Contains(s, StringComparison.Ordinal)) ? site : null;
    }

    private static bool Confirms(string? title, string heading)
        => title is not null && heading.Contains(' ', StringComparison.Ordinal) && PlainText.Letters(title).Contains(PlainText.Letters(heading), StringComparison.OrdinalIgnoreCase);

    // "Storm closes Alpine passes | Adria Observer": the part after the last separator is the site, or the shorter one.
    private static string? WithoutSite(string? title, string? site)
    {
        if (title is null)
        {
            return null;
        }

        foreach (string separator in Separators)
        {
            int cut = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (cut > 0 && (PlainText.SameWords(title[(cut + separator.Length)..], site) || Words(title[..cut]) > Words(title[(cut + separator.Length)..])))
            {
                return title[..cut].TrimEnd();
            }
        }

        return title;
    }

    private static int Words(string text) => text.AsSpan().Count(' ') + 1;
}
