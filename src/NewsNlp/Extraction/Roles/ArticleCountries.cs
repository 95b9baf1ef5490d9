using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Roles;

/// <summary>The countries of an article, and which of them it is about: that of the dateline, else the one whose places are named most.</summary>
internal sealed class ArticleCountries(PlaceTable places)
{
    private const int DatelineWeight = 100;
    private const int MaxLookBack = 40;
    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _weights = new(StringComparer.Ordinal);

    /// <summary>Gets the code of the country that the article is about, or null.</summary>
    public string? Home { get; private set; }

    /// <summary>Reads the countries of an article.</summary>
    public void Read(in TokenTable tokens, AnnotationLayers layers)
    {
        _countries.Clear();
        _weights.Clear();
        Home = null;
        for (int i = 0; i < layers.Entities.Count; i++)
        {
            if (layers.Entities[i] is { Kind: EntityKind.Place, PlaceKind: PlaceKind.Country, Country: { } code })
            {
                _countries.TryAdd(code, i);
            }
        }

        foreach (var mention in layers.Mentions)
        {
            if (layers.Entities[mention.Entity] is { Kind: EntityKind.Place, Country: { } code })
            {
                int weight = _weights.GetValueOrDefault(code) + (tokens.Zones[mention.First] == Zone.Dateline ? DatelineWeight : 1);
                _weights[code] = weight;
                Home = Home is null || weight > _weights[Home] ? code : Home;
            }
        }
    }

    /// <summary>Gets the code of the country that an office of state named in a sentence is of: that of the place the sentence opens with ("In Canberra, the foreign minister"), else the article's.</summary>
    public string? OfSentence(in TokenTable tokens, AnnotationLayers layers, int token)
    {
        int first = token;
        while (first > 0 && first > token - MaxLookBack && tokens.Sentences[first - 1] == tokens.Sentences[token])
        {
            first--;
        }

        return (tokens.Is(first, "in") || tokens.Is(first, "from")) && first + 1 < token && layers.MentionAt[first + 1] is >= 0 and var mention
            && layers.Entities[layers.Mentions[mention].Entity] is { Kind: EntityKind.Place, Country: { } code, GeoNames: { } id } && tokens.Is(layers.Mentions[mention].Last + 1, ",") && IsCapital(code, id)
            ? code : Home;
    }

    private bool IsCapital(string code, int id) => places.FindCountry(code) is >= 0 and var country && places.CapitalOf(country) is >= 0 and var capital && places[capital].GeoNames == id;

    /// <summary>Makes a country the owner of a role: the place of the article, or its name where the article does not name it.</summary>
    public void Set(RoleDraft role, string code)
    {
        if (_countries.TryGetValue(code, out int country))
        {
            role.Of = country;
        }
        else if (places.FindCountry(code) is >= 0 and var row)
        {
            role.OfName = places.NameOf(row);
        }
    }
}
