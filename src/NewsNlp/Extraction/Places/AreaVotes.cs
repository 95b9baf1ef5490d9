using NewsNlp.Lexicons;

namespace NewsNlp.Extraction.Places;

/// <summary>How often the article speaks of each country and first-level area.</summary>
internal sealed class AreaVotes(PlaceTable places)
{
    private readonly Dictionary<int, float> _votes = [];

    public void Clear() => _votes.Clear();

    /// <summary>Counts a place for its country and its first-level area.</summary>
    public void Add(int place, float weight)
    {
        AddTo(places.CountryOf(place), weight);
        AddTo(places.Admin1Of(place), weight);
    }

    /// <summary>Gets the support of an area, from 0 to 1; less than <paramref name="without"/> is not counted.</summary>
    public float SupportOf(int area, float without)
    {
        float votes = area < 0 ? 0 : Math.Max(0, _votes.GetValueOrDefault(area) - without);
        return votes / (votes + 1);
    }

    /// <summary>Gets the country that the article speaks of most, or -1; of equals the one with the lowest row.</summary>
    public int DominantCountry()
    {
        int best = -1;
        float most = 0;
        foreach (var (area, votes) in _votes)
        {
            if (area < places.CountryCount && (votes > most || (votes == most && area < best)))
            {
                best = area;
                most = votes;
            }
        }

        return best;
    }

    private void AddTo(int area, float weight)
    {
        if (area >= 0)
        {
            _votes[area] = _votes.GetValueOrDefault(area) + weight;
        }
    }
}
