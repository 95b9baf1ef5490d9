using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Serialization;

/// <summary>Reads articles from JSON: <c>{"id", "title", "text", "published", "source", "byline", "url"}</c>, all but <c>text</c> optional; <c>body</c> and <c>content</c> stand for <c>text</c> too.</summary>
/// <threadsafety>Safe for any number of threads.</threadsafety>
public static class ArticleJson
{
    /// <summary>Reads one article.</summary>
    /// <param name="json">The JSON object.</param>
    /// <returns>The article.</returns>
    /// <exception cref="FormatException">The text is no JSON object, has no text, or its date is none.</exception>
    public static Article Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
            var article = JToken.ReadFrom(reader) as JObject ?? throw new FormatException("this is no JSON object; expected {\"text\": …}.");
            reader.Read(); // throws where more text follows
            return Read(article);
        }
        catch (JsonException error)
        {
            throw new FormatException($"this is no valid JSON: {error.Message}", error);
        }
    }

    /// <summary>Reads a publication date: "2022-01-19", or with a time and an offset, "2022-01-19T08:30:00+02:00". Without an offset the date is taken as it stands.</summary>
    /// <param name="text">The date.</param>
    /// <param name="date">The moment.</param>
    /// <returns>Whether it is a date.</returns>
    public static bool TryParseDate(string? text, out DateTimeOffset date)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out date)
            && text!.AsSpan().Trim() is { Length: >= 8 } day && char.IsAsciiDigit(day[0]) && char.IsAsciiDigit(day[3]);

    private static Article Read(JObject json)
    {
        DateTimeOffset? published = null;
        if (Text(json, "published") is { Length: > 0 } date)
        {
            published = TryParseDate(date, out var moment)
                ? moment
                : throw new FormatException($"the field 'published' is '{date}', and that is no date; expected the form 2022-01-19.");
        }

        return new Article
        {
            Id = Text(json, "id"),
            Title = Text(json, "title"),
            Body = Text(json, "text") ?? Text(json, "body") ?? Text(json, "content") ?? throw new FormatException("the field 'text' is missing."),
            PublishedAt = published,
            Source = Text(json, "source"),
            Byline = Text(json, "byline") ?? Text(json, "author"),
            Url = Text(json, "url"),
        };
    }

    private static string? Text(JObject json, string field) => json[field] switch
    {
        null or { Type: JTokenType.Null } => null,
        JValue value => Convert.ToString(value.Value, CultureInfo.InvariantCulture),
        _ => throw new FormatException($"the field '{field}' is no text."),
    };
}
