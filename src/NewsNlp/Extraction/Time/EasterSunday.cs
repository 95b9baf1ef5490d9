namespace NewsNlp.Extraction.Time;

/// <summary>The day of Easter.</summary>
internal static class EasterSunday
{
    /// <summary>Gets Easter Sunday by the Gregorian calendar (the anonymous algorithm of 1876).</summary>
    public static DateOnly In(int year)
    {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int e = (32 + (2 * (b % 4)) + (2 * (c / 4)) - d - (c % 4)) % 7;
        int f = d + e - (7 * ((a + (11 * d) + (22 * e)) / 451)) + 114;
        return new DateOnly(year, f / 31, (f % 31) + 1);
    }

    /// <summary>Gets the Easter Sunday of the Orthodox churches: by the Julian calendar (Meeus), given in the Gregorian one.</summary>
    public static DateOnly OrthodoxIn(int year)
    {
        int a = ((19 * (year % 19)) + 15) % 30;
        int b = ((2 * (year % 4)) + (4 * (year % 7)) - a + 34) % 7;
        int c = a + b + 114;
        int behind = (year / 100) - (year / 400) - 2;
        return new DateOnly(year, c / 31, 1).AddDays((c % 31) + behind);
    }
}
