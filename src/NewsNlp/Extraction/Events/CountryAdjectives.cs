using NewsNlp.Knowledge;
using NewsNlp.Lexicons;

namespace NewsNlp.Extraction.Events;

/// <summary>Finds the country that an adjective of nationality belongs to among the entities of the article: "Russian" to Russia, where the article names it.</summary>
internal sealed class CountryAdjectives(FactTables facts)
{
    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _entityAt = [];

    /// <summary>Begins an article.</summary>
    public void Begin(AnnotationLayers layers)
    {
        _countries.Clear();
        _entityAt.Clear();
        for (int i = 0; i < layers.Entities.Count; i++)
        {
            if (layers.Entities[i] is { Kind: EntityKind.Place, PlaceKind: PlaceKind.Country, Country: { } code })
            {
                _countries.TryAdd(code, i);
            }
        }

        if (_countries.Count == 0)
        {
            return;
        }

        foreach (var match in layers.Matches)
        {
            if ((match.Kinds & PhraseKinds.Demonym) != 0 && facts.PlaceOfDemonym(match.Value) is >= 0 and var place
                && facts.Places.CountryCodeOf(place) is { } code && _countries.TryGetValue(code, out int entity))
            {
                _entityAt.TryAdd(match.Last, entity);
            }
        }
    }

    /// <summary>Gets the country of the adjective that ends at a token, or -1.</summary>
    public int EntityAt(int token) => _entityAt.GetValueOrDefault(token, -1);
}
