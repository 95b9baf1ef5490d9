namespace NewsNlp.Extraction.Events;

/// <summary>Finds events with who takes part, where and when.</summary>
internal sealed class EventExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("events", static services => new EventExtractor(services))
    {
        Requires = [Layer.Tags, Layer.Coreference, Layer.Quotes, Layer.Times],
        Provides = [Layer.Events],
    };

    public EventExtractor(ExtractorServices services) => _ = services;

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        _ = context.Tokens;
    }
}
