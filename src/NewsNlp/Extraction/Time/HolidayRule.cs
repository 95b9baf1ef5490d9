namespace NewsNlp.Extraction.Time;

/// <summary>The rule that gives the day of a holiday in a year.</summary>
internal sealed record HolidayRule(HolidayKind Kind, int Month, int Day, int Weekday, int Count)
{
    /// <summary>Gets the year that the name stands for ("9/11"), or 0.</summary>
    public int Year { get; init; }

    /// <summary>Gets the day of the holiday in a year; null where its calendar is not known so far away.</summary>
    public DateOnly? In(int year)
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
                return EasterSunday.In(year).AddDays(Day);
            case HolidayKind.OrthodoxEaster:
                return EasterSunday.OrthodoxIn(year).AddDays(Day);
            case HolidayKind.Before:
                var day = new DateOnly(year, Month, Day);
                return day.AddDays(-(((int)day.DayOfWeek - Weekday + 7) % 7));
            case HolidayKind.Fixed:
                return new DateOnly(year, Month, Math.Min(Day, CalendarPeriod.DaysIn(year, Month)));
            default:
                return OtherCalendars.Find(Kind, Month, Day, year)?.AddDays(Count);
        }
    }
}
