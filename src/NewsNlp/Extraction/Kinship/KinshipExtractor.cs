using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Kinship;

/// <summary>Finds relatives: "his wife, Jane Roe", "Jane Roe's brother John", "Jane Roe, the daughter of John Roe".</summary>
internal sealed class KinshipExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("kinship", static services => new KinshipExtractor(services))
    {
        Requires = [Layer.Coreference],
        Provides = [Layer.Relations],
    };

    private const float Confidence = 0.85f;
    private readonly WordList _words;

    public KinshipExtractor(ExtractorServices services) => _words = services.List("kinship-words");

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var tokens = context.Tokens;
        var layers = context.Layers;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (layers.MentionAt[i] < 0 && _words.Find(tokens, i, out int length) is >= 0 and var relation)
            {
                int last = i + length - 1;
                Read(tokens, layers, i, last, _words.Values[relation]);
                i = last;
            }
        }
    }

    private static void Read(in TokenTable tokens, AnnotationLayers layers, int first, int last, string relation)
    {
        int owner = OwnerBefore(tokens, layers, first, out int start);
        if (owner >= 0)
        {
            int next = tokens.Is(last + 1, ",") ? last + 2 : last + 1;
            Add(tokens, layers, NameAt(layers, next, atFirst: true), relation, owner, start, next);
            return;
        }

        // "Jane Roe, the daughter of John Roe"
        int comma = tokens.Is(first - 1, "the") || tokens.Is(first - 1, "a") ? first - 2 : first - 1;
        if (tokens.Is(last + 1, "of") && (tokens.Is(comma, ",") || tokens.Is(comma, "is") || tokens.Is(comma, "was")))
        {
            Add(tokens, layers, NameAt(layers, comma - 1, atFirst: false), relation, NameAt(layers, last + 2, atFirst: true), comma - 1, last + 2);
        }
    }

    // The person of "his" or of "Roe's", an adjective left out ("his eldest son").
    private static int OwnerBefore(in TokenTable tokens, AnnotationLayers layers, int first, out int start)
    {
        start = tokens.TagOf(first - 1) is PartOfSpeech.JJ or PartOfSpeech.JJS or PartOfSpeech.JJR ? first - 2 : first - 1;
        if (start >= 0 && tokens.TagOf(start) == PartOfSpeech.POS)
        {
            return NameAt(layers, --start, atFirst: false);
        }

        return tokens.Is(start, "his") || tokens.Is(start, "her") ? NameAt(layers, start, atFirst: true) : -1;
    }

    private static int NameAt(AnnotationLayers layers, int token, bool atFirst)
    {
        if ((uint)token >= (uint)layers.MentionAt.Length || layers.MentionAt[token] is not (>= 0 and var index))
        {
            return -1;
        }

        var mention = layers.Mentions[index];
        return layers.Entities[mention.Entity].Kind == EntityKind.Person && (atFirst ? mention.First : mention.Last) == token ? mention.Entity : -1;
    }

    private static void Add(in TokenTable tokens, AnnotationLayers layers, int relative, string relation, int other, int first, int last)
    {
        if (relative >= 0 && other >= 0 && relative != other && tokens.Sentences[first] == tokens.Sentences[last])
        {
            layers.Relations.Add(new RelationDraft(relative, relation, other, layers.Mentions[layers.MentionAt[first]].First, layers.Mentions[layers.MentionAt[last]].Last, Confidence));
        }
    }
}
