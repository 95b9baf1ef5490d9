using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Places;

/// <summary>Finds the area that the words next to a place mention put it in: "Springfield, Ill.", "Tripoli (Libya)", "the Syrian city of Homs".</summary>
internal sealed class AreaFinder(FactTables facts, WordList directions)
{
    private const int LookBack = 6;
    private const float LargeTown = 15; // the binary logarithm of some 30,000 people
    private const PhraseKinds Areas = PhraseKinds.Country | PhraseKinds.Admin | PhraseKinds.AdminAbbreviation | PhraseKinds.City | PhraseKinds.Region;

    /// <summary>Finds the phrase of the area after a mention.</summary>
    /// <returns>Its value, or -1.</returns>
    public int After(in TokenTable tokens, int last, out AreaLink link)
    {
        int next = last + 1;
        link = AreaLink.Near;
        if (tokens.Is(next, ",") || tokens.Is(next, "("))
        {
            int value = Find(tokens, next + 1, out int length);
            link = value >= 0 && IsList(tokens, next + 1 + length) ? AreaLink.Near : AreaLink.Containing;
            return value;
        }

        if (!tokens.Is(next, "in"))
        {
            return -1;
        }

        return Find(tokens, directions.Has(tokens, next + 1) ? next + 2 : next + 1, out _); // "in northeast Missouri"
    }

    /// <summary>Finds the country that a demonym or a possessive before a mention names.</summary>
    /// <returns>The row of the place, or -1.</returns>
    public int Before(in TokenTable tokens, int first)
    {
        int start = Math.Max(tokens.FirstOf(tokens.Sentences[first]), first - LookBack);
        for (int i = first - 1; i >= start && !tokens.Has(i, TokenFlags.Punctuation); i--)
        {
            if (!tokens.Has(i, TokenFlags.Capitalized))
            {
                continue;
            }

            int value = facts.FindExact(tokens, i, i);
            if (value >= 0 && facts.PlaceOfDemonym(value) is >= 0 and var place)
            {
                return place;
            }

            return -1; // another name stands between
        }

        return -1;
    }

    /// <summary>Finds the place that a possessive right before a mention names: "Toronto's Pearson Airport".</summary>
    /// <returns>The value of its phrase, or -1.</returns>
    public int OwnerOf(in TokenTable tokens, int first)
    {
        if (!tokens.Has(first - 1, TokenFlags.WordPart) || first < 2)
        {
            return -1;
        }

        for (int start = Math.Max(0, first - 4); start <= first - 2; start++)
        {
            if (tokens.Has(start, TokenFlags.Capitalized) && facts.FindExact(tokens, start, first - 2) is >= 0 and var value && (facts.KindsOf(value) & Areas) != 0)
            {
                return value;
            }
        }

        return -1;
    }

    /// <summary>Finds the place or the demonym in the words of a mention: "Grand Ethiopian Renaissance Dam", "Nairobi Central Station".</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The first token of the mention.</param>
    /// <param name="last">The last token of the mention.</param>
    /// <param name="known">The places that the article names elsewhere; others are trusted only if they are countries, for "Lincoln Hospital" need not be in Lincoln.</param>
    /// <returns>The value of the phrase, or -1.</returns>
    public int Within(in TokenTable tokens, int first, int last, PlaceCandidates known)
    {
        for (int i = first; i <= last; i++)
        {
            int value = facts.FindLongest(tokens, i, out int length);
            if (value >= 0 && length <= last - first && i + length - 1 <= last && ((facts.KindsOf(value) & (PhraseKinds.Demonym | PhraseKinds.Country)) != 0 || known.Knows(value)))
            {
                return value;
            }
        }

        return -1;
    }

    /// <summary>Finds the state, county or town that the name of an organisation contains.</summary>
    /// <returns>The value of the phrase, or -1.</returns>
    public int PlaceIn(in TokenTable tokens, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            int length = 0;
            int value = tokens.Has(i, TokenFlags.Capitalized) ? facts.FindLongest(tokens, i, out length) : -1;
            if (value >= 0 && i + length - 1 <= last && length <= last - first && IsTelling(value))
            {
                return value;
            }
        }

        return -1;
    }

    // "Free", "Victory" and "Roe" are small towns too.
    private bool IsTelling(int value)
        => (facts.KindsOf(value) & (PhraseKinds.CommonWord | PhraseKinds.GivenName | PhraseKinds.Surname | PhraseKinds.Country | PhraseKinds.Demonym)) == 0
            && facts.TryGetSense(value, PhraseKinds.Admin | PhraseKinds.City, out var sense) && (sense.Kind == PhraseKinds.Admin || facts.Places[sense.Row].LogPopulation >= LargeTown);

    // "in Russia, Georgia and Ukraine" is a list: the second name says nothing about the first.
    private static bool IsList(in TokenTable tokens, int next) => tokens.Is(next, "and") || tokens.Is(next, "or");

    private int Find(in TokenTable tokens, int first, out int length)
    {
        length = 0;
        if (tokens.Is(first, "the"))
        {
            first++;
        }

        if (!tokens.Has(first, TokenFlags.Capitalized))
        {
            return -1;
        }

        int value = facts.FindLongest(tokens, first, out length);
        return value >= 0 && (facts.KindsOf(value) & Areas) != 0 ? value : -1;
    }
}
