using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Events;

/// <summary>A type of event as data: the words that tell of it, who fills which part, and its codes. The types of the library and those of users have the same form.</summary>
/// <remarks>
/// The text form, one statement a line (<c>#</c> begins a comment; <c>models/events/README.md</c> describes all of it):
/// <code>
/// type Hiring
/// codes schema=OrganizationRole
/// verb hire, take on : subject=agent object=target:person
/// noun hiring : by=agent of=target
/// </code>
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class EventType
{
    private readonly IReadOnlyDictionary<EventStatus, string> _cameoByStatus;

    internal EventType(string name, string? plover, string? cameo, IReadOnlyDictionary<EventStatus, string> cameoByStatus, string? schemaOrg, bool isSymmetric, PlaceRule placeRule, IReadOnlyList<EventPattern> patterns)
    {
        Name = name;
        Plover = plover;
        Cameo = cameo;
        SchemaOrg = schemaOrg;
        IsSymmetric = isSymmetric;
        PlaceRule = placeRule;
        Patterns = patterns;
        _cameoByStatus = cameoByStatus;
    }

    /// <summary>Gets the name, such as "Meeting".</summary>
    public string Name { get; }

    /// <summary>Gets the PLOVER 0.8 code; null where there is none.</summary>
    public string? Plover { get; }

    /// <summary>Gets the CAMEO 1.1b3 code of an event told as done; null where there is none.</summary>
    public string? Cameo { get; }

    /// <summary>Gets the schema.org type; null where there is none.</summary>
    public string? SchemaOrg { get; }

    /// <summary>Gets whether all who take part do the same, as in a meeting: the subject side is agent, the other side target.</summary>
    public bool IsSymmetric { get; }

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

    /// <summary>Gets the CAMEO code of an event of a status: a planned meeting has another code than one held.</summary>
    internal string? CameoOf(EventStatus status) => _cameoByStatus.TryGetValue(status, out string? code) ? code : Cameo;
}
