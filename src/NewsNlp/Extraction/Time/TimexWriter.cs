using System.Globalization;

namespace NewsNlp.Extraction.Time;

/// <summary>Writes TIMEX3 values.</summary>
internal static class TimexWriter
{
    /// <summary>Gets the code of a part of the day: "TMO", "TAF", "TEV", "TNI".</summary>
    public static string PartCode(PartOfDay part) => part switch
    {
        PartOfDay.Morning => "TMO",
        PartOfDay.Afternoon => "TAF",
        PartOfDay.Evening => "TEV",
        PartOfDay.Night => "TNI",
        PartOfDay.Daytime => "TDT",
        _ => "",
    };

    /// <summary>Writes a clock time: "T15:00", "T06:40:10".</summary>
    public static string Clock(in TimePhrase phrase)
        => phrase.Second > 0
            ? string.Create(CultureInfo.InvariantCulture, $"T{phrase.Hour:00}:{phrase.Minute:00}:{phrase.Second:00}")
            : string.Create(CultureInfo.InvariantCulture, $"T{phrase.Hour:00}:{phrase.Minute:00}");

    /// <summary>Writes an offset from UTC: "Z", "+05:30", "-04:00".</summary>
    public static string Offset(TimeSpan offset) => offset == TimeSpan.Zero ? "Z"
        : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);

    /// <summary>Writes a length of time: "P3D", "PT2H", "P2.5Y", "PXM", "P4DE".</summary>
    public static string Duration(TimeUnit unit, int tenths)
    {
        (string prefix, string code, int factor) = unit switch
        {
            TimeUnit.Second => ("PT", "S", 1),
            TimeUnit.Minute => ("PT", "M", 1),
            TimeUnit.Hour => ("PT", "H", 1),
            TimeUnit.Day => ("P", "D", 1),
            TimeUnit.Weekend => ("P", "WE", 1),
            TimeUnit.Week => ("P", "W", 1),
            TimeUnit.Fortnight => ("P", "W", 2),
            TimeUnit.Month => ("P", "M", 1),
            TimeUnit.Quarter => ("P", "Q", 1),
            TimeUnit.Season => ("P", "SN", 1),
            TimeUnit.Half => ("P", "M", 6),
            TimeUnit.Year => ("P", "Y", 1),
            TimeUnit.Decade => tenths is > 10 or TimePhrase.Vague ? ("P", "DE", 1) : ("P", "Y", 10),
            TimeUnit.Century => ("P", "Y", 100),
            _ => ("P", "Y", 1000),
        };
        if (tenths == TimePhrase.Vague)
        {
            return prefix + "X" + (unit is TimeUnit.Century ? "CE" : unit is TimeUnit.Millennium ? "ML" : code);
        }

        if (tenths % 10 != 0 && factor == 1)
        {
            // Half an hour is thirty minutes, half a year six months; 2.5 years stay.
            if (tenths < 10 && unit is TimeUnit.Minute or TimeUnit.Hour)
            {
                return unit == TimeUnit.Hour ? Number("PT", tenths * 6, "M") : Number("PT", tenths * 6, "S");
            }

            if (tenths == 5 && unit is TimeUnit.Year or TimeUnit.Day)
            {
                return unit == TimeUnit.Year ? "P6M" : "PT12H";
            }

            return string.Create(CultureInfo.InvariantCulture, $"{prefix}{tenths / 10}.{tenths % 10}{code}");
        }

        return Number(prefix, (long)tenths * factor / 10, code);
    }

    /// <summary>Writes a length with a fraction: "PT9.58S".</summary>
    public static string Exact(TimeUnit unit, int whole, int thousandths)
    {
        string one = Duration(unit, 10);
        int digit = one.IndexOf('1', StringComparison.Ordinal);
        return digit < 0 ? one : one[..digit] + (whole + (thousandths / 1000m)).ToString("0.###", CultureInfo.InvariantCulture) + one[(digit + 1)..];
    }

    /// <summary>Writes what is known of a date that could not be resolved: "XXXX-07-08", "XXXX-WXX-3", "XXXX-Q3".</summary>
    public static string Unresolved(in TimePhrase phrase)
    {
        var culture = CultureInfo.InvariantCulture;
        string year = phrase.Year switch
        {
            > 0 => phrase.Year.ToString("0000", culture),
            < 0 => string.Create(culture, $"BC{-phrase.Year:0000}"),
            _ => "XXXX",
        };
        return phrase.Unit switch
        {
            TimeUnit.Day when phrase.Step != TimeUnit.None => "XXXX-XX-XX",
            TimeUnit.Day when phrase.Month > 0 => string.Create(culture, $"{year}-{phrase.Month:00}-{phrase.Day:00}"),
            TimeUnit.Day when phrase.Holiday is { Kind: HolidayKind.Fixed } holiday => string.Create(culture, $"{year}-{holiday.Month:00}-{holiday.Day:00}"),
            TimeUnit.Day when phrase.Weekday > 0 => string.Create(culture, $"{year}-WXX-{phrase.Weekday}"),
            TimeUnit.Day when phrase.Day > 0 => string.Create(culture, $"{year}-XX-{phrase.Day:00}"),
            TimeUnit.Day => year + "-XX-XX",
            TimeUnit.Week or TimeUnit.Fortnight => year + "-WXX",
            TimeUnit.Weekend => year + "-WXX-WE",
            TimeUnit.Month when phrase.Month > 0 => string.Create(culture, $"{year}-{phrase.Month:00}"),
            TimeUnit.Month => year + "-XX",
            TimeUnit.Quarter => phrase.Number > 0 ? string.Create(culture, $"{year}-Q{phrase.Number}") : year + "-QX",
            TimeUnit.Half => phrase.Number > 0 ? string.Create(culture, $"{year}-H{phrase.Number}") : year + "-HX",
            TimeUnit.Season => year + "-" + CalendarPeriod.SeasonCode(phrase.Number),
            TimeUnit.Decade => phrase.Year < 0 ? string.Create(culture, $"BC{-phrase.Year / 10:000}") : "XXX",
            TimeUnit.Century => phrase.Year < 0 ? string.Create(culture, $"BC{-phrase.Year / 100:00}") : "XX",
            TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour => "XXXX-XX-XXTXX",
            _ => year,
        };
    }

    private static string Number(string prefix, long count, string code) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{count}{code}");
}
