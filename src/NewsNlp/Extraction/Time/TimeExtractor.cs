namespace NewsNlp.Extraction.Time;

/// <summary>Finds expressions of time and resolves them.</summary>
internal sealed class TimeExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("times", static services => new TimeExtractor(services))
    {
        Requires = [Layer.Tags],
        Provides = [Layer.Times],
    };

    public TimeExtractor(ExtractorServices services) => _ = services;

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        _ = context.Tokens;
    }
}
