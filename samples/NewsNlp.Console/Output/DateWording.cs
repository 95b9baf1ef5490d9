using System.Globalization;

namespace NewsNlp.Console.Output;

/// <summary>Puts the values of TIMEX3 into words for people.</summary>
internal static class DateWording
{
    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["MO"] = "morning", ["MI"] = "midday", ["AF"] = "afternoon", ["EV"] = "evening", ["NI"] = "night", ["DT"] = "daytime",
        ["SP"] = "spring", ["SU"] = "summer", ["FA"] = "autumn", ["WI"] = "winter", ["WE"] = "weekend",
        ["Q1"] = "first quarter", ["Q2"] = "second quarter", ["Q3"] = "third quarter", ["Q4"] = "fourth quarter", ["H1"] = "first half", ["H2"] = "second half",
    };

    /// <summary>"2024-11-20TMO" → "Wed 20 Nov 2024, morning"; what has no shorter words stays as it is.</summary>
    public static string Of(string value)
    {
        int time = value.IndexOf('T', StringComparison.Ordinal);
        if (time > 0 && DateOf(value[..time]) is { } day)
        {
            string clock = value[(time + 1)..];
            return $"{day}, {Parts.GetValueOrDefault(clock, clock)}";
        }

        return DateOf(value) ?? value;
    }

    private static string? DateOf(string value)
    {
        if (Parse(value, "yyyy-MM-dd") is { } day)
        {
            return day.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);
        }

        if (Parse(value, "yyyy-MM") is { } month)
        {
            return month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        }

        bool hasYear = value.Length >= 7 && value[4] == '-' && value.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') == false;
        if (hasYear && value.Length == 7 && Parts.TryGetValue(value[5..], out string? part))
        {
            return $"{part} of {value[..4]}";
        }

        if (hasYear && value[5] == 'W' && int.TryParse(value.AsSpan(6, Math.Min(2, value.Length - 6)), NumberStyles.None, CultureInfo.InvariantCulture, out int week) && (value.Length == 8 || value[8..] == "-WE"))
        {
            return $"{(value.Length == 8 ? "week" : "weekend of week")} {week.ToString(CultureInfo.InvariantCulture)} of {value[..4]}";
        }

        return null;
    }

    private static DateOnly? Parse(string value, string format) => DateOnly.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
