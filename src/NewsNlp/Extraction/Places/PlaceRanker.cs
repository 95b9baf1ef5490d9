using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;

namespace NewsNlp.Extraction.Places;

/// <summary>
/// Chooses the place that each phrase means: the best sum of prior, evidence and context. What the phrases mean votes on the context, which decides anew what they mean.
/// </summary>
internal sealed class PlaceRanker(FactTables facts, PlaceCandidates candidates)
{
    private const float CountryWeight = 2.5f;
    private const float AdminWeight = 5;
    private const float LeastShare = 0.05f;
    private const float Sharpness = 1;
    private const int Rounds = 2;
    private const float HomeVotes = 2;
    private const float SideVotes = 0.5f;
    private const float TelephoneVotes = 2;
    private const float TelephoneWeight = 2;
    private const float LeastTownVotes = 2;
    private const float LargeTown = 17; // the binary logarithm of some 130,000 people
    private readonly PlaceTable _places = facts.Places;
    private readonly AreaVotes _votes = new(facts.Places);
    private List<int> _telephones = [];
    private float[] _scores = new float[64];

    /// <summary>Chooses a place for every phrase.</summary>
    /// <param name="matches">What the tables know of the article.</param>
    /// <param name="home">The place that the outlet writes for, or -1.</param>
    /// <param name="telephones">The first-level areas whose telephone numbers the article gives.</param>
    public void Rank(List<TableMatch> matches, int home, List<int> telephones)
    {
        _telephones = telephones;
        _votes.Clear();
        ChooseAll();
        for (int round = 0; round < Rounds; round++)
        {
            CountVotes(matches, home);
            ChooseAll();
        }

        DropStrangers();
    }

    /// <summary>Gets the country that the article speaks of most, or -1.</summary>
    public int DominantCountry() => _votes.DominantCountry();

    /// <summary>Gets the town that the article speaks of, or -1 where there are several or none: its hospitals and districts are most likely there.</summary>
    public int DominantTown(int country)
    {
        int best = -1;
        float most = 0;
        float sum = 0;
        for (int phrase = 0; phrase < candidates.Count; phrase++)
        {
            float weight = candidates.WeightOf(phrase);
            int place = candidates.BestOf(phrase);
            if (place >= 0 && _places.KindOf(place) == PlaceKind.City)
            {
                sum += weight;
                (best, most) = weight > most ? (place, weight) : (best, most);
            }
        }

        return most >= LeastTownVotes && most * 2 >= sum && _places.CountryOf(best) == country ? best : -1;
    }

    private void CountVotes(List<TableMatch> matches, int home)
    {
        _votes.Clear();
        if (home >= 0)
        {
            _votes.Add(home, HomeVotes);
        }

        foreach (int area in _telephones)
        {
            _votes.Add(area, TelephoneVotes);
        }

        for (int phrase = 0; phrase < candidates.Count; phrase++)
        {
            foreach (var candidate in candidates.Of(phrase))
            {
                if (candidate.Share >= LeastShare)
                {
                    _votes.Add(candidate.Place, candidate.Share * candidates.WeightOf(phrase));
                }
            }
        }

        // "Jordanian", and the country in "Jordan's Public Security Directorate", which is no place mention.
        foreach (var match in CollectionsMarshal.AsSpan(matches))
        {
            if ((match.Kinds & (PhraseKinds.Demonym | PhraseKinds.Country)) != 0 && facts.TryGetSense(match.Value, PhraseKinds.Country | PhraseKinds.Demonym, out var sense))
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
        foreach (var candidate in candidates.Of(phrase))
        {
            if (candidate.Share >= LeastShare)
            {
                ownCountry += _places.CountryOf(candidate.Place) == country ? candidate.Share : 0;
                ownAdmin += _places.Admin1Of(candidate.Place) == admin ? candidate.Share : 0;
            }
        }

        float weight = candidates.WeightOf(phrase);
        return (admin >= 0 && _telephones.Contains(admin) ? TelephoneWeight : 0) + (CountryWeight * _votes.SupportOf(country, ownCountry * weight)) + (AdminWeight * _votes.SupportOf(admin, ownAdmin * weight));
    }

    private void ChooseAll()
    {
        for (int phrase = 0; phrase < candidates.Count; phrase++)
        {
            var senses = candidates.Of(phrase);
            if (_scores.Length < senses.Length)
            {
                _scores = new float[senses.Length * 2];
            }

            int best = -1;
            for (int i = 0; i < senses.Length; i++)
            {
                _scores[i] = senses[i].Prior + senses[i].Evidence + ContextOf(phrase, senses[i].Place);
                best = best < 0 || _scores[i] > _scores[best] ? i : best;
            }

            Share(senses, best);
            candidates.Choose(phrase, best < 0 ? -1 : senses[best].Place);
        }
    }

    // A name of many places votes for all of them a little: three counties whose names meet in one state only are in that state.
    private void Share(Span<PlaceCandidates.Candidate> senses, int best)
    {
        float sum = 0;
        for (int i = 0; i < senses.Length; i++)
        {
            senses[i].Share = MathF.Exp(Sharpness * (_scores[i] - _scores[best]));
            sum += senses[i].Share;
        }

        foreach (ref var candidate in senses)
        {
            candidate.Share /= sum;
        }
    }

    // "Cordova, Tennessee" is a hamlet that the tables do not have, not the town in Alaska. Of a large town the words say something else: "offices in Boston, California".
    private void DropStrangers()
    {
        for (int phrase = 0; phrase < candidates.Count; phrase++)
        {
            int place = candidates.BestOf(phrase);
            int area = candidates.ContainerOf(phrase) is >= 0 and var container ? candidates.BestOf(container) : -1;
            if (place >= 0 && area >= 0 && _places[area].Class == PlaceClass.Admin1 && PlacePrior.IsState(_places, area) && _places.KindOf(place) == PlaceKind.City && !_places.Contains(area, place) && (_places[place].LogPopulation < LargeTown || _places.CountryOf(place) != _places.CountryOf(area)))
            {
                candidates.Choose(phrase, -1);
            }
        }
    }
}
