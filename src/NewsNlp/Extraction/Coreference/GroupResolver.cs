using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>
/// Resolves plurals to several entities: "they" to names that "and" joins, "both leaders" and "the two countries" to such a group or to the only two of their kind near by.
/// </summary>
internal sealed class GroupResolver
{
    private const int Remembered = 8;
    private const int MaxJoint = 6;
    private const int MaxSentences = 3;
    private readonly WordList _nouns;
    private readonly (GroupKind Kind, Gender Gender)[] _valueOf;
    private readonly List<(int Entity, int Last)> _newest = [];
    private readonly List<int> _row = []; // the names that are being joined
    private readonly List<int> _group = [];
    private int _groupLast;
    private bool _groupIsSubject;
    private bool _pluralSince;
    private bool _pluralSubjectSince;

    public GroupResolver(WordList nouns)
    {
        _nouns = nouns;
        _valueOf = Array.ConvertAll(nouns.Values.ToArray(), static value => value.Split(' ') is [var kind, var gender] ? (Enum.Parse<GroupKind>(kind, ignoreCase: true), Enum.Parse<Gender>(gender, ignoreCase: true)) : default);
    }

    public void Start()
    {
        _newest.Clear();
        _row.Clear();
        _group.Clear();
        _groupLast = -1;
    }

    /// <summary>Remembers a name.</summary>
    public void Note(in TokenTable tokens, AnnotationLayers layers, EntityMention mention)
    {
        if (KindOf(layers.Entities[mention.Entity]) is not { } kind)
        {
            return;
        }

        bool joined = _newest.Count > 0 && KindOf(layers.Entities[_newest[^1].Entity]) == kind && Joins(tokens, _newest[^1].Last, mention.First, out bool and);
        if (!joined)
        {
            _row.Clear();
        }

        if (!_row.Contains(mention.Entity) && _row.Count < Remembered)
        {
            _row.Add(mention.Entity);
        }

        if (_row.Count > 1 && Joins(tokens, _newest[^1].Last, mention.First, out and) && and)
        {
            Renew(tokens, layers, _row, mention.Last);
        }

        Remember(mention.Entity, mention.Last);
    }

    /// <summary>Remembers a plural that was resolved: "The two countries share a border. They".</summary>
    public void Renew(in TokenTable tokens, AnnotationLayers layers, List<int> members, int last)
    {
        _group.Clear();
        _group.AddRange(members);
        _groupLast = last;
        _groupIsSubject = MentionSyntax.IsBeforeVerb(tokens, layers, last + 1);
        (_pluralSince, _pluralSubjectSince) = (false, false);
    }

    /// <summary>Passes a token that is part of no name: another plural may be what "they" means.</summary>
    public void Pass(in TokenTable tokens, int token)
    {
        if (token > _groupLast && (tokens.TagOf(token) is PartOfSpeech.NNS or PartOfSpeech.NNPS))
        {
            _pluralSince = true;
            _pluralSubjectSince |= MentionSyntax.IsSubject(tokens, token);
        }
    }

    /// <summary>Adds the entities that a plural pronoun means, if it is clear.</summary>
    public void Resolve(in TokenTable tokens, int token, Pronoun pronoun, List<int> members)
    {
        if (_group.Count < 2 || tokens.Sentences[token] - tokens.Sentences[_groupLast] > 1)
        {
            return;
        }

        bool clear = pronoun.Form == PronounForm.Subject ? !_pluralSubjectSince : !_pluralSince;
        if (clear && _groupIsSubject)
        {
            members.AddRange(_group);
        }
    }

