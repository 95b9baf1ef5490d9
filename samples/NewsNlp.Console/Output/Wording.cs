using System.Globalization;
using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output;

/// <summary>Puts facts into words for people: the same ones in tables and on pages.</summary>
internal static class Wording
{
    private const int LongestTitle = 200;

    /// <summary>The headline of an article, or what else names it.</summary>
    public static string Title(Article article, NewsAnalysis analysis)
        => Shorten(OneLine(analysis.Article.Title ?? FirstLine(article.Text) ?? analysis.Article.Id ?? "(no title)"), LongestTitle);

    /// <summary>The role with what it belongs to: "former Mayor (Zagreb)".</summary>
    public static string Role(Role role)
    {
        string title = OneLine(role.Title);
        string text = role.Status == RoleStatus.Current || title.StartsWith(role.Status.ToString(), StringComparison.OrdinalIgnoreCase) ? title : $"{Lower(role.Status)} {title}";
        return role.OfName is { Length: > 0 } of ? $"{text} ({OneLine(of)})" : text;
    }

    /// <summary>The words of a quote. Words in quotation marks were said so; the others are a report of them.</summary>
    public static string Quote(Quote quote, string text)
    {
        string words = string.Join(" … ", quote.Segments.Select(s => OneLine(s.Of(text).ToString())));
        return quote.Kind == QuoteKind.Direct ? $"“{words}”" : words;
    }

    /// <summary>For whom and when a quote was said, as far as it is told: "for Acme, 2026-05-02".</summary>
    public static string Circumstances(Quote quote) => Join(", ", quote.OnBehalfOf is { } principal ? $"for {OneLine(principal.Name)}" : null, quote.Date is { } date ? DateWording.Of(date) : null);

    /// <summary>The kind of organisation and its country, as far as they are known.</summary>
    public static string Description(Organization organization)
        => Join(", ", organization.OrganizationKind == OrganizationKind.Other ? null : Lower(organization.OrganizationKind), organization.Country);

    /// <summary>The kind of place and what it lies in.</summary>
    public static string Description(Place place) => Join(", ", Lower(place.PlaceKind), place.Admin1 == place.Name ? null : place.Admin1, place.Country);

    /// <summary>The events as a timeline: by date, those without one last.</summary>
    public static List<NewsEvent> Timeline(NewsAnalysis analysis)
        => [.. analysis.Events.OrderBy(e => e.Date is null).ThenBy(FirstDay, StringComparer.Ordinal).ThenBy(e => e.Date, StringComparer.Ordinal).ThenBy(e => e.Trigger.Start)];

    /// <summary>The type of an event as words: "EmergencyMeasure" → "Emergency measure".</summary>
    public static string EventType(string type) => string.Concat(type.Select((c, i) => i > 0 && char.IsUpper(c) && char.IsLower(type[i - 1]) ? " " + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>The name of an enum's value.</summary>
    public static string Lower<T>(T value)
        where T : struct, Enum
        => value.ToString().ToLowerInvariant();

    /// <summary>Joins what is there.</summary>
    public static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(p => !string.IsNullOrEmpty(p)));

    /// <summary>Takes out line breaks and control characters: inside a name they would tear the layout, or worse, steer the terminal.</summary>
    public static string OneLine(string text)
        => string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Cuts a text that is longer than it may be, and shows that it did.</summary>
    public static string Shorten(string text, int longest) => text.Length <= longest ? text : $"{text.AsSpan(0, longest - 1)}…";

    // "2024-W46" comes before "2024-11-26".
    private static string? FirstDay(NewsEvent happening) => happening.DateMention is { Earliest: { } day } mention && mention.Value == happening.Date
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : happening.Date;

    private static string? FirstLine(string text)
    {
        var first = text.AsSpan().TrimStart();
        int end = first.IndexOfAny('\r', '\n');
        return first.IsEmpty ? null : first[..(end < 0 ? first.Length : end)].ToString();
    }
}
