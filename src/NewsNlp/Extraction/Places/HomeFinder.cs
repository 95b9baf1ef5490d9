using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Places;

/// <summary>Finds the place that an outlet writes for: "Chicago Daily Post" is of Chicago, "The Indian Express" of India.</summary>
internal sealed class HomeFinder(FactTables facts)
{
    private const PhraseKinds Areas = PhraseKinds.Country | PhraseKinds.Admin | PhraseKinds.City | PhraseKinds.Demonym;
    private const float LargeTown = 15; // the binary logarithm of some 30,000 people
    private readonly TokenColumns _columns = new();

    /// <summary>Gets the row of the place, or -1.</summary>
    public int Find(string? source)
    {
        if (source is null)
        {
            return -1;
        }

        Segmenter.Run(source, _columns);
        var tokens = new TokenTable(source, _columns);
        int home = -1;
        for (int i = 0; i < tokens.Count;)
        {
            int value = facts.FindLongest(tokens, i, out int length);
            if (value >= 0 && facts.TryGetSense(value, Areas, out var place) && IsKnown(value, place))
            {
                return place.Row;
            }

            if (value >= 0 && facts.TryGetSense(value, PhraseKinds.Organization, out var outlet))
            {
                home = facts.Organizations.CountryOf(outlet.Row);
            }

            i += Math.Max(1, length);
        }

        return home;
    }

    // There are small towns called Independence, Star and Post.
    private bool IsKnown(int value, PhraseSense place)
        => place.Kind != PhraseKinds.City || (facts.Places[place.Row].LogPopulation >= LargeTown && (facts.KindsOf(value) & PhraseKinds.CommonWord) == 0);
}
