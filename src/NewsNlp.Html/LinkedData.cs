using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Html;

/// <summary>Reads the article's description from JSON-LD (schema.org), the form that news sites keep for search engines.</summary>
internal static class LinkedData
{
    private static readonly string[] ArticleTypes = ["Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle", "BlogPosting", "LiveBlogPosting", "Report"];

    /// <summary>Gives what the first article of the page's JSON-LD says; without one, an empty description.</summary>
    public static PageMetadata Read(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type*='ld+json']"))
        {
            if (Parse(script.TextContent) is { } json && json.DescendantsAndSelf().OfType<JObject>().FirstOrDefault(IsArticle) is { } article)
            {
                return new PageMetadata
                {
                    Title = PlainText.Of(Text(article["headline"])),
                    Published = PublicationDate.Parse(Text(article["datePublished"])),
                    Site = PlainText.Of(Name(article["publisher"])),
                    Author = PlainText.Of(Name(article["author"])),
                    Url = Text(article["url"]) ?? Text(article["mainEntityOfPage"]) ?? Text((article["mainEntityOfPage"] as JObject)?["@id"]),
                };
            }
        }

        return new PageMetadata();
    }

    private static JContainer? Parse(string text)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
            return JToken.ReadFrom(reader) as JContainer;
        }
        catch (JsonException)
        {
            return null; // a page's description may be broken; its text is still there
        }
    }

    private static bool IsArticle(JObject item) => item["@type"] switch
    {
        JArray types => types.Any(t => ArticleTypes.Contains(Text(t))),
        var type => ArticleTypes.Contains(Text(type)),
    };

    // An author is a name, a person, or a list of either.
    private static string? Name(JToken? token) => token switch
    {
        JArray people => string.Join(", ", people.Select(Name).Where(n => n is not null)) is { Length: > 0 } names ? names : null,
        JObject named => Text(named["name"]),
        _ => Text(token),
    };

    private static string? Text(JToken? token) => token is JValue { Type: JTokenType.String } value && !string.IsNullOrWhiteSpace((string?)value) ? ((string)value!).Trim() : null;
}
