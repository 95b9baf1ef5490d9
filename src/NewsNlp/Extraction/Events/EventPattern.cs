using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Events;

/// <summary>Words that tell of an event, and where its participants stand around them.</summary>
internal sealed class EventPattern
{
    public required PatternKind Kind { get; init; }

    /// <summary>Gets the words of the trigger, in their base form.</summary>
    public required string Words { get; init; }

    /// <summary>Gets the words that follow after a gap: "hostage" in "take * hostage"; empty where there is no gap.</summary>
    public string Tail { get; init; } = "";

    public required IReadOnlyList<EventSlot> Slots { get; init; }

    /// <summary>Gets the words of which the object must have one: shells in "fire shells".</summary>
    public WordCue? Object { get; init; }

    /// <summary>Gets the words of which one must stand near in the sentence.</summary>
    public WordCue? Near { get; init; }

    /// <summary>Gets the words of which none may stand near in the sentence.</summary>
    public WordCue? Not { get; init; }

    /// <summary>Gets the words of which one must follow.</summary>
    public WordCue? Next { get; init; }

    /// <summary>Gets the words of which none may follow.</summary>
    public WordCue? NotNext { get; init; }

    /// <summary>Gets the words of which one must stand before.</summary>
    public WordCue? Previous { get; init; }

    /// <summary>Gets the words of which none may stand before.</summary>
    public WordCue? NotPrevious { get; init; }

    /// <summary>Gets whether a name of its own can follow: "Hurricane Katrina".</summary>
    public bool BearsName { get; init; }

    /// <summary>Gets the status where the verb group says nothing else.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Gets what a mention must have to be an event of its own.</summary>
    public PatternNeed Need { get; init; }

    /// <summary>Gets the codes that it has other than those of its type.</summary>
    public required EventCodes Codes { get; init; }
}
