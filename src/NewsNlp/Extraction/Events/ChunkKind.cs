namespace NewsNlp.Extraction.Events;

/// <summary>What a stretch of a sentence is.</summary>
internal enum ChunkKind : byte
{
    /// <summary>A noun phrase up to its head: "the Kenyan foreign minister Alfred Mutua".</summary>
    Noun,

    /// <summary>A verb group: "has not been invited".</summary>
    Verb,
    Preposition,

    /// <summary>"and", "or".</summary>
    Conjunction,
    Comma,

    /// <summary>"who", "which", "that" after a noun.</summary>
    Relative,

    /// <summary>A word that begins a clause: "because", "that" after a verb.</summary>
    Subordinator,

    /// <summary>An expression of time.</summary>
    Time,

    /// <summary>A dash, semicolon or colon.</summary>
    Break,
}
