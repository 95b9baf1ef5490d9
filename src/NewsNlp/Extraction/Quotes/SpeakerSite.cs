namespace NewsNlp.Extraction.Quotes;

/// <summary>Speech of which it is open who speaks.</summary>
/// <param name="Kind">What leaves it open.</param>
/// <param name="Content">The speech.</param>
/// <param name="Source">The words for the source; empty for marked speech.</param>
/// <param name="Paragraph">The paragraph.</param>
internal readonly record struct SpeakerSite(SpeakerSiteKind Kind, TokenRange Content, TokenRange Source, int Paragraph)
{
    /// <summary>Gets the first token of all.</summary>
    public int First => Source.IsEmpty ? Content.First : Math.Min(Content.First, Source.First);
}
