namespace NewsNlp.Extraction;

/// <summary>How a pipeline makes and orders an extractor.</summary>
/// <param name="Name">The name, unique in a pipeline.</param>
/// <param name="Create">Makes an instance for one worker.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ExtractorDescriptor(string Name, Func<ExtractorServices, IExtractor> Create)
{
    /// <summary>Gets the layers that must be there before it runs.</summary>
    public IReadOnlyList<Layer> Requires { get; init; } = [];

    /// <summary>Gets the layers it writes.</summary>
    public IReadOnlyList<Layer> Provides { get; init; } = [];
}