    /// <summary>Adds the entities that a phrase such as "both leaders", "the two countries", "the pair" means.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="layers">The layers.</param>
    /// <param name="first">"both" or "the".</param>
    /// <param name="members">Takes the entities.</param>
    /// <returns>The last token of the phrase.</returns>
    public int ResolveNoun(in TokenTable tokens, AnnotationLayers layers, int first, List<int> members)
    {
        int size = tokens.Is(first, "both") ? 2 : NumberOf(tokens, first + 1);
        int noun = tokens.Is(first, "both") || IsPair(tokens, first + 1) ? first + 1 : first + 2;
        if (size == 0 || noun >= tokens.Count)
        {
            return first; // "neither of the two": a text that is cut there, too
        }

        int value = _nouns.FindExact(tokens, noun, noun);
        if (value < 0 && tokens.TagOf(noun) is PartOfSpeech.JJ or PartOfSpeech.NN or PartOfSpeech.NNP)
        {
            value = noun + 1 < tokens.Count ? _nouns.FindExact(tokens, ++noun, noun) : -1; // "the two Baltic countries"
        }

        if (value >= 0 && !tokens.Is(noun + 1, "of"))
        {
            AddMembers(tokens, layers, first, size, _valueOf[value], members);
        }

        return noun;
    }

    private static GroupKind? KindOf(EntityDraft entity) => entity.Kind switch
    {
        EntityKind.Person => GroupKind.Person,
        EntityKind.Organization => GroupKind.Organization,
        _ => entity.PlaceKind switch { PlaceKind.Country => GroupKind.State, PlaceKind.City => GroupKind.City, _ => null },
    };

    private static bool IsPair(in TokenTable tokens, int token) => tokens.Is(token, "pair") || tokens.Is(token, "couple") || tokens.Is(token, "duo") || tokens.Is(token, "trio");

    private static int NumberOf(in TokenTable tokens, int token)
        => tokens.Is(token, "two") || tokens.Is(token, "pair") || tokens.Is(token, "couple") || tokens.Is(token, "duo") ? 2
            : tokens.Is(token, "three") || tokens.Is(token, "trio") ? 3
            : tokens.Is(token, "four") ? 4
            : 0;

    // "Roe and Prime Minister Doe", "France, Italy": a comma or "and" and words of a title, no verb and no preposition.
    private static bool Joins(in TokenTable tokens, int last, int first, out bool and)
    {
        and = false;
        if (first - last - 1 is < 1 or > MaxJoint || tokens.Sentences[last] != tokens.Sentences[first] || !(tokens.Is(last + 1, ",") || tokens.Is(last + 1, "and")))
        {
            return false;
        }

        for (int i = last + 1; i < first; i++)
        {
            and |= tokens.Is(i, "and");
            if (tokens.TagOf(i) is not (PartOfSpeech.NN or PartOfSpeech.NNP or PartOfSpeech.JJ or PartOfSpeech.DT or PartOfSpeech.PRPS or PartOfSpeech.CC or PartOfSpeech.Comma))
            {
                return false;
            }
        }

        return true;
    }

    private void AddMembers(in TokenTable tokens, AnnotationLayers layers, int first, int size, (GroupKind Kind, Gender Gender) wanted, List<int> members)
    {
        if (_group.Count == size && tokens.Sentences[first] - tokens.Sentences[_groupLast] <= MaxSentences && AllFit(layers, wanted))
        {
            members.AddRange(_group);
            return;
        }

        foreach (var (entity, last) in _newest)
        {
            if (tokens.Sentences[first] - tokens.Sentences[last] <= MaxSentences && Fits(layers.Entities[entity], wanted))
            {
                members.Add(entity);
            }
        }

        if (members.Count != size)
        {
            members.Clear(); // of three leaders near by "both" may be any two
        }
    }

    private void Remember(int entity, int last)
    {
        int known = _newest.Count == Remembered ? 0 : -1;
        for (int i = 0; i < _newest.Count; i++)
        {
            known = _newest[i].Entity == entity ? i : known;
        }

        if (known >= 0)
        {
            _newest.RemoveAt(known);
        }

        _newest.Add((entity, last));
    }

    private bool AllFit(AnnotationLayers layers, (GroupKind Kind, Gender Gender) wanted)
    {
        foreach (int entity in _group)
        {
            if (!Fits(layers.Entities[entity], wanted))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(EntityDraft entity, (GroupKind Kind, Gender Gender) wanted)
        => KindOf(entity) == wanted.Kind && (wanted.Gender == Gender.Unknown || entity.Gender == Gender.Unknown || entity.Gender == wanted.Gender);
}
