using NewsNlp.Knowledge;

namespace NewsNlp.Evaluation;

/// <summary>Scores roles: right are person and title; what it is of and how the person stands to it are details.</summary>
internal sealed class RoleScorer(FactScore score, FactGold gold, NewsAnalysis analysis, GoldNames names)
{
    private static readonly HashSet<string> StopWords = ["of", "the", "for", "and", "a", "to", "s"];

    public void Score()
    {
        var used = new HashSet<Role>();
        var missed = new List<string>();
        foreach (var expected in gold.Roles)
        {
            var best = analysis.Roles.Where(r => !used.Contains(r) && names.Same(r.Person, null, expected.Person) && SameTitle(r.Title, expected.Title))
                .OrderByDescending(r => HasOwner(r, expected)).ThenByDescending(r => HasStatus(r, expected)).FirstOrDefault();
            if (best is null)
            {
                missed.Add($"{expected.Person} = {expected.Title} of {expected.Of}");
                continue;
            }

            used.Add(best);
            if (!string.IsNullOrEmpty(expected.Of))
            {
                score.Detail("role of").Add(HasOwner(best, expected));
            }

            score.Detail("role status").Add(HasStatus(best, expected));
        }

        score.Count(gold.Id, "roles", gold.Roles.Count, analysis.Roles.Count, used.Count, missed, analysis.Roles.Where(r => !used.Contains(r)).Select(r => $"{r.Person.Name} = {r.Title} of {r.OfName}"));
    }

    private bool HasOwner(Role role, FactGold.GoldRole expected)
        => string.IsNullOrEmpty(expected.Of) ? role.OfName is null : names.Same(role.Of, role.OfName, expected.Of);

    private static bool HasStatus(Role role, FactGold.GoldRole expected) => role.Status.ToString().Equals(expected.Status, StringComparison.OrdinalIgnoreCase);

    private static bool SameTitle(string a, string b)
    {
        var x = NameForms.Words(a).Where(w => !StopWords.Contains(w)).ToHashSet();
        var y = NameForms.Words(b).Where(w => !StopWords.Contains(w)).ToHashSet();
        int shared = x.Intersect(y).Count();
        return shared > 0 && (shared == x.Count || shared == y.Count || shared * 2 >= x.Union(y).Count());
    }
}
