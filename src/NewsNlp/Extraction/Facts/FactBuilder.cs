using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Facts;

/// <summary>Writes every relation of an analysis as a triple.</summary>
internal static class FactBuilder
{
    public static Fact[] Build(NewsAnalysis analysis)
    {
        var facts = new List<Fact>();
        foreach (var role in analysis.Roles)
        {
            facts.Add(new Fact(role.Person.Id, "holdsRole", role.Id, role.Mention, role.Confidence));
        }

        return [.. facts];
    }
}
