namespace NewsNlp.Extraction.Events;

/// <summary>What a mention must have to be an event of its own; without it, it only adds to an event that is there.</summary>
internal enum PatternNeed
{
    /// <summary>A participant.</summary>
    Participant = 0,

    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A participant, a place or a date.</summary>
    Argument,

    /// <summary>A participant with a name.</summary>
    Named,

    /// <summary>An agent.</summary>
    Agent,

    /// <summary>A target.</summary>
    Target,

    /// <summary>An agent and a target.</summary>
    Both,

    /// <summary>An agent who says in reported speech what he will do himself, with a verb that tells no other event: "said it would refund all fares".</summary>
    Speaker,

    /// <summary>It is never one of its own.</summary>
    Event,
}
