using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Places;

/// <summary>
/// Tells where a name that elsewhere in the article is a town means the state of that name: behind a town of the state ("Albany, New York") and before its officers ("New York Gov. Roe").
/// </summary>
internal sealed class StateReader(PlaceTable places, WordList officers)
{
    /// <summary>Gets the first-level area that a mention means.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The first token of the mention.</param>
    /// <param name="last">The last token of the mention.</param>
    /// <param name="candidates">What the name can mean.</param>
    /// <param name="chosen">What it means in the article.</param>
    /// <param name="before">The place that stands right before the mention and a comma, or -1.</param>
    /// <returns>The row, or -1 where the name means what it means elsewhere.</returns>
    public int Read(in TokenTable tokens, int first, int last, ReadOnlySpan<PlaceCandidates.Candidate> candidates, int chosen, int before)
    {
        if (chosen < 0 || places[chosen].Class is PlaceClass.Admin1 or PlaceClass.Country)
        {
            return -1;
        }

        bool address = before >= 0 && before != chosen && tokens.Is(first - 1, ",");
        if (!address && !officers.Has(tokens, last + 1, out _))
        {
            return -1;
        }

        foreach (var candidate in candidates)
        {
            if (places[candidate.Place].Class == PlaceClass.Admin1 && (address ? places.Admin1Of(before) == candidate.Place : places.Contains(candidate.Place, chosen) || places.CountryOf(candidate.Place) == places.CountryOf(chosen)))
            {
                return candidate.Place;
            }
        }

        return -1;
    }
}
