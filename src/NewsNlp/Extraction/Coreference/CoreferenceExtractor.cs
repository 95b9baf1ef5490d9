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
    private readonly GroupResolver _groups;
    private readonly CapitalResolver _capitals;
    private readonly FamilyResolver _families = new();
    private readonly AgeResolver _ages = new();
    private readonly List<int> _members = [];

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
        _groups = new GroupResolver(services.List("plural-nouns"));
        _capitals = new CapitalResolver(services.Facts);
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
        _groups.Start();
        _capitals.Start(layers);
        _families.Start(layers);
        _ages.Start();
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
                    _groups.Note(tokens, layers, layers.Mentions[mention]);
                    _capitals.Note(layers, layers.Mentions[mention]);
                    _ages.Note(tokens, layers, layers.Mentions[mention]);
                }

                continue;
            }

            _groups.Pass(tokens, i);
            if (tokens.Is(i, "the"))
            {
                AddNoun(tokens, layers, i, at);
            }
            else if (tokens.Is(i, "both"))
            {
                AddGroup(tokens, layers, i, _groups.ResolveNoun(tokens, layers, i, _members), MentionKind.Nominal);
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
        if (pronoun.Kind == PronounKind.Group)
        {
            _groups.Resolve(tokens, at.Token, pronoun, _members);
            AddGroup(tokens, layers, at.Token, at.Token, MentionKind.Pronoun);
            return;
        }

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

    private void AddGroup(in TokenTable tokens, AnnotationLayers layers, int first, int last, MentionKind kind)
    {
        if (kind == MentionKind.Nominal && _members.Count > 1)
        {
            _groups.Renew(tokens, layers, _members, last);
        }

        foreach (int member in _members)
        {
            layers.Mentions.Add(new EntityMention(first, last, kind, member, 0.6f));
        }

        _members.Clear();
    }

    // "the 54-year-old", "the Clintons", "the two countries", "the capital", "the ministry".
    private void AddNoun(in TokenTable tokens, AnnotationLayers layers, int article, in TextPosition at)
    {
        if (_ages.Resolve(tokens, layers, article, _people, out int last) is >= 0 and var person)
        {
            var mention = new EntityMention(article, last, MentionKind.Nominal, person, 0.8f);
            layers.Mentions.Add(mention);
            _people.Note(tokens, layers, mention, at);
        }
        else if (_families.TryResolve(tokens, article, _members))
        {
            AddGroup(tokens, layers, article, article + 1, MentionKind.Nominal);
        }
        else if ((last = _groups.ResolveNoun(tokens, layers, article, _members)) >= 0 && _members.Count > 0)
        {
            AddGroup(tokens, layers, article, last, MentionKind.Nominal);
        }
        else if (_capitals.Resolve(tokens, article, out last) is >= 0 and var capital)
        {
            layers.Mentions.Add(new EntityMention(article, last, MentionKind.Nominal, capital, 0.8f));
        }
        else
        {
            AddBody(tokens, layers, article);
        }
    }

    // "the ministry": an organisation by its kind. Before another noun it says something else ("the company law").
    private void AddBody(in TokenTable tokens, AnnotationLayers layers, int article)
    {
        int noun = article + 1;
        if (noun >= tokens.Count || layers.MentionAt[noun] >= 0 || tokens.Has(noun + 1, TokenFlags.Capitalized) || tokens.Is(noun + 1, "of")
            || tokens.TagOf(noun + 1) is PartOfSpeech.NN or PartOfSpeech.NNP || (tokens.TagOf(noun + 1) == PartOfSpeech.NNS && tokens.TagOf(noun + 2) is not (PartOfSpeech.CD or PartOfSpeech.DT or PartOfSpeech.PRPS)))
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
