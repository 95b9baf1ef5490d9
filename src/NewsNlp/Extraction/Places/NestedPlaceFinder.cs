using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Places;

/// <summary>
/// Finds the places of the article inside names of organisations and facilities ("Kentucky State Police", "University of Manitoba") and in compounds ("Seattle-based").
/// Only a place that the article also names on its own is found, so that a "Lincoln Hospital" says nothing of Lincoln; an adjective is no name of a place.
/// </summary>
internal sealed class NestedPlaceFinder(FactTables facts, PlaceCandidates candidates)
{
    private const PhraseKinds Areas = PhraseKinds.Place | PhraseKinds.AdminAbbreviation;
    private readonly HashSet<int> _named = [];

    /// <summary>Adds what is found to the layers.</summary>
    public void Find(in TokenTable tokens, ReadOnlySpan<NameMention> names, AnnotationLayers layers)
    {
        _named.Clear();
        foreach (var sense in layers.PlaceSenses)
        {
            if (sense.Place >= 0)
            {
                _named.Add(sense.Place);
            }
        }

        if (_named.Count == 0)
        {
            return;
        }

        int next = 0;
        for (int i = 0; i < names.Length; i++)
        {
            FindCompounds(tokens, next, names[i].First, layers.NestedPlaces);
            if (names[i].First < names[i].Last && IsHolder(names[i].Kind, layers.PlaceSenses[i]))
            {
                FindInside(tokens, names[i].First, names[i].Last, layers.NestedPlaces);
            }

            next = names[i].Last + 1;
        }

        FindCompounds(tokens, next, tokens.Count, layers.NestedPlaces);
    }

    // "Kabul Airport" and what else is in no table; "northern Syria" stands on the map already.
    private static bool IsHolder(EntityKind kind, PlaceSense sense)
        => kind == EntityKind.Organization || (kind == EntityKind.Place && sense is { Place: < 0, Kind: not PlaceKind.Region });

    private void FindInside(in TokenTable tokens, int first, int last, List<NestedPlace> found)
    {
        for (int i = first; i <= last; i++)
        {
            int end = Math.Min(last, i + PhraseTable.MaxTokens - 1);
            for (; tokens.Has(i, TokenFlags.Capitalized) && end >= i; end--)
            {
                if ((end > i || !IsOfPerson(tokens, i, first, last)) && (i > first || end < last) && PlaceOf(tokens, i, end) is >= 0 and var place)
                {
                    found.Add(new NestedPlace(i, end, place));
                    i = end;
                    break;
                }
            }
        }
    }

    // "U.S.-led", "New York-based"
    private void FindCompounds(in TokenTable tokens, int first, int end, List<NestedPlace> found)
    {
        for (int i = first; i < end; i++)
        {
            int length = 0;
            if (tokens.Has(i, TokenFlags.Capitalized) && facts.FindLongest(tokens, i, out length) >= 0 && IsJoined(tokens, i + length) && i + length + 1 < end
                && PlaceOf(tokens, i, i + length - 1) is >= 0 and var place)
            {
                found.Add(new NestedPlace(i, i + length - 1, place));
            }

            i += Math.Max(0, length - 1);
        }
    }

    private static bool IsJoined(in TokenTable tokens, int hyphen)
        => tokens.Is(hyphen, "-") && tokens.Has(hyphen, TokenFlags.Joined) && tokens.Has(hyphen + 1, TokenFlags.Joined) && tokens.Has(hyphen + 1, TokenFlags.HasLetter);

    // "George Washington University", "Paris Hilton Cosmetics"
    private bool IsOfPerson(in TokenTable tokens, int token, int first, int last)
    {
        var own = KindsOf(tokens, token);
        return ((own & PhraseKinds.Surname) != 0 && token > first && (KindsOf(tokens, token - 1) & PhraseKinds.GivenName) != 0)
            || ((own & PhraseKinds.GivenName) != 0 && token < last && (KindsOf(tokens, token + 1) & (PhraseKinds.Surname | PhraseKinds.CommonWord | PhraseKinds.Place)) == PhraseKinds.Surname);
    }

    private PhraseKinds KindsOf(in TokenTable tokens, int token) => facts.FindExact(tokens, token, token) is >= 0 and var value ? facts.KindsOf(value) : PhraseKinds.None;

    // Of all places of the name the one that the article names; by what the name means elsewhere in it, else the most likely.
    private int PlaceOf(in TokenTable tokens, int first, int last)
    {
        int value = facts.FindExact(tokens, first, last);
        var kinds = value < 0 ? PhraseKinds.None : facts.KindsOf(value, tokens.Has(first, TokenFlags.AllCaps));
        if ((kinds & Areas) == 0 || (kinds & PhraseKinds.Demonym) != 0)
        {
            return -1;
        }

        bool state = tokens.Is(last + 1, "state"); // "Washington State Police"
        int chosen = candidates.PlaceOf(value);
        int best = -1;
        foreach (var sense in facts.SensesOf(value))
        {
            if ((sense.Kind & Areas) == 0 || !_named.Contains(sense.Row) || (state && facts.Places[sense.Row].Class != PlaceClass.Admin1))
            {
                continue;
            }

            if (best < 0 || sense.Row == chosen || (best != chosen && PlacePrior.Of(facts.Places, sense.Row) > PlacePrior.Of(facts.Places, best)))
            {
                best = sense.Row;
            }
        }

        return best;
    }
}
