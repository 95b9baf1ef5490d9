namespace NewsNlp.Extraction.Events;

/// <summary>What the filler of a slot is in the event.</summary>
[Flags]
internal enum SlotRole
{
    /// <summary>Nothing: the words belong to the pattern and fill no part.</summary>
    None = 0,

    /// <summary>Who does it.</summary>
    Agent = 1 << 0,

    /// <summary>Whom it is done to.</summary>
    Target = 1 << 1,

    /// <summary>Where it happens.</summary>
    Place = 1 << 2,
}
