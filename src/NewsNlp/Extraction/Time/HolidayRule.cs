namespace NewsNlp.Extraction.Time;

/// <summary>The rule that gives the day of a holiday in a year.</summary>
internal sealed record HolidayRule(HolidayKind Kind, int Month, int Day, int Weekday, int Count)
{
    /// <summary>Gets the year that the name stands for ("9/11"), or 0.</summary>
    public int Year { get; init; }

    /// <summary>Gets the day of the holiday in a year.</summary>
    public DateOnly In(int year)
    {
        switch (Kind)
        {
            case HolidayKind.Weekday when Count > 0:
                var first = new DateOnly(year, Month, 1);
                return first.AddDays(((Weekday - (int)first.DayOfWeek + 7) % 7) + ((Count - 1) * 7) + Day);
            case HolidayKind.Weekday:
                var last = new DateOnly(year, Month, CalendarPeriod.DaysIn(year, Month));
                return last.AddDays(-(((int)last.DayOfWeek - Weekday + 7) % 7));
            case HolidayKind.Easter:
                return Easter(year).AddDays(Day);
            case HolidayKind.Before:
                var day = new DateOnly(year, Month, Day);
                return day.AddDays(-(((int)day.DayOfWeek - Weekday + 7) % 7));
            default:
                return new DateOnly(year, Month, Math.Min(Day, CalendarPeriod.DaysIn(year, Month)));
        }
    }

    /// <summary>Easter Sunday by the Gregorian calendar (the anonymous algorithm of 1876).</summary>
    private static DateOnly Easter(int year)
    {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int e = (32 + (2 * (b % 4)) + (2 * (c / 4)) - d - (c % 4)) % 7;
        int f = d + e - (7 * ((a + (11 * d) + (22 * e)) / 451)) + 114;
        return new DateOnly(year, f / 31, (f % 31) + 1);
    }
}
