namespace NewsNlp.Extraction.Time;

/// <summary>What a phrase is counted from.</summary>
internal enum PhraseAnchor
{
    /// <summary>The publication date.</summary>
    Published = 0,

    /// <summary>The date last spoken of.</summary>
    Focus,

    /// <summary>The date last spoken of in a history, the publication date in news: "the end of the month".</summary>
    Style,

}
