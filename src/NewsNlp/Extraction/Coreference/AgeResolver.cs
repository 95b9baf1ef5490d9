using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Resolves "the 54-year-old" to the person of that age ("Roe, 54, left"), else to the last subject whose age is not told.</summary>
internal sealed class AgeResolver
{
    private const int MaxTitle = 3;
    private const int Several = -2;
    private readonly Dictionary<uint, int> _personOf = []; // by the hash of the age
    private readonly HashSet<int> _told = [];

    public void Start()
    {
        _personOf.Clear();
        _told.Clear();
    }

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

        if (follows && _told.Add(mention.Entity))
        {
            _personOf[tokens.Hashes[number]] = _personOf.ContainsKey(tokens.Hashes[number]) ? Several : mention.Entity;
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

        if (_personOf.TryGetValue(tokens.Hashes[article + 1], out int person))
        {
            return person;
        }

        int subject = people.LastSubject(tokens, article);
        return subject >= 0 && !_told.Contains(subject) ? subject : -1;
    }

    private static bool IsAge(in TokenTable tokens, int number, out int last)
    {
        last = number + 4;
        return IsNumber(tokens, number) && tokens.Is(number + 1, "-") && tokens.Is(number + 2, "year") && tokens.Is(number + 3, "-") && tokens.Is(last, "old");
    }

    private static bool IsNumber(in TokenTable tokens, int token) => tokens.TagOf(token) == PartOfSpeech.CD && tokens.Has(token, TokenFlags.HasDigit) && tokens.Lengths[token] <= 3;
}
