using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsNlp.Html;

/// <summary>Reads what a page says of its article: JSON-LD first, then <c>meta</c> elements, then marked elements of the page itself.</summary>
internal static class MetadataReader
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "publication_date", "publishdate", "publish-date", "pubdate",
        "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "article:published", "cxenseparse:recs:publishtime", "article.published", "date",
    ];

    private const string DateClasses = ".date, .published, .pubdate, .publish-date, .published-date, .post-date, .entry-date, .article-date, .article__date, .timestamp, .dateline";

    private const string DateClassParts = "[class*=date], [class*=Date], [class*=publish], [class*=Publish], [class*=time], [class*=posted]";

    public static PageMetadata Read(IHtmlDocument page, string? url)
    {
        var meta = MetaElements(page);
        var linked = LinkedData.Read(page);
        string? site = linked.Site ?? Meta(meta, "og:site_name", "publisher", "dc.publisher", "application-name");
        string? title = PageTitle.Of(page, linked.Title ?? Meta(meta, "headline"), Meta(meta, "og:title", "twitter:title", "dc.title"), site);
        site ??= PageTitle.SiteAfter(title, page.Title);
        string? author = Author(linked.Author ?? Meta(meta, "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl") ?? MarkedAuthor(page));
        return new PageMetadata
        {
            Title = title,
            Published = linked.Published ?? Date(page, meta),
            Site = site,
            Author = PlainText.SameWords(author, site) ? null : author,
            Url = Address(page, meta, linked, url),
        };
    }

    private static Dictionary<string, string> MetaElements(IHtmlDocument page)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in page.QuerySelectorAll("meta[content]"))
        {
            string? name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
            if (name is not null && PlainText.Of(element.GetAttribute("content")) is { } content)
            {
                meta.TryAdd(name, content);
            }
        }

        return meta;
    }

    private static string? Meta(Dictionary<string, string> meta, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (meta.TryGetValue(name, out string? content))
            {
                return content;
            }
        }

        return null;
    }

    private static DateTimeOffset? Date(IHtmlDocument page, Dictionary<string, string> meta)
    {
        foreach (string name in DateNames)
        {
            if (PublicationDate.Parse(meta.GetValueOrDefault(name)) is { } date)
            {
                return date;
            }
        }

        // Times of related articles stand in lists and side columns; the article's own comes first.
        foreach (string selector in (ReadOnlySpan<string>)["[itemprop=datePublished]", "time[pubdate]", "article time", "main time", "time", DateClasses, DateClassParts])
        {
            foreach (var element in page.QuerySelectorAll(selector))
            {
                if (PublicationDate.Parse(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? PlainText.Of(element.TextContent)) is { } date)
                {
                    return date;
                }
            }
        }

        return null;
    }

    private static string? MarkedAuthor(IHtmlDocument page)
    {
        foreach (string selector in (ReadOnlySpan<string>)["[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]"])
        {
            var names = page.QuerySelectorAll(selector).Select(e => PlainText.Of(e.TextContent)).OfType<string>().Distinct().Take(5);
            if (string.Join(", ", names) is { Length: > 0 } authors)
            {
                return authors;
            }
        }

        return null;
    }

    // "By Mirela Kovačić"; an address of a social profile is no name.
    private static string? Author(string? author)
    {
        if (author is null || author.Contains("://", StringComparison.Ordinal) || author.Length > 200)
        {
            return null;
        }

        return author.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? author[3..].TrimStart() : author;
    }

    private static string? Address(IHtmlDocument page, Dictionary<string, string> meta, PageMetadata linked, string? url)
    {
        foreach (string? candidate in (ReadOnlySpan<string?>)[page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), meta.GetValueOrDefault("og:url"), linked.Url])
        {
            if (Uri.TryCreate(candidate, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            {
                return candidate;
            }

            if (!string.IsNullOrEmpty(candidate) && Uri.TryCreate(url, UriKind.Absolute, out var place) && Uri.TryCreate(place, candidate, out var joined))
            {
                return joined.ToString();
            }
        }

        return url;
    }
}
