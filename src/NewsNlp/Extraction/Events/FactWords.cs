using NewsNlp.Knowledge;
using NewsNlp.Lexicons;

namespace NewsNlp.Extraction.Events;

/// <summary>What the fact tables say of words that are no names: the country of an adjective of nationality ("Russian" is Russia, where the article names it), and the nouns for people ("tycoon", "Koreans").</summary>
internal sealed class FactWords(FactTables facts)
{
    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _countryAt = [];
    private readonly HashSet<int> _people = [];
    private readonly HashSet<int> _offices = [];

    /// <summary>Begins an article.</summary>
    public void Begin(AnnotationLayers layers)
    {
        _countries.Clear();
        _countryAt.Clear();
        _people.Clear();
        _offices.Clear();
        for (int i = 0; i < layers.Entities.Count; i++)
        {
            if (layers.Entities[i] is { Kind: EntityKind.Place, PlaceKind: PlaceKind.Country, Country: { } code })
            {
                _countries.TryAdd(code, i);
            }
        }

        foreach (var match in layers.Matches)
        {
            if ((match.Kinds & PhraseKinds.Office) != 0)
            {
                _offices.Add(match.Last);
            }

            if ((match.Kinds & (PhraseKinds.Office | PhraseKinds.Demonym)) != 0)
            {
                _people.Add(match.Last);
            }

            if ((match.Kinds & PhraseKinds.Demonym) != 0 && facts.PlaceOfDemonym(match.Value) is >= 0 and var place
                && facts.Places.CountryCodeOf(place) is { } code && _countries.TryGetValue(code, out int entity))
            {
                _countryAt.TryAdd(match.Last, entity);
            }
        }
    }

    /// <summary>Gets the country of the adjective that ends at a token, or -1.</summary>
    public int CountryAt(int token) => _countryAt.GetValueOrDefault(token, -1);

    /// <summary>Gets whether an office ends at a token: "prime minister".</summary>
    public bool IsOffice(int token) => _offices.Contains(token);

    /// <summary>Gets whether a noun that ends at a token stands for people.</summary>
    public bool IsPeople(int token) => _people.Contains(token);
}
