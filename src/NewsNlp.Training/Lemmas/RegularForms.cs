using NewsNlp.Text;

namespace NewsNlp.Training.Lemmas;

/// <summary>Undoes the regular inflections of English; a list of words by frequency decides what spelling leaves open ("hoped": hope or hop).</summary>
internal sealed class RegularForms
{
    private readonly Dictionary<string, int> _rankOf = new(StringComparer.Ordinal);

    /// <summary>Initializes a new instance of the <see cref="RegularForms"/> class.</summary>
    /// <param name="words">The words in lower case, most frequent first.</param>
    public RegularForms(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            _rankOf.TryAdd(word, _rankOf.Count);
        }
    }

    /// <summary>Gets the words, most frequent first.</summary>
    public IEnumerable<string> Words => _rankOf.Keys;

    /// <summary>Gets the lemma of a word that is regularly inflected, the word itself where its ending only looks like an inflection, or null where neither can be told.</summary>
    /// <param name="word">The word in lower case.</param>
    /// <param name="inflection">The inflection.</param>
    public string? LemmaOf(string word, PartOfSpeech inflection)
    {
        if (word.Length < 4 || !word.All(char.IsAsciiLetterLower))
        {
            return null;
        }

        return inflection switch
        {
            PartOfSpeech.NNS or PartOfSpeech.VBZ => OfS(word),
            PartOfSpeech.VBD => OfVowel(word, "ed"),
            PartOfSpeech.VBG => OfVowel(word, "ing"),
            PartOfSpeech.JJR => OfVowel(word, "er"),
            PartOfSpeech.JJS => OfVowel(word, "est"),
            _ => null,
        };
    }

    private string? OfS(string word)
    {
        if (word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
        {
            return word[^1] == 's' && word[^2] != 'i' ? word : null; // "process" and "serious" look like plurals to a tagger in doubt
        }

        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word.Length == 4 ? MostFrequent(word[..^1]) : MostFrequent(word[..^3] + "y", word[..^1]);
        }

        string stem = word[..^2];
        bool mayNeedVowel = word[^2] == 'e' && word.Length > 4 && (stem[^1] is 's' or 'x' or 'z' or 'o' || stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith("sh", StringComparison.Ordinal));
        return mayNeedVowel ? MostFrequent(word[..^1], stem) : MostFrequent(word[..^1]);
    }

    private string? OfVowel(string word, string ending)
    {
        if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length < ending.Length + 2)
        {
            return null;
        }

        string stem = word[..^ending.Length];
        if (stem[^1] == 'i' && ending != "ing")
        {
            return MostFrequent(stem[..^1] + "y");
        }

        if (IsShort(stem))
        {
            return MostFrequent(stem + "e"); // "hop" would have doubled its last letter
        }

        if (stem.Length > 2 && stem[^1] == stem[^2] && !IsVowel(stem[^1]))
        {
            return stem.Length == 3 ? MostFrequent(stem) : MostFrequent(stem, stem[..^1]);
        }

        return MostFrequent(stem, stem + "e");
    }

    private string? MostFrequent(params ReadOnlySpan<string> lemmas)
    {
        string? best = null;
        foreach (string lemma in lemmas)
        {
            if (_rankOf.TryGetValue(lemma, out int rank) && (best is null || rank < _rankOf[best]))
            {
                best = lemma;
            }
        }

        return best;
    }

    // One syllable that ends in one vowel and one consonant.
    private static bool IsShort(string stem)
        => stem.Length > 1 && !IsVowel(stem[^1]) && stem[^1] is not ('w' or 'x' or 'y') && IsVowel(stem[^2]) && !stem[..^2].Any(IsVowel);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
