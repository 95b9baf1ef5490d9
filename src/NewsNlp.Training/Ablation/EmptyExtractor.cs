using NewsNlp.Extraction;

namespace NewsNlp.Training.Ablation;

/// <summary>Stands in the place of an extractor and finds nothing.</summary>
internal sealed class EmptyExtractor : IExtractor
{
    /// <summary>Gets a descriptor that provides the same layers, all empty.</summary>
    public static ExtractorDescriptor InPlaceOf(ExtractorDescriptor extractor)
        => extractor with { Name = "no " + extractor.Name, Create = static _ => new EmptyExtractor() };

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        // Layers are empty when an article begins.
    }
}
