namespace NewsNlp.Knowledge;

/// <summary>The type of a TIMEX3 expression (TimeML 1.2.1).</summary>
public enum TimexType
{
    /// <summary>A day or something larger.</summary>
    Date = 0,

    /// <summary>A time within a day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A repeated time.</summary>
    Set,
}
