using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>
/// Learns the gender of people from the words around their names, before any pronoun is read: honorifics ("Mrs Roe"), roles ("spokeswoman"), relations ("his wife, Jane").
/// What the article says outweighs what the given name suggests.
/// </summary>
internal sealed class GenderEvidence
{
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
            if (entity.Kind == EntityKind.Person && Before(tokens, mention.First) is not Gender.Unknown and var gender)
            {
                entity.Gender = gender;
            }
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

    private Gender GenderOf(in TokenTable tokens, int token)
        => _words.FindExact(tokens, token, token) is >= 0 and var value ? _genders[value] : Gender.Unknown;
}
