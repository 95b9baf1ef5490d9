using NewsNlp.Text;

namespace NewsNlp.Knowledge;

/// <summary>A stretch of speech or writing that the article attributes to a source.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Quote
{
    /// <summary>Gets the identifier, unique in the analysis.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the form.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>Gets the content, without marks, cue and "that"; an interrupted quote has more than one segment.</summary>
    public required IReadOnlyList<TextSpan> Segments { get; init; }

    /// <summary>Gets the speaker, where it is an entity of the article or stands for one.</summary>
    public Entity? Speaker { get; init; }

    /// <summary>Gets the words for the speaker: "he", "Moscow's embassy in Washington".</summary>
    public string? SpeakerText { get; init; }

    /// <summary>Gets the characters of the words for the speaker; in a relative clause with its pronoun: "Ada Roe, who".</summary>
    public TextSpan? SpeakerMention { get; init; }

    /// <summary>Gets the reporting words: "said", "according to".</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>Gets where it was said: "Twitter", "a statement".</summary>
    public string? Medium { get; init; }

    /// <summary>Gets to whom it was said: "Reuters".</summary>
    public string? Addressee { get; init; }

    /// <summary>Gets for whom the speaker speaks, where the article says so: the ministry for "a spokeswoman for the ministry".</summary>
    public Entity? OnBehalfOf { get; init; }

    /// <summary>Gets when it was said, as a TIMEX3 value, where the article says so.</summary>
    public string? Date { get; init; }

    /// <summary>Gets the expression that tells when it was said.</summary>
    public TimeExpression? DateMention { get; init; }

    /// <summary>Gets the speech that the speaker reports of others, or of themselves: the quotes inside this one, one level deep. They are not among the quotes of the analysis.</summary>
    public IReadOnlyList<Quote> Nested { get; init; } = [];

    /// <summary>Gets the estimated probability, from 0 to 1, that quote and speaker are right.</summary>
    public float Confidence { get; init; } = 1;
}
