namespace NewsNlp.Extraction.Time;

/// <summary>How a phrase says what it means.</summary>
internal enum PhraseForm
{
    None = 0,

    /// <summary>By its place in the calendar: "July 21, 2017", "March", "Friday", "the third quarter".</summary>
    Calendar,

    /// <summary>By a unit and its neighbour: "last week", "this year", "the following month".</summary>
    Unit,

    /// <summary>By a distance: "two years ago", "a day later", "tomorrow".</summary>
    Distance,

    /// <summary>A time of the day without a day.</summary>
    Clock,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A repeated time.</summary>
    Set,

    /// <summary>The vague past, present or future.</summary>
    Reference,
}
