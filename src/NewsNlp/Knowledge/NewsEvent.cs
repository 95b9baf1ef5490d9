using NewsNlp.Text;

namespace NewsNlp.Knowledge;

/// <summary>Something that happens, is planned or is denied: a meeting, a visit, an attack. One entry an instance, its mentions merged.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NewsEvent
{
    /// <summary>Gets the identifier, unique in the analysis.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the type, such as "Meeting".</summary>
    public required string Type { get; init; }

    /// <summary>Gets whether it is told as done.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Gets the characters of the words that tell of it.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>Gets who takes part.</summary>
    public IReadOnlyList<EventParticipant> Participants { get; init; } = [];

    /// <summary>Gets where it happens.</summary>
    public Place? Place { get; init; }

    /// <summary>Gets when it happens, as a TIMEX3 value.</summary>
    public string? Date { get; init; }

    /// <summary>Gets the expression that tells when it happens.</summary>
    public TimeExpression? DateMention { get; init; }

    /// <summary>Gets how many people died in it, where the text tells.</summary>
    public PeopleCount? Dead { get; init; }

    /// <summary>Gets how many people were injured in it, where the text tells.</summary>
    public PeopleCount? Injured { get; init; }

    /// <summary>Gets the sums of money that it is about, in order of the text.</summary>
    public IReadOnlyList<MoneyAmount> Amounts { get; init; } = [];

    /// <summary>Gets who claims it, where it stands in somebody's speech.</summary>
    public Entity? AttributedTo { get; init; }

    /// <summary>Gets the PLOVER 0.8 code.</summary>
    public string? Plover { get; init; }

    /// <summary>Gets the CAMEO 1.1b3 code.</summary>
    public string? Cameo { get; init; }

    /// <summary>Gets the OpenCalais type.</summary>
    public string? OpenCalais { get; init; }

    /// <summary>Gets the schema.org type.</summary>
    public string? SchemaOrg { get; init; }

    /// <summary>Gets the characters of the sentence.</summary>
    public TextSpan Sentence { get; init; }

    /// <summary>Gets the estimated probability, from 0 to 1, that the event is right.</summary>
    public float Confidence { get; init; } = 1;
}
