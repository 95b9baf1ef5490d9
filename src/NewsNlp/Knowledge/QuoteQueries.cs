namespace NewsNlp.Knowledge;

/// <summary>Questions about who says what in an article.</summary>
/// <threadsafety>Safe for any number of threads.</threadsafety>
public static class QuoteQueries
{
    /// <summary>Groups the quotes of an article by their speakers. Quotes whose speaker is no entity of the article, such as "two officials", are left out.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <returns>The speakers in order of their first quote, each with all that they say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static IReadOnlyList<SpeakerQuotes> QuotesBySpeaker(this NewsAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return [.. analysis.Quotes.Where(q => q.Speaker is not null).GroupBy(q => q.Speaker!.Id, StringComparer.Ordinal).Select(g => new SpeakerQuotes(g.First().Speaker!, [.. g]))];
    }

    /// <summary>Gets everything that a person, organisation or place says in an article.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="speaker">An entity of the analysis.</param>
    /// <returns>The quotes, in order of the text; empty where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> or <paramref name="speaker"/> is null.</exception>
    public static IReadOnlyList<Quote> QuotesOf(this NewsAnalysis analysis, Entity speaker)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(speaker);
        return [.. analysis.Quotes.Where(q => q.Speaker?.Id == speaker.Id)];
    }
}
