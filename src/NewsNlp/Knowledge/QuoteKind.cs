namespace NewsNlp.Knowledge;

/// <summary>The form of reported speech.</summary>
public enum QuoteKind
{
    /// <summary>All inside quotation marks.</summary>
    Direct = 0,

    /// <summary>Without quotation marks.</summary>
    Indirect,

    /// <summary>A report with quoted words.</summary>
    Mixed,
}
