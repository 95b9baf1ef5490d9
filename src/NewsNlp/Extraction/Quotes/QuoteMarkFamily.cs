namespace NewsNlp.Extraction.Quotes;

/// <summary>Marks that pair with each other.</summary>
internal enum QuoteMarkFamily
{
    /// <summary>No quotation mark.</summary>
    None = 0,

    /// <summary>Straight, curly and doubled single marks.</summary>
    Double,

    /// <summary>Single marks, which apostrophes resemble.</summary>
    Single,

    /// <summary>Pointed marks, which bullets resemble.</summary>
    Angle,
}
