using System.Globalization;

namespace NewsNlp.Extraction.Time;

/// <summary>A stretch of the calendar: a day, an ISO week, a month, a season, a decade … that begins on a given day.</summary>
/// <param name="Unit">Its length.</param>
/// <param name="First">Its first day.</param>
internal readonly record struct CalendarPeriod(TimeUnit Unit, DateOnly First)
{
    /// <summary>Gets the period of a length that a day lies in; winter belongs to the year it begins in.</summary>
    public static CalendarPeriod Of(TimeUnit unit, DateOnly day) => new(unit, unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => Monday(day),
        TimeUnit.Weekend => Clamped(Monday(day), 5),
        TimeUnit.Month => new DateOnly(day.Year, day.Month, 1),
        TimeUnit.Quarter => new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1),
        TimeUnit.Half => new DateOnly(day.Year, day.Month <= 6 ? 1 : 7, 1),
        TimeUnit.Season => SeasonOf(day),
        TimeUnit.Year => new DateOnly(day.Year, 1, 1),
        TimeUnit.Decade => new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1),
        TimeUnit.Century => new DateOnly(Math.Max(1, day.Year / 100 * 100), 1, 1),
        _ => day,
    });

    /// <summary>Gets the last day.</summary>
    public DateOnly Last => Unit switch
    {
        TimeUnit.Weekend => Clamped(First, 1),
        TimeUnit.Week => Clamped(First, 6),
        TimeUnit.Month => Months(1),
        TimeUnit.Quarter or TimeUnit.Season => Months(3),
        TimeUnit.Half => Months(6),
        TimeUnit.Year => Months(12),
        TimeUnit.Decade => new DateOnly((First.Year / 10 * 10) + 9, 12, 31),
        TimeUnit.Century => new DateOnly((First.Year / 100 * 100) + 99, 12, 31),
        _ => First,
    };

    /// <summary>Gets the period of the same length so many units later or, below zero, earlier; null outside the calendar.</summary>
    public CalendarPeriod? Plus(long count)
    {
        if (Math.Abs(count) > 4_000_000)
        {
            return null;
        }

        return Unit switch
        {
            TimeUnit.Day => Days(count),
            TimeUnit.Week or TimeUnit.Weekend => Days(count * 7),
            TimeUnit.Fortnight => Days(count * 14),
            _ => PlusMonths(count * MonthsOf(Unit)),
        };
    }

    /// <summary>Gets the period of the same length so many years later or earlier.</summary>
    public CalendarPeriod? PlusYears(int years) => PlusMonths(years * 12L);

    /// <summary>Writes the TIMEX3 value.</summary>
    public string Value
    {
        get
        {
            var culture = CultureInfo.InvariantCulture;
            int year = First.Year;
            switch (Unit)
            {
                case TimeUnit.Week:
                case TimeUnit.Weekend:
                case TimeUnit.Fortnight:
                    var noon = First.ToDateTime(TimeOnly.MinValue);
                    string week = string.Create(culture, $"{ISOWeek.GetYear(noon):0000}-W{ISOWeek.GetWeekOfYear(noon):00}");
                    return Unit == TimeUnit.Weekend ? week + "-WE" : week;
                case TimeUnit.Month:
                    return string.Create(culture, $"{year:0000}-{First.Month:00}");
                case TimeUnit.Quarter:
                    return string.Create(culture, $"{year:0000}-Q{((First.Month - 1) / 3) + 1}");
                case TimeUnit.Half:
                    return string.Create(culture, $"{year:0000}-H{(First.Month < 7 ? 1 : 2)}");
                case TimeUnit.Season:
                    return string.Create(culture, $"{year:0000}-{SeasonCode(First.Month / 3)}");
                case TimeUnit.Year:
                    return year.ToString("0000", culture);
                case TimeUnit.Decade:
                    return (year / 10).ToString("000", culture);
                case TimeUnit.Century:
                    return (year / 100).ToString("00", culture);
                default:
                    return First.ToString("yyyy-MM-dd", culture);
            }
        }
    }

    /// <summary>Gets the TIMEX3 code of a season: 1 = spring … 4 = winter.</summary>
    public static string SeasonCode(int season) => season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };

    /// <summary>Gets the days in a month, or 0 where there is no such month.</summary>
    public static int DaysIn(int year, int month) => month is < 1 or > 12 ? 0 : DateTime.DaysInMonth(year is < 1 or > 9999 ? 2000 : year, month);

    private static int MonthsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Quarter or TimeUnit.Season => 3,
        TimeUnit.Half => 6,
        TimeUnit.Year => 12,
        TimeUnit.Decade => 120,
        TimeUnit.Century => 1200,
        TimeUnit.Millennium => 12000,
        _ => 1,
    };

    private static DateOnly SeasonOf(DateOnly day) => day.Month < 3
        ? new DateOnly(Math.Max(1, day.Year - 1), 12, 1)
        : new DateOnly(day.Year, day.Month / 3 * 3, 1);

    private static DateOnly Monday(DateOnly day) => Clamped(day, -(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly Clamped(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    private DateOnly Months(int count) => PlusMonths(count) is { } next ? next.First.AddDays(-1) : DateOnly.MaxValue;

    private CalendarPeriod? Days(long count)
    {
        long number = First.DayNumber + count;
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? null : this with { First = DateOnly.FromDayNumber((int)number) };
    }

    private CalendarPeriod? PlusMonths(long count)
    {
        long month = ((First.Year - 1) * 12L) + First.Month - 1 + count;
        if (month < 0 || month >= 9999 * 12L)
        {
            return null;
        }

        int year = (int)(month / 12) + 1;
        int number = (int)(month % 12) + 1;
        return this with { First = new DateOnly(year, number, Math.Min(First.Day, DaysIn(year, number))) };
    }
}
