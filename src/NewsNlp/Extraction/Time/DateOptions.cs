namespace NewsNlp.Extraction.Time;

/// <summary>What a text does not say about its dates: where it was written, and whether it is news or a history.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record DateOptions
{
    /// <summary>Gets the options that leave all to the article: its outlet, its address and its words.</summary>
    public static DateOptions Default { get; } = new();

    /// <summary>Gets the country of the outlet. It decides whether 3/4/2024 is in April, whose Mother's Day or Independence Day is meant, and whether IST is the time of India, Ireland or Israel.</summary>
    /// <value>Two letters of ISO 3166-1 such as "GB", in any case. Null: in a pipeline, that of the article's outlet or address, where they tell; otherwise none.</value>
    public string? Country { get; init; }

    /// <summary>Gets whether the day comes first in numeric dates, so that 3/4/2024 is in April.</summary>
    /// <value>Null: as in the country; without a country the month comes first. A number above 12 is always the day.</value>
    public bool? DayFirst { get; init; }

    /// <summary>Gets whether dates are counted from the day of publication or from the dates of a story.</summary>
    public DateStyle Style { get; init; }

    /// <summary>Gets the offset from UTC of times of day that name no zone, for <see cref="Knowledge.TimeExpression.UtcOffset"/>.</summary>
    /// <value>Null: not known.</value>
    public TimeSpan? UtcOffset { get; init; }

    /// <summary>Gets whether the value of a time of day ends with its offset: "2022-07-26T15:00Z", "2022-07-26T20:00-04:00".</summary>
    /// <value>False: the offset stands beside the value, in <see cref="Knowledge.TimeExpression.UtcOffset"/>.</value>
    public bool OffsetInValue { get; init; }
}
