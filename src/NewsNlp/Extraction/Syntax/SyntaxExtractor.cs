using NewsNlp.Network;
using NewsNlp.Tagging;

namespace NewsNlp.Extraction.Syntax;

/// <summary>Reads tags, universal tags, heads and relations of every token, and scores of name labels, in one pass of the network.</summary>
internal sealed class SyntaxExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("syntax", static services => new SyntaxExtractor(services))
    {
        Requires = [Layer.Matches],
        Provides = [Layer.Tags, Layer.Syntax],
    };

    private readonly CoreNetwork _network;

    public SyntaxExtractor(ExtractorServices services) => _network = new CoreNetwork(services.Model, services.Network);

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var tokens = context.Tokens;
        _network.Run(tokens, context.Layers.TableAtoms, context.Layers.TakeNameScores(tokens.Count * NameLabel.Count));
    }
}
