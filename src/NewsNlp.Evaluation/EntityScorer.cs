using NewsNlp.Knowledge;

namespace NewsNlp.Evaluation;

/// <summary>Scores people, organisations and places: one is right where it shares a name with an annotated one; the same full name is the best match.</summary>
internal sealed class EntityScorer(FactScore score, FactGold gold, NewsAnalysis analysis)
{
    private const int SameName = 1000;

    public void Score()
    {
        Match("people", gold.People, analysis.People);
        Match("organizations", gold.Organizations, analysis.Organizations);
        int[] places = Match("places", gold.Places, analysis.Places);
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] >= 0 && gold.Places[places[i]].Country is { Length: > 0 } country)
            {
                score.Detail("place country").Add(string.Equals(analysis.Places[i].Country, country, StringComparison.OrdinalIgnoreCase));
            }
        }
    }

    private int[] Match(string section, IReadOnlyList<FactGold.GoldEntity> expected, IReadOnlyList<Entity> found)
    {
        var wanted = expected.Select(e => NameForms.Of(e.Name, e.Aliases)).ToList();
        var actual = found.Select(e => NameForms.Of(e.Name, e.Aliases)).ToList();
        int[] match = Matching.Pair(expected.Count, found.Count, (e, f) => wanted[e].Intersect(actual[f]).Count() is > 0 and var shared
            ? shared + (NameForms.Of(expected[e].Name) == NameForms.Of(found[f].Name) ? SameName : 0)
            : 0);
        score.Count(
            gold.Id,
            section,
            expected.Count,
            found.Count,
            match.Count(m => m >= 0),
            expected.Where((_, i) => !match.Contains(i)).Select(e => e.Name),
            found.Where((_, i) => match[i] < 0).Select(e => e.Name));
        return match;
    }
}
