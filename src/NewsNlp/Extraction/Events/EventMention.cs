namespace NewsNlp.Extraction.Events;

/// <summary>One telling of an event, before those of the same event are merged.</summary>
internal sealed class EventMention
{
    public required EventDraft Draft { get; init; }

    public required EventType Type { get; init; }

    /// <summary>Gets the pattern that found it.</summary>
    public required EventPattern Pattern { get; init; }

    /// <summary>Gets what it must have to be an event of its own.</summary>
    public required PatternNeed Need { get; init; }

    /// <summary>Gets whether it points back to an event told before: "the talks".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Gets whether it is told as one more: "another attack", "a series of bomb attacks".</summary>
    public bool IsNew { get; init; }

    /// <summary>Gets the verb group that tells it, or the one that carries its noun, or -1.</summary>
    public int Verb { get; init; } = -1;

    /// <summary>Gets the chunk of the trigger.</summary>
    public int Chunk { get; init; }

    /// <summary>Gets whether it tells how what was told before went on: ", killing three people".</summary>
    public bool IsConsequence { get; init; }

    /// <summary>Gets whether the trigger is a noun.</summary>
    public bool IsNoun { get; init; }
}
