using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>
/// Finds the entities that pronouns and descriptions mean, in one pass over the text: names and what was resolved so far are remembered with the newest first,
/// and each pronoun takes the best of the newest few.
/// </summary>
internal sealed class CoreferenceExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("coreference", static services => new CoreferenceExtractor(services))
    {
        Requires = [Layer.Tags, Layer.Entities, Layer.Roles],
        Provides = [Layer.Coreference],
    };

    private readonly PronounList _pronouns;
    private readonly PersonResolver _people;
    private readonly GenderEvidence _genders;

    public CoreferenceExtractor(ExtractorServices services)
    {
        _pronouns = new PronounList(services.List("pronouns"));
        _people = new PersonResolver(services.List("antecedent-weights"));
        _genders = new GenderEvidence(services.List("gendered-words"));
    }

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var tokens = context.Tokens;
        var layers = context.Layers;
        _genders.Apply(tokens, layers);
        _people.Start(layers);
        int names = layers.Mentions.Count;
        int paragraph = 0;
        bool quoted = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens.Has(i, TokenFlags.ParagraphStart))
            {
                paragraph++;
                quoted = false;
            }

            if (tokens.Has(i, TokenFlags.QuoteMark))
            {
                quoted = tokens.Has(i, TokenFlags.OpensQuote) || (!tokens.Has(i, TokenFlags.ClosesQuote) && !quoted);
            }

            int mention = layers.MentionAt[i];
            if (mention >= 0 && mention < names)
            {
                if (layers.Mentions[mention].First == i)
                {
                    _people.Note(tokens, layers, layers.Mentions[mention], paragraph, quoted);
                }

                continue;
            }

            if (!_pronouns.TryRead(tokens, i, out var pronoun))
            {
                continue;
            }

            int entity = pronoun.Kind switch
            {
                PronounKind.Person => _people.Resolve(tokens, layers, i, pronoun, paragraph, quoted, names),
                PronounKind.Relative => NameBefore(tokens, layers, i),
                _ => -1,
            };
            if (entity >= 0)
            {
                layers.Mentions.Add(new EntityMention(i, i, MentionKind.Pronoun, entity, 0.75f));
            }
        }

        layers.IndexMentions(tokens.Count);
    }

    // "Roe, who"; "the bank whose".
    private static int NameBefore(in TokenTable tokens, AnnotationLayers layers, int token)
    {
        int last = tokens.Is(token - 1, ",") ? token - 2 : token - 1;
        return last >= 0 && tokens.Sentences[last] == tokens.Sentences[token] && layers.MentionAt[last] is >= 0 and var mention ? layers.Mentions[mention].Entity : -1;
    }
}
