namespace NewsNlp.Extraction.Roles;

/// <summary>Finds the offices and titles of people.</summary>
internal sealed class RoleExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("roles", static services => new RoleExtractor(services))
    {
        Requires = [Layer.Tags, Layer.Entities],
        Provides = [Layer.Roles],
    };

    public RoleExtractor(ExtractorServices services) => _ = services;

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        _ = context.Tokens;
    }
}
