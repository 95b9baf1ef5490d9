using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Resolves pronouns that mean one person.</summary>
internal sealed class PersonResolver(IAntecedentChooser chooser)
{
    private const int MaxCandidates = 8;
    private const int MaxSentences = 6;
    private const int MaxLookAhead = 30;
    private const int MaxNamesAfter = 3;
    private readonly CandidateList _candidates = new();
    private readonly int[] _newest = new int[MaxCandidates];
    private EntityTrack[] _tracks = new EntityTrack[64];
    private int _count;
    private int _firstPerson;
    private int _mentions;
    private int _sentence;
    private int _inSentence;

    /// <summary>Makes ready for an article.</summary>
    public void Start(AnnotationLayers layers)
    {
        if (_tracks.Length < layers.Entities.Count)
        {
            _tracks = new EntityTrack[Math.Max(layers.Entities.Count, _tracks.Length * 2)];
        }

        _tracks.AsSpan(0, layers.Entities.Count).Fill(new EntityTrack { Last = -1, SubjectSentence = -1 });
        _count = 0;
        _firstPerson = -1;
        _mentions = 0;
        _sentence = -1;
    }

    /// <summary>Remembers a name.</summary>
    public void Note(in TokenTable tokens, AnnotationLayers layers, in EntityMention mention, in TextPosition at)
    {
        if (layers.Entities[mention.Entity].Kind == EntityKind.Person)
        {
            _firstPerson = _firstPerson < 0 ? mention.Entity : _firstPerson;
            Remember(tokens, mention.Entity, new EntityTrack
            {
                First = mention.First,
                Last = mention.Last,
                At = at,
                Position = MentionSyntax.Of(tokens, layers, mention.First, mention.Last),
                FullName = mention.Last > mention.First,
            });
        }
    }

    /// <summary>Gets the last token of a person's last mention so far, or -1.</summary>
    public int LastMentionOf(int person) => _tracks[person].Last;

    /// <summary>Gets the person who was a subject last, in the sentence of a token or in the one before; or -1.</summary>
    public int LastSubject(in TokenTable tokens, int token)
    {
        for (int i = 0; i < _count; i++)
        {
            if (_tracks[_newest[i]].SubjectSentence >= Math.Max(0, tokens.Sentences[token] - 1))
            {
                return _newest[i];
            }
        }

        return -1;
    }

    /// <summary>Gets the person that a pronoun means, or -1.</summary>
    public int Resolve(in TokenTable tokens, AnnotationLayers layers, Pronoun pronoun, in TextPosition at)
    {
        _candidates.Clear();
        var site = new PronounSite(at, pronoun, _firstPerson, _mentions);
        var binding = new PronounBinding(tokens, at.Token);
        for (int i = 0; i < _count; i++)
        {
            int entity = _newest[i];
            if (Fits(layers, entity, pronoun) && tokens.Sentences[at.Token] - tokens.Sentences[_tracks[entity].Last] <= MaxSentences)
            {
                AntecedentFeatures.AddBefore(_candidates, tokens, layers, site, entity, _tracks[entity], _candidates.Count, binding);
            }
        }

        AddNamesAfter(tokens, layers, site, binding);
        int best = _candidates.Count == 0 ? -1 : chooser.Choose(tokens, layers, at.Token, _candidates);
        if (best < 0)
        {
            return -1;
        }

        var position = pronoun.Form switch
        {
            PronounForm.Subject => MentionPosition.Subject,
            PronounForm.Possessive => MentionPosition.Possessor,
            _ => MentionPosition.Object,
        };
        int person = _candidates.EntityOf(best);
        Remember(tokens, person, new EntityTrack { First = at.Token, Last = at.Token, At = at, Position = position, WasPronoun = true, Gender = pronoun.Gender });
        return person;
    }

    private static bool Fits(AnnotationLayers layers, int entity, Pronoun pronoun)
        => layers.Entities[entity].Gender == Gender.Unknown || layers.Entities[entity].Gender == pronoun.Gender;

    // "In his first speech, Roe said", "Like her sister Ann, Roe left": only a pronoun near the start of its sentence looks ahead.
    private void AddNamesAfter(in TokenTable tokens, AnnotationLayers layers, in PronounSite site, in PronounBinding binding)
    {
        int token = site.At.Token;
        if (token - tokens.FirstOf(tokens.Sentences[token]) > 8)
        {
            return;
        }

        int found = 0;
        bool owned = false;
        for (int i = token + 1; i < tokens.Count && i < token + MaxLookAhead && found < MaxNamesAfter && tokens.Sentences[i] == tokens.Sentences[token]; i++)
        {
            if (layers.MentionAt[i] is >= 0 and var mention && layers.Mentions[mention] is var name && name.First == i && layers.Entities[name.Entity].Kind == EntityKind.Person)
            {
                found++;
                if (!owned && binding.Of(name.First, name.Last) == Binding.Owned)
                {
                    owned = true; // nobody is her own sister; a second name after a comma may only look like one
                }
                else if (Fits(layers, name.Entity, site.Pronoun))
                {
                    AntecedentFeatures.AddAfter(_candidates, layers, site, name, MentionSyntax.Of(tokens, layers, name.First, name.Last), binding);
                }
            }
        }
    }

    // The newest comes first; one that falls off the end was not spoken of for long.
    private void Remember(in TokenTable tokens, int entity, EntityTrack track)
    {
        int sentence = tokens.Sentences[track.First];
        _inSentence = sentence == _sentence ? _inSentence + 1 : 0;
        _sentence = sentence;
        _mentions++;
        var older = _tracks[entity];
        bool again = older.Last >= 0 && tokens.Sentences[older.Last] == sentence;
        track.Order = again ? older.Order : _inSentence;
        track.SubjectSentence = track.Position == MentionPosition.Subject ? sentence : older.SubjectSentence;
        track.KnownBefore = older.Count == 0 ? !track.FullName : older.KnownBefore;
        track.Count = older.Count + 1;
        track.Gender = track.Gender == Gender.Unknown ? older.Gender : track.Gender;
        _tracks[entity] = track;
        int at = Array.IndexOf(_newest, entity, 0, _count);
        if (at < 0)
        {
            at = _count < MaxCandidates ? _count++ : MaxCandidates - 1;
        }

        Array.Copy(_newest, 0, _newest, 1, at);
        _newest[0] = entity;
    }
}
