namespace NewsNlp.Extraction.Time;

/// <summary>When a holiday is.</summary>
internal enum HolidayKind
{
    /// <summary>The same day every year.</summary>
    Fixed,

    /// <summary>The n-th weekday of a month, from the end for -1.</summary>
    Weekday,

    /// <summary>So many days from Easter Sunday.</summary>
    Easter,

    /// <summary>The Monday before a day of a month, for Victoria Day.</summary>
    Before,
}
