namespace NewsNlp.Serialization.LinkedData;

/// <summary>What the object of a statement is.</summary>
internal enum RdfTermKind
{
    /// <summary>A node that is named with a prefix.</summary>
    Name,

    /// <summary>A node that is named with its full address.</summary>
    Address,

    /// <summary>A value.</summary>
    Literal,
}
