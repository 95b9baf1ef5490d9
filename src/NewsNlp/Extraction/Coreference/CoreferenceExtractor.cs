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
    private readonly DescriptionResolver _descriptions;
    private readonly BodyResolver _bodies;

    public CoreferenceExtractor(ExtractorServices services)
    {
        _pronouns = new PronounList(services.List("pronouns"));
        _people = new PersonResolver(services.List("antecedent-weights"));
        _genders = new GenderEvidence(services.List("gendered-words"));
        _descriptions = new DescriptionResolver(services.Facts.Places);
        _bodies = new BodyResolver(services.List("organization-words"));
    }

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var tokens = context.Tokens;
        var layers = context.Layers;
        _genders.Apply(tokens, layers);
        _people.Start(layers);
        _descriptions.Start(tokens, layers);
        _bodies.Start();
        int description = 0;
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

            while (description < layers.Descriptions.Count && layers.Descriptions[description].First < i)
            {
                description++;
            }

            if (description < layers.Descriptions.Count && layers.Descriptions[description].First == i)
            {
                AddDescription(tokens, layers, layers.Descriptions[description], paragraph, quoted);
            }

            int mention = layers.MentionAt[i];
            if (mention >= 0)
            {
                if (layers.Mentions[mention].First == i)
                {
                    _people.Note(tokens, layers, layers.Mentions[mention], paragraph, quoted);
                    _bodies.Note(tokens, layers, layers.Mentions[mention]);
                }

                continue;
            }

            if (tokens.Is(i, "the"))
            {
                AddNoun(tokens, layers, i);
            }
            else if (_pronouns.TryRead(tokens, i, out var pronoun))
            {
                AddPronoun(tokens, layers, i, pronoun, paragraph, quoted);
            }
        }

        layers.IndexMentions(tokens.Count);
    }

    private void AddPronoun(in TokenTable tokens, AnnotationLayers layers, int token, Pronoun pronoun, int paragraph, bool quoted)
    {
        int entity = pronoun.Kind switch
        {
            PronounKind.Person => _people.Resolve(tokens, layers, token, pronoun, paragraph, quoted),
            PronounKind.Relative => NameBefore(tokens, layers, token),
            _ => _bodies.Resolve(tokens, layers, token, pronoun),
        };
        if (entity >= 0)
        {
            layers.Mentions.Add(new EntityMention(token, token, MentionKind.Pronoun, entity, pronoun.Kind == PronounKind.Body ? 0.6f : 0.75f));
        }
    }

    // "The foreign minister": a person by office.
    private void AddDescription(in TokenTable tokens, AnnotationLayers layers, in PersonDescription description, int paragraph, bool quoted)
    {
        int person = _descriptions.Resolve(tokens, layers, description, _people);
        if (person >= 0)
        {
            var mention = new EntityMention(description.First, description.Last, MentionKind.Nominal, person, 0.8f);
            layers.Mentions.Add(mention);
            _people.Note(tokens, layers, mention, paragraph, quoted);
        }
    }

    // "the ministry": an organisation by its kind. Before another noun it says something else ("the company law").
    private void AddNoun(in TokenTable tokens, AnnotationLayers layers, int article)
    {
        int noun = article + 1;
        if (noun >= tokens.Count || layers.MentionAt[noun] >= 0 || tokens.Has(noun + 1, TokenFlags.Capitalized) || tokens.Is(noun + 1, "of")
            || tokens.TagOf(noun + 1) is PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP)
        {
            return;
        }

        int organization = _bodies.ResolveNoun(tokens, layers, noun);
        if (organization >= 0)
        {
            layers.Mentions.Add(new EntityMention(article, noun, MentionKind.Nominal, organization, 0.7f));
        }
    }

    // "Roe, who"; "the bank whose".
    private static int NameBefore(in TokenTable tokens, AnnotationLayers layers, int token)
    {
        int last = tokens.Is(token - 1, ",") ? token - 2 : token - 1;
        return last >= 0 && tokens.Sentences[last] == tokens.Sentences[token] && layers.MentionAt[last] is >= 0 and var mention ? layers.Mentions[mention].Entity : -1;
    }
}
