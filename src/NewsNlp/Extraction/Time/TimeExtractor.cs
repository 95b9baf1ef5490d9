namespace NewsNlp.Extraction.Time;

/// <summary>Finds expressions of time and resolves them.</summary>
internal sealed class TimeExtractor(DateOptions options) : IExtractor
{
    /// <summary>The name of this extractor.</summary>
    public const string Name = "times";

    private readonly TimeReading _reading = new();

    /// <summary>Gets its place in the pipeline.</summary>
    public static ExtractorDescriptor Describe(DateOptions options) => new(Name, _ => new TimeExtractor(options))
    {
        Requires = [Layer.Tags],
        Provides = [Layer.Times],
    };

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var layers = context.Layers;
        var published = layers.Published;
        _reading.Read(context.Tokens, ref published, options, layers.HomeCountry ?? OutletCountry.OfAddress(context.Article.Url), context.Names, layers.Times);
        layers.Published = published;
    }
}
