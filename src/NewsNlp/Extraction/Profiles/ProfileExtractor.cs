using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Profiles;

/// <summary>Finds what is told of people, organisations and places beside what they do: age, birth, seat, party, whom they belong to.</summary>
internal sealed class ProfileExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("profiles", static services => new ProfileExtractor(services))
    {
        Requires = [Layer.Coreference, Layer.Times],
        Provides = [Layer.Relations],
    };

    private const float Confidence = 0.85f;
    private const int Gap = 4; // tokens between a cue and its object: "based in the port city of Mombasa"
    private const int PhraseGap = 8; // tokens of a phrase before its name: "the Brussels-based maker of tools Acme"
    private readonly WordList _words;
    private readonly ProfileCue[] _cues;
    private readonly PersonDetails _details;

    public ProfileExtractor(ExtractorServices services)
    {
        _words = services.List("profile-cues");
        _cues = [.. _words.Values.ToArray().Where(v => v.Length > 0).Select(ProfileCue.Parse)];
        _details = new PersonDetails(services.List("party-words"));
    }

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var tokens = context.Tokens;
        var layers = context.Layers;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (layers.MentionAt[i] is >= 0 and var mention && layers.Mentions[mention] is { Kind: MentionKind.Name } name)
            {
                if (name.First == i && layers.Entities[name.Entity].Kind == EntityKind.Person)
                {
                    _details.Read(tokens, layers, name);
                }
            }
            else if (_words.Find(tokens, i, out int length) is >= 0 and var cue)
            {
                Read(tokens, layers, _cues[cue], i, i + length - 1);
            }
            else if (tokens.Is(i, "born"))
            {
                ReadBirth(tokens, layers, i);
            }
            else if (tokens.Is(i, "-"))
            {
                ReadCompound(tokens, layers, i);
            }
        }
    }

    private static void Read(in TokenTable tokens, AnnotationLayers layers, ProfileCue cue, int first, int last)
    {
        if (cue.IsPossessive)
        {
            // "Acme's subsidiary Widget", "Acme unit Widget"
            int owner = tokens.TagOf(first - 1) == PartOfSpeech.POS ? first - 2 : first - 1;
            int next = tokens.Is(last + 1, ",") ? last + 2 : last + 1;
            Add(tokens, layers, cue, MentionStarting(layers, next), owner >= 0 ? layers.MentionAt[owner] : -1);
            return;
        }

        int found = -1;
        for (int i = last + 1; found < 0 && i <= last + Gap && i < tokens.Count && (layers.MentionAt[i] >= 0 || tokens.TagOf(i) is PartOfSpeech.DT or PartOfSpeech.JJ or PartOfSpeech.NN or PartOfSpeech.IN); i++)
        {
            found = MentionStarting(layers, i);
        }

        if (found >= 0)
        {
            Add(tokens, layers, cue, SubjectFinder.Of(tokens, layers, first, cue.Subjects), found);
        }
    }

    // "born in Nairobi on 3 May 1950": the list has the place, the day is a value
    private static void ReadBirth(in TokenTable tokens, AnnotationLayers layers, int cue)
    {
        int subject = SubjectFinder.Of(tokens, layers, cue, "P");
        if (subject < 0)
        {
            return;
        }

        int place = -1, time = -1;
        for (int i = cue + 1; i < cue + PhraseGap && i < tokens.Count && tokens.Sentences[i] == tokens.Sentences[cue]; i++)
        {
            if (place < 0 && layers.MentionAt[i] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity].Kind == EntityKind.Place)
            {
                place = mention;
            }
            else if (tokens.TagOf(i) is not (PartOfSpeech.IN or PartOfSpeech.Comma or PartOfSpeech.CD or PartOfSpeech.DT or PartOfSpeech.NN or PartOfSpeech.NNP or PartOfSpeech.JJ))
            {
                break;
            }

            time = time < 0 ? layers.Times.FindIndex(t => t.First == i && t.Expression.Type == TimexType.Date) : time;
        }

        var holder = layers.Mentions[subject];
        if (place >= 0)
        {
            layers.Relations.Add(new RelationDraft(holder.Entity, "bornIn", layers.Mentions[place].Entity, Math.Min(holder.First, cue), layers.Mentions[place].Last, Confidence));
        }

        if (time >= 0)
        {
            layers.Relations.Add(new RelationDraft(holder.Entity, "bornOn", -1, Math.Min(holder.First, cue), layers.Times[time].Last, Confidence, layers.Times[time].Expression.Value));
        }
    }

    // "the Brussels-based company Acme", "Nairobi-born Jane Roe", "the Siemens-owned Widget"
    private static void ReadCompound(in TokenTable tokens, AnnotationLayers layers, int hyphen)
    {
        string? predicate = tokens.Is(hyphen + 1, "based") || tokens.Is(hyphen + 1, "headquartered") ? "basedIn" : tokens.Is(hyphen + 1, "born") ? "bornIn" : tokens.Is(hyphen + 1, "owned") ? "ownedBy" : null;
        if (predicate is null || hyphen == 0 || !tokens.Has(hyphen - 1, TokenFlags.Capitalized))
        {
            return;
        }

        string subjects = predicate == "bornIn" ? "P" : "PO";
        for (int i = hyphen + 2; i < hyphen + PhraseGap && i < tokens.Count; i++)
        {
            if (MentionStarting(layers, i) is >= 0 and var subject)
            {
                if (ProfileCue.Fits(layers.Entities[layers.Mentions[subject].Entity].Kind, subjects))
                {
                    AddCompound(tokens, layers, predicate, layers.Mentions[subject], hyphen - 1);
                }

                return;
            }

            if (tokens.TagOf(i) is not (PartOfSpeech.JJ or PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP or PartOfSpeech.VBG or PartOfSpeech.CC) && !tokens.Is(i, "-"))
            {
                return;
            }
        }
    }

    // The first part of a compound is no mention: it is the entity of its words where the article has one, else it stays words.
    private static void AddCompound(in TokenTable tokens, AnnotationLayers layers, string predicate, EntityMention subject, int last)
    {
        int first = last;
        while (first > 0 && tokens.TagOf(first - 1) == PartOfSpeech.NNP && tokens.Has(first - 1, TokenFlags.Capitalized) && tokens.Sentences[first - 1] == tokens.Sentences[last])
        {
            first--; // "New York-based"
        }

        string words = tokens.SpanOf(first, last).Of(tokens.Text).ToString();
        int entity = layers.Entities.FindIndex(e => e.Kind != EntityKind.Person && (e.Name == words || e.Aliases.Contains(words)));
        layers.Relations.Add(new RelationDraft(subject.Entity, predicate, entity, first, subject.Last, Confidence, entity < 0 ? words : null));
    }

    private static int MentionStarting(AnnotationLayers layers, int token)
        => (uint)token < (uint)layers.MentionAt.Length && layers.MentionAt[token] is >= 0 and var mention && layers.Mentions[mention].First == token ? mention : -1;

    private static void Add(in TokenTable tokens, AnnotationLayers layers, ProfileCue cue, int subject, int target)
    {
        if (subject < 0 || target < 0)
        {
            return;
        }

        var (a, b) = (layers.Mentions[subject], layers.Mentions[target]);
        if (a.Entity != b.Entity && tokens.Sentences[a.First] == tokens.Sentences[b.First]
            && ProfileCue.Fits(layers.Entities[a.Entity].Kind, cue.Subjects) && ProfileCue.Fits(layers.Entities[b.Entity].Kind, cue.Objects))
        {
            layers.Relations.Add(new RelationDraft(a.Entity, cue.Predicate, b.Entity, Math.Min(a.First, b.First), Math.Max(a.Last, b.Last), Confidence));
        }
    }
}
