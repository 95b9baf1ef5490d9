using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Resolves "the capital" to the capital that was named last, and "the Kenyan capital" to that of Kenya, if the article names it.</summary>
internal sealed class CapitalResolver(FactTables facts)
{
    private const int MaxSentences = 8;
    private readonly PlaceTable _places = facts.Places;
    private readonly Dictionary<int, int> _entityOf = []; // by the GeoNames id of the capital
    private readonly Dictionary<string, int> _capitalOf = CapitalsOf(facts.Places);
    private int _newest;
    private int _newestToken;

    /// <summary>Looks for capitals among the places of the article.</summary>
    public void Start(AnnotationLayers layers)
    {
        _entityOf.Clear();
        _newest = -1;
        for (int entity = 0; entity < layers.Entities.Count; entity++)
        {
            if (IsCapital(layers.Entities[entity]))
            {
                _entityOf.TryAdd(layers.Entities[entity].GeoNames!.Value, entity);
            }
        }
    }

    /// <summary>Remembers the name of a capital.</summary>
    public void Note(AnnotationLayers layers, in EntityMention mention)
    {
        if (_entityOf.Count > 0 && IsCapital(layers.Entities[mention.Entity]))
        {
            (_newest, _newestToken) = (mention.Entity, mention.Last);
        }
    }

    /// <summary>Gets the capital that a phrase means.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="article">"the".</param>
    /// <param name="last">Takes the last token of the phrase.</param>
    /// <returns>The entity, or -1.</returns>
    public int Resolve(in TokenTable tokens, int article, out int last)
    {
        last = article + 1;
        if (_entityOf.Count == 0)
        {
            return -1;
        }

        int country = -1;
        if (tokens.Has(last, TokenFlags.Capitalized) && facts.FindLongest(tokens, last, out int length) is >= 0 and var value && facts.PlaceOfDemonym(value) is >= 0 and var place)
        {
            country = place;
            last += length;
        }

        if (!tokens.Is(last, "capital") || tokens.TagOf(last + 1) is PartOfSpeech.NN or PartOfSpeech.NNS or PartOfSpeech.NNP && !tokens.Is(last + 1, "city"))
        {
            return -1;
        }

        if (country < 0)
        {
            return _newest >= 0 && tokens.Sentences[article] - tokens.Sentences[_newestToken] <= MaxSentences ? _newest : -1;
        }

        return country < _places.CountryCount && _places.CapitalOf(country) is >= 0 and var capital ? _entityOf.GetValueOrDefault(_places[capital].GeoNames, -1) : -1;
    }

    private static Dictionary<string, int> CapitalsOf(PlaceTable places)
    {
        var capitals = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int country = 0; country < places.CountryCount; country++)
        {
            if (places.CapitalOf(country) is >= 0 and var capital && places.CountryCodeOf(country) is { } code)
            {
                capitals[code] = places[capital].GeoNames;
            }
        }

        return capitals;
    }

    private bool IsCapital(EntityDraft entity)
        => entity is { Kind: EntityKind.Place, GeoNames: { } id, Country: { } code } && _capitalOf.TryGetValue(code, out int capital) && capital == id;
}
