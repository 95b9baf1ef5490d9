using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Events;

/// <summary>A type of event as data: the words that tell of it, who fills which part, and its codes. The types of the library and those of users have the same form.</summary>
/// <remarks>
/// The text form, one statement a line (<c>#</c> begins a comment; <c>models/events/README.md</c> describes all of it):
/// <code>
/// type Hiring
/// codes opencalais=EmploymentChange schema=OrganizationRole
/// verb hire, take on : subject=agent object=target:person
/// noun hiring : by=agent of=target
/// </code>
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class EventType
{
    private readonly EventCodes _codes;

    internal EventType(string name, EventCodes codes, bool isSymmetric, bool countsVictims, bool isSpeechAct, PlaceRule placeRule, IReadOnlyList<EventPattern> patterns)
    {
        Name = name;
        IsSymmetric = isSymmetric;
        CountsVictims = countsVictims;
        IsSpeechAct = isSpeechAct;
        PlaceRule = placeRule;
        Patterns = patterns;
        _codes = codes;
    }

    /// <summary>Gets the name, such as "Meeting".</summary>
    public string Name { get; }

    /// <summary>Gets the PLOVER 0.8 code of an event told as done; null where there is none.</summary>
    public string? Plover => CodeOf(CodeScheme.Plover, EventStatus.Asserted);

    /// <summary>Gets the CAMEO 1.1b3 code of an event told as done; null where there is none.</summary>
    public string? Cameo => CodeOf(CodeScheme.Cameo, EventStatus.Asserted);

    /// <summary>Gets the OpenCalais type; null where there is none.</summary>
    public string? OpenCalais => CodeOf(CodeScheme.OpenCalais, EventStatus.Asserted);

    /// <summary>Gets the schema.org type; null where there is none.</summary>
    public string? SchemaOrg => CodeOf(CodeScheme.Schema, EventStatus.Asserted);

    /// <summary>Gets whether all who take part do the same, as in a meeting: the subject side is agent, the other side target.</summary>
    public bool IsSymmetric { get; }

    /// <summary>Gets whether its events count the dead and the injured of their sentences.</summary>
    internal bool CountsVictims { get; }

    /// <summary>Gets whether it is done by speaking: what is said again to nobody in particular is another act.</summary>
    internal bool IsSpeechAct { get; }

    /// <summary>Gets where it happens if its own words do not say it.</summary>
    internal PlaceRule PlaceRule { get; }

    /// <summary>Gets the patterns in order of the text form.</summary>
    internal IReadOnlyList<EventPattern> Patterns { get; }

    /// <summary>Reads a type from its text form.</summary>
    /// <param name="text">The statements, one a line.</param>
    /// <param name="source">What to call the text in messages, such as its file name.</param>
    /// <returns>The type.</returns>
    /// <exception cref="EventTypeFormatException">A line is wrong, or the text holds no type or more than one; the message names source and line.</exception>
    public static EventType Parse(string text, string source = "(text)")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        var types = EventTypeParser.Parse(text, source);
        return types.Count == 1 ? types[0] : throw new EventTypeFormatException(source, 1, $"one 'type' statement is needed, and there are {types.Count}.");
    }

    /// <summary>Gets the code of an event of a status: a planned meeting has another one than a meeting held. A pattern with a code of the scheme goes before its type: "lifted sanctions".</summary>
    internal string? CodeOf(CodeScheme scheme, EventStatus status, EventPattern? pattern = null)
        => pattern is not null && pattern.Codes.Has(scheme) ? pattern.Codes.Of(scheme, status) : _codes.Of(scheme, status);
}
