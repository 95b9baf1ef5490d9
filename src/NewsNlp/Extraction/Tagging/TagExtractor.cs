using NewsNlp.Tagging;

namespace NewsNlp.Extraction.Tagging;

/// <summary>Tags every token with its part of speech.</summary>
internal sealed class TagExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("tags", static services => new TagExtractor(services))
    {
        Requires = [],
        Provides = [Layer.Tags],
    };

    private readonly PartOfSpeechTagger _tagger;

    public TagExtractor(ExtractorServices services) => _tagger = new PartOfSpeechTagger(services.Model);

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var tokens = context.Tokens;
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int first = tokens.FirstOf(sentence);
            int last = tokens.LastOf(sentence);
            _tagger.Tag(tokens, first, last);
            for (int i = first; i <= last; i++)
            {
                tokens.Columns.UniversalTags[i] = UniversalPosMap.Of(tokens, first, last, i);
            }
        }
    }
}
