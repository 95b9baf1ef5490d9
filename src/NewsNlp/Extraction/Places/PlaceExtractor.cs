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
    private const float CountryWeight = 2.5f;
    private const float AdminWeight = 3;
    private const float DatelineVotes = 2;
    private const float LeastShare = 0.05f;
    private const float Sharpness = 1;
    private const int Rounds = 2;
    private const float HomeVotes = 2;
    private const float SideVotes = 0.5f;
    private readonly FactTables _facts;
    private readonly PlaceTable _places;
    private readonly PlaceNameReader _reader;
    private readonly AreaFinder _areas;
    private readonly PlaceCandidates _candidates;
    private readonly AreaVotes _votes;
    private readonly HomeFinder _homes;
    private readonly HashSet<(int Phrase, int Area)> _linked = [];
    private readonly List<Mention> _mentions = [];
    private float[] _scores = new float[64];

    public PlaceExtractor(ExtractorServices services)
    {
        _facts = services.Facts;
        _places = _facts.Places;
        var directions = services.List("place-directions");
        _reader = new PlaceNameReader(_facts, services.List("place-heads"), directions);
        _areas = new AreaFinder(_facts, directions);
        _candidates = new PlaceCandidates(_facts);
        _votes = new AreaVotes(_places);
        _homes = new HomeFinder(_facts);
    }

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        _candidates.Clear();
        _linked.Clear();
        _mentions.Clear();
        Collect(context.Tokens, context.Names);
        Link(context.Tokens, context.Names);
        int home = _homes.Find(context.Article.Source);
        _votes.Clear();
        ChooseAll();
        for (int round = 0; round < Rounds; round++)
        {
            CountVotes(context.Layers, home);
            ChooseAll();
        }

        Write(context.Names, context.Layers.PlaceSenses);
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
            int phrase = name.Value >= 0 ? _candidates.Add(name.Value, weight) : -1;
            if (phrase >= 0 && name is { Kind: { } kind, IsPart: false })
            {
                Prefer(phrase, kind);
            }

            _mentions.Add(new Mention(i, phrase, name));
        }
    }

    // "Karak district" is rather the area than the town of that name.
    private void Prefer(int phrase, PlaceKind kind)
    {
        foreach (ref var candidate in _candidates.Of(phrase))
        {
            bool town = _places.KindOf(candidate.Place) is PlaceKind.City or PlaceKind.District;
            candidate.Evidence += town == (kind == PlaceKind.City) ? KindWeight : 0;
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
                Tie(mention.Phrase, _candidates.Add(area, 0), link == AreaLink.Containing ? ContainingWeight : NearWeight);
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

    private void CountVotes(AnnotationLayers layers, int home)
    {
        _votes.Clear();
        if (home >= 0)
        {
            _votes.Add(home, HomeVotes);
        }

        for (int phrase = 0; phrase < _candidates.Count; phrase++)
        {
            foreach (var candidate in _candidates.Of(phrase))
            {
                if (candidate.Share >= LeastShare)
                {
                    _votes.Add(candidate.Place, candidate.Share * _candidates.WeightOf(phrase));
                }
            }
        }

        // "Jordanian", and the country in "Jordan's Public Security Directorate", which is no place mention.
        foreach (var match in layers.Matches)
        {
            if ((match.Kinds & (PhraseKinds.Demonym | PhraseKinds.Country)) != 0 && _facts.TryGetSense(match.Value, PhraseKinds.Country | PhraseKinds.Demonym, out var sense))
            {
                _votes.Add(sense.Row, SideVotes);
            }
        }
    }

    // What the rest of the article says for a candidate: the votes for its country and its first-level area without those of its own phrase.
    private float ContextOf(int phrase, int place)
    {
        int country = _places.CountryOf(place);
        int admin = _places.Admin1Of(place);
        float ownCountry = 0;
        float ownAdmin = 0;
        foreach (var candidate in _candidates.Of(phrase))
        {
            if (candidate.Share >= LeastShare)
            {
                ownCountry += _places.CountryOf(candidate.Place) == country ? candidate.Share : 0;
                ownAdmin += _places.Admin1Of(candidate.Place) == admin ? candidate.Share : 0;
            }
        }

        float weight = _candidates.WeightOf(phrase);
        return (CountryWeight * _votes.SupportOf(country, ownCountry * weight)) + (AdminWeight * _votes.SupportOf(admin, ownAdmin * weight));
    }

    private void ChooseAll()
    {
        for (int phrase = 0; phrase < _candidates.Count; phrase++)
        {
            var candidates = _candidates.Of(phrase);
            if (_scores.Length < candidates.Length)
            {
                _scores = new float[candidates.Length * 2];
            }

            int best = -1;
            for (int i = 0; i < candidates.Length; i++)
            {
                _scores[i] = candidates[i].Prior + candidates[i].Evidence + ContextOf(phrase, candidates[i].Place);
                best = best < 0 || _scores[i] > _scores[best] ? i : best;
            }

            Share(candidates, best);
            _candidates.Choose(phrase, best < 0 ? -1 : candidates[best].Place);
        }
    }

    // A name of many places votes for all of them a little: three counties whose names meet in one state only are in that state.
    private void Share(Span<PlaceCandidates.Candidate> candidates, int best)
    {
        float sum = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            candidates[i].Share = MathF.Exp(Sharpness * (_scores[i] - _scores[best]));
            sum += candidates[i].Share;
        }

        foreach (ref var candidate in candidates)
        {
            candidate.Share /= sum;
        }
    }

    private void Write(ReadOnlySpan<NameMention> names, List<PlaceSense> senses)
    {
        int dominant = _votes.DominantCountry();
        int next = 0;
        for (int i = 0; i < names.Length; i++)
        {
            senses.Add(next < _mentions.Count && _mentions[next].Name == i ? SenseOf(_mentions[next++], dominant) : PlaceSense.Unknown);
        }
    }

    private PlaceSense SenseOf(in Mention mention, int dominant)
    {
        int place = mention.Phrase < 0 ? -1 : _candidates.BestOf(mention.Phrase);
        if (mention.Reading.IsPart)
        {
            return new PlaceSense(-1, PlaceKind.Region, place);
        }

        int area = mention.Area < 0 ? mention.Reading.Seat : _candidates.BestOf(mention.Area);
        return place >= 0
            ? new PlaceSense(place, _places.KindOf(place), place)
            : new PlaceSense(-1, mention.Reading.Kind ?? PlaceKind.City, area >= 0 ? area : dominant);
    }

    private record struct Mention(int Name, int Phrase, PlaceName Reading, int Area = -1);
}
