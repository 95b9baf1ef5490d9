using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>
/// Learns the gender of people from the words around their names, before any pronoun is read: honorifics ("Mrs Roe"), roles ("spokeswoman"), relations ("his wife, Jane"), descriptions ("Roe, a former actress").
/// What the article says outweighs what the given name suggests.
/// </summary>
internal sealed class GenderEvidence
{
    private const int MaxDescription = 6;
    private readonly WordList _words;
    private readonly Gender[] _genders;

    public GenderEvidence(WordList words)
    {
        _words = words;
        _genders = Array.ConvertAll(words.Values.ToArray(), value => Enum.Parse<Gender>(value, ignoreCase: true));
    }

    public void Apply(in TokenTable tokens, AnnotationLayers layers)
    {
        foreach (var mention in layers.Mentions)
        {
            var entity = layers.Entities[mention.Entity];
            if (entity.Kind != EntityKind.Person)
            {
                continue;
            }

            var gender = Before(tokens, mention.First);
            gender = gender == Gender.Unknown ? After(tokens, mention.Last + 1) : gender;
            entity.Gender = gender == Gender.Unknown ? entity.Gender : gender;
        }

        foreach (var role in layers.Roles)
        {
            if (GenderOf(tokens, role.Last) is not Gender.Unknown and var gender && role.Last - role.First < 3)
            {
                layers.Entities[role.Person].Gender = gender;
            }
        }
    }

    private Gender Before(in TokenTable tokens, int first)
    {
        for (int i = first - 1; i >= 0 && i >= first - 3 && tokens.Sentences[i] == tokens.Sentences[first]; i--)
        {
            if (GenderOf(tokens, i) is not Gender.Unknown and var gender)
            {
                return gender;
            }

            if (!tokens.Is(i, ",") && !tokens.Is(i, "."))
            {
                return Gender.Unknown;
            }
        }

        return Gender.Unknown;
    }

    // "Roe, a former actress", "Roe is the mother of two", "Roe's husband".
    private Gender After(in TokenTable tokens, int next)
    {
        if (tokens.Is(next, "'s") || tokens.TagOf(next) == PartOfSpeech.POS)
        {
            return tokens.Is(next + 1, "husband") || tokens.Is(next + 1, "boyfriend") ? Gender.Female
                : tokens.Is(next + 1, "wife") || tokens.Is(next + 1, "girlfriend") ? Gender.Male
                : Gender.Unknown;
        }

        bool described = tokens.Is(next, ",") || tokens.Is(next, "is") || tokens.Is(next, "was");
        if (!described || !(tokens.Is(next + 1, "a") || tokens.Is(next + 1, "an") || tokens.Is(next + 1, "the")))
        {
            return Gender.Unknown;
        }

        for (int i = next + 2; i < next + 2 + MaxDescription && i < tokens.Count && tokens.TagOf(i) is PartOfSpeech.NN or PartOfSpeech.JJ or PartOfSpeech.NNP or PartOfSpeech.CD or PartOfSpeech.VBN; i++)
        {
            if (tokens.TagOf(i + 1) is not (PartOfSpeech.NN or PartOfSpeech.NNP) && GenderOf(tokens, i) is not Gender.Unknown and var gender)
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }

    private Gender GenderOf(in TokenTable tokens, int token)
        => _words.FindExact(tokens, token, token) is >= 0 and var value ? _genders[value] : Gender.Unknown;
}
