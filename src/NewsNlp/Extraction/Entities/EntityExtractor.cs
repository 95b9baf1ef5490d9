namespace NewsNlp.Extraction.Entities;

/// <summary>Merges the name mentions of one person, organisation or place.</summary>
internal sealed class EntityExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("entities", static services => new EntityExtractor(services))
    {
        Requires = [Layer.Names, Layer.Places],
        Provides = [Layer.Entities],
    };

    public EntityExtractor(ExtractorServices services) => _ = services;

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        _ = context.Tokens;
    }
}
