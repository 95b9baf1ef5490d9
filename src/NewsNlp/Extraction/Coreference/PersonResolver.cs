using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Resolves pronouns that mean one person.</summary>
internal sealed class PersonResolver(WordList weights)
{
    private const int MaxCandidates = 8;
    private const int MaxSentences = 6;
    private const int MaxLookAhead = 30;
    private readonly AntecedentRanker _ranker = new(weights);
    private readonly int[] _newest = new int[MaxCandidates];
    private readonly int[] _lastOfGender = new int[3];
    private EntityTrack[] _tracks = new EntityTrack[64];
    private int _count;
    private int _firstPerson;

    /// <summary>Makes ready for an article.</summary>
    public void Start(AnnotationLayers layers)
    {
        if (_tracks.Length < layers.Entities.Count)
        {
            _tracks = new EntityTrack[Math.Max(layers.Entities.Count, _tracks.Length * 2)];
        }

        _tracks.AsSpan(0, layers.Entities.Count).Fill(new EntityTrack { Last = -1 });
        _lastOfGender.AsSpan().Fill(-1);
        _count = 0;
        _firstPerson = -1;
    }

    /// <summary>Remembers a name.</summary>
    public void Note(in TokenTable tokens, AnnotationLayers layers, in EntityMention mention, int paragraph, bool quoted)
    {
        if (layers.Entities[mention.Entity].Kind == EntityKind.Person)
        {
            _firstPerson = _firstPerson < 0 ? mention.Entity : _firstPerson;
            Remember(mention.Entity, Track(tokens, layers, mention, paragraph, quoted));
        }
    }

    /// <summary>Gets the last token of a person's last mention so far, or -1.</summary>
    public int LastMentionOf(int person) => _tracks[person].Last;

    /// <summary>Gets the person that a pronoun means, or -1.</summary>
    public int Resolve(in TokenTable tokens, AnnotationLayers layers, int token, Pronoun pronoun, int paragraph, bool quoted)
    {
        var site = new PronounSite(token, pronoun, paragraph, quoted, _lastOfGender[(int)pronoun.Gender], _firstPerson);
        int best = -1;
        float bestScore = float.MinValue;
        for (int rank = 0, i = 0; i < _count; i++)
        {
            int entity = _newest[i];
            ref readonly var track = ref _tracks[entity];
            if (!Fits(layers, entity, pronoun) || tokens.Sentences[token] - tokens.Sentences[track.Last] > MaxSentences)
            {
                continue;
            }

            float score = _ranker.Score(AntecedentRanker.FeaturesOf(tokens, layers, site, entity, track, rank));
            rank++;
            if (score > bestScore)
            {
                (best, bestScore) = (entity, score);
            }
        }

        int after = NameAfter(tokens, layers, token);
        if (after >= 0 && Fits(layers, layers.Mentions[after].Entity, pronoun))
        {
            var mention = layers.Mentions[after];
            var track = Track(tokens, layers, mention, paragraph, quoted);
            track.Count = _tracks[mention.Entity].Count + 1;
            if (_ranker.Score(AntecedentRanker.FeaturesOf(tokens, layers, site, mention.Entity, track, 0)) > bestScore)
            {
                best = mention.Entity;
            }
        }

        if (best >= 0)
        {
            var position = pronoun.Form switch
            {
                PronounForm.Subject => MentionPosition.Subject,
                PronounForm.Possessive => MentionPosition.Possessor,
                _ => MentionPosition.Object,
            };
            Remember(best, new EntityTrack { First = token, Last = token, Paragraph = paragraph, Position = position, WasPronoun = true, Quoted = quoted });
            _lastOfGender[(int)pronoun.Gender] = best;
        }

        return best;
    }

    private static bool Fits(AnnotationLayers layers, int entity, Pronoun pronoun)
        => layers.Entities[entity].Gender == Gender.Unknown || layers.Entities[entity].Gender == pronoun.Gender;

    private static EntityTrack Track(in TokenTable tokens, AnnotationLayers layers, in EntityMention mention, int paragraph, bool quoted) => new()
    {
        First = mention.First,
        Last = mention.Last,
        Paragraph = paragraph,
        Position = MentionSyntax.Of(tokens, layers, mention.First, mention.Last),
        Quoted = quoted,
        FullName = mention.Last > mention.First,
    };

    // "In his first speech, Roe said": only a pronoun near the start of its sentence looks ahead.
    private static int NameAfter(in TokenTable tokens, AnnotationLayers layers, int token)
    {
        if (token - tokens.FirstOf(tokens.Sentences[token]) > 8)
        {
            return -1;
        }

        for (int i = token + 1; i < tokens.Count && i < token + MaxLookAhead && tokens.Sentences[i] == tokens.Sentences[token]; i++)
        {
            if (layers.MentionAt[i] is >= 0 and var mention && layers.Entities[layers.Mentions[mention].Entity].Kind == EntityKind.Person)
            {
                return mention;
            }
        }

        return -1;
    }

    // The newest comes first; one that falls off the end was not spoken of for long.
    private void Remember(int entity, EntityTrack track)
    {
        track.Count = _tracks[entity].Count + 1;
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
