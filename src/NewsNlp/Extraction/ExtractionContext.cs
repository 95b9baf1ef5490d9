using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction;

/// <summary>What an extractor sees of the article in work. Lives on the stack, so nothing of it can be kept.</summary>
/// <threadsafety>Belongs to one worker.</threadsafety>
public readonly ref struct ExtractionContext
{
    internal ExtractionContext(Article article, TokenTable tokens, AnnotationLayers layers)
    {
        Article = article;
        Tokens = tokens;
        Layers = layers;
    }

    /// <summary>Gets the article as received.</summary>
    public Article Article { get; }

    /// <summary>Gets the tokens.</summary>
    public TokenTable Tokens { get; }

    /// <summary>Gets the name mentions found so far, in order of the text.</summary>
    public ReadOnlySpan<NameMention> Names => CollectionsMarshal.AsSpan(Layers.Names);

    /// <summary>Gets the expressions of time found so far, in order of the text.</summary>
    public ReadOnlySpan<TimeMention> Times => CollectionsMarshal.AsSpan(Layers.Times);

    /// <summary>Gets all layers.</summary>
    internal AnnotationLayers Layers { get; }

    /// <summary>Adds a diagnostic to the results.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public void Add(Diagnostic diagnostic) => Layers.Diagnostics.Add(diagnostic);
}
