using NewsNlp.Text;

namespace NewsNlp.Knowledge;

/// <summary>A range that two expressions of time make: "from Monday to Wednesday", "2009-10", "between 3 and 5 March".</summary>
/// <param name="Span">The characters from the first expression to the end of the second.</param>
/// <param name="Value">Both TIMEX3 values with a solidus between, as in ISO 8601: "2023-03-13/2023-03-15".</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record TimeRange(TextSpan Span, string Value)
{
    /// <summary>Gets the first day, where it is known.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>Gets the last day, where it is known.</summary>
    public DateOnly? Latest { get; init; }
}
