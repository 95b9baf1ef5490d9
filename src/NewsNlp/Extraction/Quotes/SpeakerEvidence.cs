namespace NewsNlp.Extraction.Quotes;

/// <summary>What proposes a speaker.</summary>
[Flags]
internal enum SpeakerEvidence
{
    None = 0,

    /// <summary>The subject of the reporting word means them, by coreference.</summary>
    Subject = 1 << 0,

    /// <summary>Their name closes the speech: "…" — Jane Roe.</summary>
    Signature = 1 << 1,

    /// <summary>They stand before the colon: Roe took the floor: "…".</summary>
    Introducer = 1 << 2,

    /// <summary>They are the subject of the sentence before: Roe shook her head. "…".</summary>
    LeadIn = 1 << 3,

    /// <summary>They spoke last.</summary>
    Previous = 1 << 4,

    /// <summary>They spoke before the one who spoke last.</summary>
    Earlier = 1 << 5,

    /// <summary>They were spoken of last.</summary>
    Topic = 1 << 6,

    /// <summary>They hold an office that the title may name.</summary>
    RoleHolder = 1 << 7,

    /// <summary>They hold it for the country or body that the title names.</summary>
    RoleOwner = 1 << 8,

    /// <summary>No entity of the article speaks.</summary>
    Nobody = 1 << 9,
}
