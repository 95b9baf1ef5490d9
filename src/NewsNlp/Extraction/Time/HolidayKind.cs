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

    /// <summary>So many days from the Easter Sunday of the Orthodox churches.</summary>
    OrthodoxEaster,

    /// <summary>The Monday before a day of a month, for Victoria Day.</summary>
    Before,

    /// <summary>A day of the Islamic calendar, as Saudi Arabia reckons it.</summary>
    Islamic,

    /// <summary>A day of the Jewish calendar; months are counted from Tishri, Adar (6) being the one of Purim.</summary>
    Jewish,

    /// <summary>A day of the Chinese calendar.</summary>
    Chinese,

    /// <summary>A day of the Persian calendar.</summary>
    Persian,
}
