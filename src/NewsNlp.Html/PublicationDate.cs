using System.Globalization;

namespace NewsNlp.Html;

/// <summary>Reads the dates of pages: ISO 8601 and its short form 20251019 in attributes, and dates in words on the page.</summary>
internal static class PublicationDate
{
    private const DateTimeStyles AsItStands = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
    private const int LongestDate = 100;

    private static readonly string[] ShortForms = ["yyyyMMdd", "yyyyMMddHHmmss"];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Gives the moment, or null where the text has no date with a year, a month and a day. Without an offset the date is taken as it stands.</summary>
    public static DateTimeOffset? Parse(string? text)
    {
        string date = text?.Trim() ?? "";
        if (date.Length is < 8 or > LongestDate)
        {
            return null;
        }

        if (char.IsAsciiDigit(date[0]) && date[4] == '-' && date.Length >= 10)
        {
            return DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, AsItStands, out var moment) ? moment : Exact(date[..10], "yyyy-MM-dd"); // "2025-10-19T08:40:00 CET": the day is what counts
        }

        return Exact(date, ShortForms) ?? InWords(date);
    }

    // "Sunday, 19 October 2025, 08:40", "Published Oct 19, 2025", "Sun, 19 Oct 2025 08:40:00 GMT"
    private static DateTimeOffset? InWords(string date)
    {
        string[] words = date.Split([' ', ',', '.', '-', '/', '\u00A0', '\n', '\t', '|', '·'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            int month = words[i].Length < 3 ? -1 : Array.IndexOf(Months, words[i][..3].ToLowerInvariant());
            if (month >= 0)
            {
                var found = Day(words.ElementAtOrDefault(i - 1), month + 1, words.ElementAtOrDefault(i + 1)) ?? Day(words.ElementAtOrDefault(i + 1), month + 1, words.ElementAtOrDefault(i + 2));
                if (found is not null)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static DateTimeOffset? Day(string? day, int month, string? year)
        => day is { Length: 1 or 2 or 3 or 4 } && year is { Length: 4 } ? Exact($"{year}-{month:00}-{day.TrimEnd('s', 't', 'n', 'd', 'r', 'h').PadLeft(2, '0')}", "yyyy-MM-dd") : null;

    private static DateTimeOffset? Exact(string date, params string[] forms)
        => DateTimeOffset.TryParseExact(date, forms, CultureInfo.InvariantCulture, AsItStands, out var moment) ? moment : null;
}
