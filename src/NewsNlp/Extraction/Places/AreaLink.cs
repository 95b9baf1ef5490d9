namespace NewsNlp.Extraction.Places;

/// <summary>How words tie a place to an area.</summary>
internal enum AreaLink
{
    /// <summary>The area stands close: "the Syrian city of Homs", "Homs in Syria".</summary>
    Near = 0,

    /// <summary>The area is part of the address: "Homs, Syria".</summary>
    Containing,
}
