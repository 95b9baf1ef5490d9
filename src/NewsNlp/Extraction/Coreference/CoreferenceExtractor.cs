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
        : this(services, new AntecedentRanker(services.List("antecedent-weights")))
    {
    }

    public CoreferenceExtractor(ExtractorServices services, IAntecedentChooser chooser)
    {
        _pronouns = new PronounList(services.List("pronouns"));
        _people = new PersonResolver(chooser);
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
        var at = default(TextPosition);
        for (int i = 0; i < tokens.Count; i++)
        {
            Move(tokens, layers, ref at, i);
            while (description < layers.Descriptions.Count && layers.Descriptions[description].First < i)
            {
                description++;
            }

            if (description < layers.Descriptions.Count && layers.Descriptions[description].First == i)
            {
                AddDescription(tokens, layers, layers.Descriptions[description], at);
            }

            int mention = layers.MentionAt[i];
            if (mention >= 0)
            {
                if (layers.Mentions[mention].First == i)
                {
                    _people.Note(tokens, layers, layers.Mentions[mention], at);
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
                AddPronoun(tokens, layers, pronoun, at);
            }
        }

        layers.IndexMentions(tokens.Count);
    }

    private static void Move(in TokenTable tokens, AnnotationLayers layers, ref TextPosition at, int token)
    {
        at.Token = token;
        if (tokens.Has(token, TokenFlags.ParagraphStart))
        {
            at.Paragraph++;
            at.Quoted = false;
        }

        if (tokens.Has(token, TokenFlags.QuoteMark))
        {
            at.Quoted = tokens.Has(token, TokenFlags.OpensQuote) || (!tokens.Has(token, TokenFlags.ClosesQuote) && !at.Quoted);
        }

        at.Verbs += MentionSyntax.IsFinite(tokens, token) ? 1 : 0;
        int mention = layers.MentionAt[token];
        bool subject = mention < 0 ? MentionSyntax.IsSubject(tokens, token) : layers.Mentions[mention].First == token && MentionSyntax.IsBeforeVerb(tokens, layers, layers.Mentions[mention].Last + 1);
        at.Clauses += subject ? 1 : 0;
    }

    private void AddPronoun(in TokenTable tokens, AnnotationLayers layers, Pronoun pronoun, in TextPosition at)
    {
        int entity = pronoun.Kind switch
        {
            PronounKind.Person => _people.Resolve(tokens, layers, pronoun, at),
            PronounKind.Relative => NameBefore(tokens, layers, at.Token),
            _ => _bodies.Resolve(tokens, layers, at.Token, pronoun),
        };
        if (entity >= 0)
        {
            layers.Mentions.Add(new EntityMention(at.Token, at.Token, MentionKind.Pronoun, entity, pronoun.Kind == PronounKind.Body ? 0.6f : 0.75f));
        }
    }

    // "The foreign minister": a person by office.
    private void AddDescription(in TokenTable tokens, AnnotationLayers layers, in PersonDescription description, in TextPosition at)
    {
        int person = _descriptions.Resolve(tokens, layers, description, _people);
        if (person >= 0)
        {
            var mention = new EntityMention(description.First, description.Last, MentionKind.Nominal, person, 0.8f);
            layers.Mentions.Add(mention);
            _people.Note(tokens, layers, mention, at);
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
