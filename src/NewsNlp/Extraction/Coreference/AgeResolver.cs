using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Resolves "the 54-year-old" to the person of that age ("Roe, 54, left"), else to the last subject whose age is not told.</summary>
internal sealed class AgeResolver
{
    private const int MaxTitle = 3;
    private readonly Dictionary<int, uint> _ageOf = [];

    public void Start() => _ageOf.Clear();

    /// <summary>Remembers the age that stands next to a name: "Ann Roe, 54,", "54-year-old singer Ann Roe".</summary>
    public void Note(in TokenTable tokens, AnnotationLayers layers, in EntityMention mention)
    {
        if (layers.Entities[mention.Entity].Kind != EntityKind.Person)
        {
            return;
        }

        int number = mention.Last + 2;
        bool follows = tokens.Is(mention.Last + 1, ",") && IsNumber(tokens, number) && tokens.Has(number + 1, TokenFlags.Punctuation);
        for (int i = mention.First - 1; !follows && i >= 4 && i >= mention.First - MaxTitle; i--)
        {
            follows = IsAge(tokens, i - 4, out int last) && last == i;
            number = i - 4;
        }

        if (follows)
        {
            _ageOf.TryAdd(mention.Entity, tokens.Hashes[number]);
        }
    }

    /// <summary>Gets the person that a phrase means.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="layers">The layers.</param>
    /// <param name="article">"the".</param>
    /// <param name="people">Knows who was spoken of.</param>
    /// <param name="last">Takes the last token of the phrase.</param>
    /// <returns>The entity, or -1.</returns>
    public int Resolve(in TokenTable tokens, AnnotationLayers layers, int article, PersonResolver people, out int last)
    {
        if (!IsAge(tokens, article + 1, out last))
        {
            return -1;
        }

        last += tokens.TagOf(last + 1) == PartOfSpeech.NN ? 1 : 0; // "the 54-year-old striker"
        if (tokens.TagOf(last + 1) is PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP or PartOfSpeech.POS)
        {
            return -1;
        }

        uint age = tokens.Hashes[article + 1];
        int found = -1;
        int count = 0;
        foreach (var (person, known) in _ageOf)
        {
            (found, count) = known == age ? (person, count + 1) : (found, count);
        }

        int subject = count == 0 ? people.LastSubject(tokens, article) : -1;
        return count == 1 ? found : subject >= 0 && !_ageOf.ContainsKey(subject) ? subject : -1;
    }

    private static bool IsAge(in TokenTable tokens, int number, out int last)
    {
        last = number + 4;
        return IsNumber(tokens, number) && tokens.Is(number + 1, "-") && tokens.Is(number + 2, "year") && tokens.Is(number + 3, "-") && tokens.Is(last, "old");
    }

    private static bool IsNumber(in TokenTable tokens, int token) => tokens.TagOf(token) == PartOfSpeech.CD && tokens.Has(token, TokenFlags.HasDigit) && tokens.Lengths[token] <= 3;
}
