using NewsNlp.Text;

namespace NewsNlp.Knowledge;

/// <summary>What the library found in one article.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NewsAnalysis
{
    /// <summary>Gets the article's description.</summary>
    public required ArticleInfo Article { get; init; }

    /// <summary>Gets the people, in order of first mention.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>Gets the organisations, in order of first mention.</summary>
    public IReadOnlyList<Organization> Organizations { get; init; } = [];

    /// <summary>Gets the places, in order of first mention.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>Gets the offices and titles of people.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>Gets the expressions of time, in order of the text.</summary>
    public IReadOnlyList<TimeExpression> Dates { get; init; } = [];

    /// <summary>Gets the quotes, in order of the text.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>Gets the events, in order of the text.</summary>
    public IReadOnlyList<NewsEvent> Events { get; init; } = [];

    /// <summary>Gets every relation as a triple.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Gets what was odd about the article.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Gets the tokens, where the pipeline was told to keep them.</summary>
    public Document? Document { get; init; }
}
