using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Places;

/// <summary>
/// Gives each place name its sense: of all places of that name the one with the best sum of prior (population, kind), evidence (an area named next to it)
/// and context (what other places of the article lie in the same country and first-level area). A phrase has one sense in an article.
/// </summary>
internal sealed class PlaceExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("places", static services => new PlaceExtractor(services))
    {
        Requires = [Layer.Names, Layer.Matches],
        Provides = [Layer.Places],
    };

    private const float ContainingWeight = 10;
    private const float NearWeight = 3;
    private const float KindWeight = 2;
    private const float CalledWeight = 6;
    private const int CalledArea = int.MinValue / 2; // marks links to a kind, not to an area
    private const float DatelineVotes = 2;
    private const float SideVotes = 0.5f;
    private readonly FactTables _facts;
    private readonly PlaceTable _places;
    private readonly PlaceNameReader _reader;
    private readonly AreaFinder _areas;
    private readonly PlaceCandidates _candidates;
    private readonly PlaceRanker _ranker;
    private readonly HomeFinder _homes;
    private readonly StateReader _states;
    private readonly NestedPlaceFinder _nested;
    private readonly TelephoneAreas _telephones;
    private readonly HashSet<(int Phrase, int Area)> _linked = [];
    private readonly List<Mention> _mentions = [];

    public PlaceExtractor(ExtractorServices services)
    {
        _facts = services.Facts;
        _places = _facts.Places;
        var directions = services.List("place-directions");
        _reader = new PlaceNameReader(_facts, services.List("place-heads"), directions);
        _areas = new AreaFinder(_facts, directions);
        _candidates = new PlaceCandidates(_facts);
        _ranker = new PlaceRanker(_facts, _candidates);
        _homes = new HomeFinder(_facts);
        _states = new StateReader(_places, services.List("area-officers"));
        _nested = new NestedPlaceFinder(_facts, _candidates);
        _telephones = new TelephoneAreas(_facts, services.List("area-codes"));
    }

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        _candidates.Clear();
        _linked.Clear();
        _mentions.Clear();
        Collect(context.Tokens, context.Names);
        Link(context.Tokens, context.Names);
        CollectWithin(context.Tokens, context.Names);
        int home = _homes.Find(context.Article.Source);
        context.Layers.HomeCountry = _places.CountryCodeOf(home);
        _telephones.Read(context.Tokens);
        _ranker.Rank(context.Layers.Matches, home, _telephones.Found);
        Write(context.Tokens, context.Names, context.Layers.PlaceSenses);
        _nested.Find(context.Tokens, context.Names, context.Layers);
    }

    private void Collect(in TokenTable tokens, ReadOnlySpan<NameMention> names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Kind != EntityKind.Place)
            {
                continue;
            }

            var name = _reader.Read(tokens, names[i].First, names[i].Last);
            float weight = tokens.Zones[names[i].First] == Zone.Dateline ? DatelineVotes : 1;
            int phrase = name.Value >= 0 ? _candidates.Add(name.Value, weight, name.Stem) : -1;
            if (phrase >= 0 && name is { Kind: { } kind, IsPart: false })
            {
                Prefer(phrase, kind, KindWeight);
            }

            if (phrase >= 0 && _reader.KindBefore(tokens, names[i].First) is { } called && _linked.Add((phrase, CalledArea - (int)called)))
            {
                Prefer(phrase, called, CalledWeight);
            }

            _mentions.Add(new Mention(i, phrase, name));
        }
    }

    // "Black Hawk County Sheriff's Office", "Winnipeg Free Press": a place in the name of an organisation tells where the article plays.
    private void CollectWithin(in TokenTable tokens, ReadOnlySpan<NameMention> names)
    {
        foreach (var name in names)
        {
            if (name.Kind == EntityKind.Organization && _areas.PlaceIn(tokens, name.First, name.Last) is >= 0 and var place)
            {
                _candidates.Add(place, SideVotes);
            }
        }
    }

    // "Karak district" is rather the area than the town of that name, "the city of Turkey" is none of the countries.
    private void Prefer(int phrase, PlaceKind kind, float weight)
    {
        foreach (ref var candidate in _candidates.Of(phrase))
        {
            var own = _places.KindOf(candidate.Place);
            bool town = own is PlaceKind.City or PlaceKind.District;
            candidate.Evidence += town == (kind == PlaceKind.City) && (town || own != PlaceKind.Country) ? weight : 0;
        }
    }

    private void Link(in TokenTable tokens, ReadOnlySpan<NameMention> names)
    {
        foreach (ref var mention in CollectionsMarshal.AsSpan(_mentions))
        {
            var name = names[mention.Name];
            if (mention.Phrase < 0)
            {
                mention.Area = AreaOf(tokens, name);
                continue;
            }

            if (_areas.After(tokens, name.Last, out var link) is >= 0 and var area)
            {
                int outer = _candidates.Add(area, 0);
                Tie(mention.Phrase, outer, link == AreaLink.Containing ? ContainingWeight : NearWeight);
                if (link == AreaLink.Containing && outer != mention.Phrase)
                {
                    _candidates.Contain(mention.Phrase, outer);
                }
            }

            if (_areas.Before(tokens, name.First) is >= 0 and var country && _linked.Add((mention.Phrase, -1 - country)))
            {
                foreach (ref var candidate in _candidates.Of(mention.Phrase))
                {
                    candidate.Evidence += _places.Contains(country, candidate.Place) ? NearWeight : 0;
                }
            }
        }
    }

    // A place that is in no table lies where the words say: "Mercy Hospital in Lagos", "Toronto's Pearson Airport".
    private int AreaOf(in TokenTable tokens, NameMention name)
    {
        int value = _areas.After(tokens, name.Last, out _);
        value = value >= 0 ? value : _areas.OwnerOf(tokens, name.First);
        value = value >= 0 ? value : _areas.Within(tokens, name.First, name.Last, _candidates);
        return value >= 0 ? _candidates.Add(value, 0) : -1;
    }

    // "Athens, Georgia" speaks for the Athens in Georgia and for the Georgia that has an Athens.
    private void Tie(int phrase, int area, float weight)
    {
        if (phrase == area || !_linked.Add((phrase, area)))
        {
            return;
        }

        var inner = _candidates.Of(phrase);
        bool isCountry = inner.Length > 0 && inner[0].Place < _places.CountryCount;
        foreach (ref var outer in _candidates.Of(area))
        {
            if (isCountry && outer.Place < _places.CountryCount)
            {
                continue; // "Russia, the US, China" is a list, though there is a Russia in Ohio
            }

            bool contains = false;
            foreach (ref var candidate in inner)
            {
                if (candidate.Place != outer.Place && _places.Contains(outer.Place, candidate.Place))
                {
                    candidate.Evidence = Math.Max(candidate.Evidence, weight);
                    contains = true;
                }
            }

            outer.Evidence += contains ? weight / 2 : 0;
        }
    }

    private void Write(in TokenTable tokens, ReadOnlySpan<NameMention> names, List<PlaceSense> senses)
    {
        int country = _ranker.DominantCountry();
        int town = _ranker.DominantTown(country);
        int next = 0;
        int end = -1;
        int before = -1;
        for (int i = 0; i < names.Length; i++)
        {
            if (next >= _mentions.Count || _mentions[next].Name != i)
            {
                senses.Add(PlaceSense.Unknown);
                continue;
            }

            var mention = _mentions[next++];
            int place = mention.Phrase < 0 ? -1 : _candidates.BestOf(mention.Phrase);
            int state = place < 0 ? -1 : _states.Read(tokens, names[i].First, names[i].Last, _candidates.Of(mention.Phrase), place, names[i].First == end + 2 ? before : -1);
            bool local = town >= 0 && (mention.Reading.Kind is PlaceKind.Facility or PlaceKind.District);
            senses.Add(SenseOf(mention, state >= 0 ? state : place, local ? town : country));
            end = names[i].Last;
            before = state >= 0 ? state : place;
        }
    }

    private PlaceSense SenseOf(in Mention mention, int place, int dominant)
    {
        if (mention.Reading.IsPart)
        {
            return new PlaceSense(-1, PlaceKind.Region, place);
        }

        int container = mention.Area >= 0 ? mention.Area : mention.Phrase >= 0 ? _candidates.ContainerOf(mention.Phrase) : -1;
        int area = container < 0 ? mention.Reading.Seat : _candidates.BestOf(container);
        return place >= 0
            ? new PlaceSense(place, _places.KindOf(place), place)
            : new PlaceSense(-1, mention.Reading.Kind ?? PlaceKind.City, area >= 0 ? area : dominant);
    }

    private record struct Mention(int Name, int Phrase, PlaceName Reading, int Area = -1);
}
