namespace NewsNlp.Extraction.Events;

/// <summary>Where the filler of a slot stands.</summary>
internal enum SlotPosition
{
    /// <summary>The subject of the active verb, or "by" of the passive.</summary>
    Subject,

    /// <summary>The object of the active verb, or the subject of the passive.</summary>
    Object,

    /// <summary>Before a noun: "Russia's invasion", "the Russian invasion", "his arrest".</summary>
    Possessor,

    /// <summary>The subject of the verb that carries a noun: "Kenya and Uganda held talks".</summary>
    Support,

    /// <summary>In the clause that says what is demanded, promised or threatened: its subject, else whom it concerns ("threatened to attack Kenya").</summary>
    Clause,

    /// <summary>In the clause that says what it is done for: "marched to demand the resignation of the mayor".</summary>
    Purpose,

    /// <summary>After a preposition.</summary>
    Preposition,
}
