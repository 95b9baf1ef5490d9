namespace NewsNlp.Extraction.Time;

/// <summary>When clocks are an hour ahead in summer.</summary>
internal enum SummerTime
{
    /// <summary>Never, or the name of the zone says it already: "EDT".</summary>
    None = 0,

    /// <summary>From the second Sunday of March to the first of November, since 2007.</summary>
    American,

    /// <summary>From the last Sunday of March to that of October, since 1996.</summary>
    European,
}
