using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Recognises pronouns.</summary>
internal sealed class PronounList
{
    private const int MaxLength = 10; // "themselves"
    private readonly WordList _words;
    private readonly Pronoun[] _pronouns;

    public PronounList(WordList words)
    {
        _words = words;
        _pronouns = Array.ConvertAll(words.Values.ToArray(), Parse);
    }

    /// <summary>Reads a token as a pronoun.</summary>
    public bool TryRead(in TokenTable tokens, int token, out Pronoun pronoun)
    {
        pronoun = default;
        if (tokens.Lengths[token] > MaxLength || !tokens.Has(token, TokenFlags.HasLetter) || _words.FindExact(tokens, token, token) is not (>= 0 and var value))
        {
            return false;
        }

        pronoun = _pronouns[value];
        if (pronoun.Form == PronounForm.PossessiveOrObject)
        {
            pronoun = pronoun with { Form = IsBeforeNoun(tokens, token + 1) ? PronounForm.Possessive : PronounForm.Object };
        }

        return true;
    }

    // "her own idea" and "her widely read book" have their nouns later, so an adjective or adverb is enough.
    private static bool IsBeforeNoun(in TokenTable tokens, int next)
        => tokens.TagOf(next) is PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP or PartOfSpeech.NNPS or PartOfSpeech.JJ or PartOfSpeech.JJR or PartOfSpeech.JJS or PartOfSpeech.CD
            || (tokens.TagOf(next - 1) == PartOfSpeech.PRPS && tokens.TagOf(next) is not (PartOfSpeech.IN or PartOfSpeech.TO or PartOfSpeech.CC or PartOfSpeech.DT or PartOfSpeech.Comma or PartOfSpeech.Period));

    // "person male subject"
    private static Pronoun Parse(string value)
    {
        string[] fields = value.Split(' ');
        return new Pronoun(Enum.Parse<PronounKind>(fields[0], ignoreCase: true), Enum.Parse<Gender>(fields[1], ignoreCase: true), Enum.Parse<PronounForm>(fields[2], ignoreCase: true));
    }
}
