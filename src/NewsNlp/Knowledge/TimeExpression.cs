using NewsNlp.Text;

namespace NewsNlp.Knowledge;

/// <summary>An expression of time with its TIMEX3 value (TimeML 1.2.1).</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record TimeExpression
{
    /// <summary>Gets the identifier, unique in the analysis; empty outside one.</summary>
    public string Id { get; init; } = "";

    /// <summary>Gets the characters.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Gets the type.</summary>
    public required TimexType Type { get; init; }

    /// <summary>Gets the TIMEX3 value: "2022-01-19", "2022-W03", "P5Y", "199"; X stands for what is not known.</summary>
    public required string Value { get; init; }

    /// <summary>Gets the TIMEX3 modifier (START, MID, END, BEFORE, AFTER, APPROX, MORE_THAN, …), where there is one.</summary>
    public string? Modifier { get; init; }

    /// <summary>Gets the first day it can mean, where it is a calendar interval.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>Gets the last day it can mean, where it is a calendar interval.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>Gets the offset from UTC of a time of the day, where the text or the caller tells its zone: 2 hours for "20:00 CEST".</summary>
    public TimeSpan? UtcOffset { get; init; }

    /// <summary>Gets the range that it begins together with the expression that follows, where it does.</summary>
    public TimeRange? Range { get; init; }

    /// <summary>Gets what it was resolved against: "published", "text" or, for what stands for itself, "absolute"; null where it was not resolved.</summary>
    public string? Anchor { get; init; }
}
