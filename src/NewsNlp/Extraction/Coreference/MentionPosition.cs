namespace NewsNlp.Extraction.Coreference;

/// <summary>What a mention does in its sentence.</summary>
internal enum MentionPosition
{
    Subject,
    Object,

    /// <summary>It follows a preposition.</summary>
    Prepositional,

    /// <summary>It owns the noun after it: "Roe's brother".</summary>
    Possessor,
    Other,
}
