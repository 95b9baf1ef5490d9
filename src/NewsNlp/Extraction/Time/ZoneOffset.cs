namespace NewsNlp.Extraction.Time;

/// <summary>The offset of a time zone from UTC.</summary>
/// <param name="Minutes">The minutes east of Greenwich in winter.</param>
/// <param name="Summer">When an hour is added.</param>
internal readonly record struct ZoneOffset(int Minutes, SummerTime Summer)
{
    /// <summary>Gets the offset on a day; null where it takes a day to know it and there is none.</summary>
    public TimeSpan? On(DateOnly? day) => Summer == SummerTime.None ? TimeSpan.FromMinutes(Minutes)
        : day is { } known ? TimeSpan.FromMinutes(Minutes + (IsSummer(known) ? 60 : 0))
        : null;

    private bool IsSummer(DateOnly day)
    {
        const int Sunday = 0;
        bool american = Summer == SummerTime.American;
        var begin = new HolidayRule(HolidayKind.Weekday, 3, 0, Sunday, american ? 2 : -1).In(day.Year)!.Value;
        var end = new HolidayRule(HolidayKind.Weekday, american ? 11 : 10, 0, Sunday, american ? 1 : -1).In(day.Year)!.Value;
        return day >= begin && day < end;
    }
}
