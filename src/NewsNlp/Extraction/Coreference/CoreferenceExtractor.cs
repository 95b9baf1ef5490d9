namespace NewsNlp.Extraction.Coreference;

/// <summary>Finds the entities that pronouns and descriptions mean.</summary>
internal sealed class CoreferenceExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("coreference", static services => new CoreferenceExtractor(services))
    {
        Requires = [Layer.Entities, Layer.Roles],
        Provides = [Layer.Coreference],
    };

    public CoreferenceExtractor(ExtractorServices services) => _ = services;

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        _ = context.Tokens;
    }
}
