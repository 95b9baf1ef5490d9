namespace NewsNlp.Extraction.Time;

/// <summary>Finds expressions of time and resolves them.</summary>
internal sealed class TimeExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("times", static _ => new TimeExtractor())
    {
        Requires = [Layer.Tags],
        Provides = [Layer.Times],
    };

    private readonly TimeReading _reading = new();

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var layers = context.Layers;
        var published = layers.Published;
        _reading.Read(context.Tokens, ref published, DateOrder.IsDayFirst(context.Article.Url), context.Names, layers.Times);
        layers.Published = published;
    }
}
