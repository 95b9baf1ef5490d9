namespace NewsNlp.Extraction.Events;

/// <summary>The schemes that events have codes of.</summary>
internal enum CodeScheme
{
    /// <summary>PLOVER 0.8.</summary>
    Plover,

    /// <summary>CAMEO 1.1b3.</summary>
    Cameo,

    /// <summary>The event types of OpenCalais.</summary>
    OpenCalais,

    /// <summary>The types of schema.org.</summary>
    Schema,
}
