using NewsNlp.Tagging;

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

    private readonly NameTagger _tagger;
    private readonly TableAtomReader _tables = new();

    public NameExtractor(ExtractorServices services) => _tagger = new NameTagger(services.Model);

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var tokens = context.Tokens;
        var names = context.Layers.Names;
        var labels = _tagger.Tag(tokens, _tables.Read(context.Layers.Matches, tokens.Count));
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabel.Outside)
            {
                continue;
            }

            int first = i;
            while (NameLabel.PartOf(labels[i]) is NameLabel.Begin or NameLabel.Inside)
            {
                i++;
            }

            names.Add(new NameMention(first, i, NameLabel.KindOf(labels[i]), 0.8f));
        }
    }
}
