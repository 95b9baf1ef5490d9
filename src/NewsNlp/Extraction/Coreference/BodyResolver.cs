using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Resolves "the ministry", "the company", "it" and "its" to an organisation, and "its" to a state too.</summary>
internal sealed class BodyResolver
{
    private const int Remembered = 6;
    private const int MaxSentences = 3;
    private readonly WordList _kinds;
    private readonly OrganizationKind[] _kindOfValue;
    private readonly EntityMention[] _newest = new EntityMention[Remembered];
    private readonly bool[] _isSubject = new bool[Remembered];
    private int _count;

    public BodyResolver(WordList organizationWords)
    {
        _kinds = organizationWords;
        _kindOfValue = Array.ConvertAll(organizationWords.Values.ToArray(), value => Enum.Parse<OrganizationKind>(value.TrimEnd('*'), ignoreCase: true));
    }

    public void Start() => _count = 0;

    /// <summary>Remembers the name of an organisation or state.</summary>
    public void Note(in TokenTable tokens, AnnotationLayers layers, EntityMention mention)
    {
        var entity = layers.Entities[mention.Entity];
        if (entity.Kind == EntityKind.Organization || (entity.Kind == EntityKind.Place && entity.PlaceKind == PlaceKind.Country))
        {
            Array.Copy(_newest, 0, _newest, 1, Remembered - 1);
            Array.Copy(_isSubject, 0, _isSubject, 1, Remembered - 1);
            _newest[0] = mention;
            _isSubject[0] = MentionSyntax.Of(tokens, layers, mention.First, mention.Last) == MentionPosition.Subject;
            _count = Math.Min(Remembered, _count + 1);
        }
    }

    /// <summary>Gets the body that a pronoun means, or -1: the last subject, in this sentence for "its", in the one before for "it".</summary>
    public int Resolve(in TokenTable tokens, AnnotationLayers layers, int token, Pronoun pronoun)
    {
        if (pronoun.Form == PronounForm.Subject && IsEmpty(tokens, token))
        {
            return -1;
        }

        int fallback = -1;
        for (int i = 0; i < _count; i++)
        {
            int distance = tokens.Sentences[token] - tokens.Sentences[_newest[i].First];
            if (distance > 1)
            {
                break;
            }

            bool organization = layers.Entities[_newest[i].Entity].Kind == EntityKind.Organization;
            if (_isSubject[i] && (organization || pronoun.Form == PronounForm.Possessive))
            {
                return _newest[i].Entity;
            }

            fallback = fallback < 0 && pronoun.Form == PronounForm.Possessive && distance == 0 ? _newest[i].Entity : fallback;
        }

        return fallback;
    }

    /// <summary>Gets the organisation that "the" and a noun mean, or -1: the last one with the noun in its name, else of its kind.</summary>
    public int ResolveNoun(in TokenTable tokens, AnnotationLayers layers, int noun)
    {
        int value = _kinds.FindExact(tokens, noun, noun);
        if (value < 0)
        {
            return -1;
        }

        int sameKind = -1;
        int sentence = -1;
        bool subject = false;
        for (int i = 0; i < _count; i++)
        {
            var mention = _newest[i];
            var entity = layers.Entities[mention.Entity];
            if (entity.Kind != EntityKind.Organization || tokens.Sentences[noun] - tokens.Sentences[mention.First] > 4 * MaxSentences)
            {
                continue;
            }

            if (tokens.Hashes[mention.First..(mention.Last + 1)].Contains(tokens.Hashes[noun]) || LastWord(entity.Name).Equals(tokens[noun], StringComparison.OrdinalIgnoreCase))
            {
                return mention.Entity;
            }

            bool fits = entity.OrganizationKind == _kindOfValue[value] && entity.OrganizationKind is OrganizationKind.Company or OrganizationKind.Party or OrganizationKind.Sports or OrganizationKind.Education
                or OrganizationKind.Media;
            if (fits && (sameKind < 0 || (_isSubject[i] && !subject && tokens.Sentences[mention.First] == sentence)))
            {
                (sameKind, sentence, subject) = (mention.Entity, tokens.Sentences[mention.First], _isSubject[i]); // "FC Alder beat Elm United. The club"
            }
        }

        return sameKind;
    }

    private static ReadOnlySpan<char> LastWord(string name) => name.AsSpan(name.LastIndexOf(' ') + 1);

    // "It is raining", "it would take": no body is meant.
    private static bool IsEmpty(in TokenTable tokens, int token)
        => tokens.TagOf(token + 1) is PartOfSpeech.MD || tokens.Is(token + 1, "is") || tokens.Is(token + 1, "was") || tokens.Is(token + 1, "'s") || tokens.Is(token + 1, "seems")
            || tokens.Is(token + 1, "appears") || tokens.Is(token + 1, "seemed") || tokens.Is(token + 1, "appeared") || tokens.Is(token + 1, "takes") || tokens.Is(token + 1, "took")
            || tokens.Is(token + 1, "remains") || (tokens.Is(token + 1, "has") && tokens.Is(token + 2, "been"));
}
