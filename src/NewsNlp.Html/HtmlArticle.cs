using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsNlp.Html;

/// <summary>Finds the article in a web page: its text without menus, advertisements and related links, and what the page says of title, date, site, author and address.</summary>
/// <remarks>Nothing is fetched: all comes from the page that is given. Any input gives an article, be it broken, empty or no HTML at all; without an article in it, its body is the visible text.</remarks>
/// <threadsafety>Safe for any number of threads.</threadsafety>
public static class HtmlArticle
{
    private static readonly HtmlParserOptions ParserOptions = new()
    {
        IsScripting = false,
        SkipComments = true,
        SkipProcessingInstructions = true,
        DisableElementPositionTracking = true,
    };

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">The address it came from; used where the page does not name its own.</param>
    /// <returns>The article. Paragraphs of its body are separated by blank lines.</returns>
    public static Article Parse(string html, string? url = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        using IHtmlDocument page = new HtmlParser(ParserOptions).ParseDocument(MarkupCleaner.Clean(html));
        var metadata = MetadataReader.Read(page, url);
        return new Article
        {
            Title = metadata.Title,
            Body = MainText.Of(page, metadata),
            PublishedAt = metadata.Published,
            Source = metadata.Site,
            Byline = metadata.Author,
            Url = metadata.Url,
        };
    }

    /// <summary>Reads a page in its own encoding: that of its byte order mark, of its <c>meta</c> elements, else UTF-8 and, where it is not valid, Windows-1252.</summary>
    /// <param name="page">The bytes of the page.</param>
    /// <param name="url">The address it came from; used where the page does not name its own.</param>
    /// <returns>The article. Paragraphs of its body are separated by blank lines.</returns>
    public static Article Parse(ReadOnlySpan<byte> page, string? url = null)
    {
        var encoding = PageEncoding.Detect(page);
        return Parse(encoding.GetString(page).TrimStart('\uFEFF'), url);
    }
}
