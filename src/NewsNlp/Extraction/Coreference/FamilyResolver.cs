using NewsNlp.Internal;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Resolves "the Clintons" to the people of that surname.</summary>
internal sealed class FamilyResolver
{
    private const int MaxMembers = 6;
    private readonly Dictionary<uint, List<int>> _bySurname = [];

    /// <summary>Indexes the people of the article by their surnames.</summary>
    public void Start(AnnotationLayers layers)
    {
        _bySurname.Clear();
        for (int entity = 0; entity < layers.Entities.Count; entity++)
        {
            if (layers.Entities[entity] is { Kind: EntityKind.Person } person && person.Name.LastIndexOf(' ') is > 0 and var space)
            {
                uint surname = CharacterFold.Hash(person.Name.AsSpan(space + 1));
                if (!_bySurname.TryGetValue(surname, out var members))
                {
                    _bySurname.Add(surname, members = []);
                }

                if (members.Count < MaxMembers)
                {
                    members.Add(entity);
                }
            }
        }
    }

    /// <summary>Adds the members of the family that "the" and a plural name.</summary>
    /// <returns>Whether there are any.</returns>
    public bool TryResolve(in TokenTable tokens, int article, List<int> members)
    {
        int name = article + 1;
        if (_bySurname.Count == 0 || !tokens.Has(name, TokenFlags.Capitalized) || tokens[name] is not [_, _, .., 's'] word)
        {
            return false;
        }

        if (_bySurname.TryGetValue(CharacterFold.Hash(word[..^1]), out var found) || (word[^2] == 'e' && _bySurname.TryGetValue(CharacterFold.Hash(word[..^2]), out found)))
        {
            members.AddRange(found);
            return true;
        }

        return false;
    }
}
