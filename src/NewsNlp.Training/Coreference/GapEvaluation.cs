using System.Globalization;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Training.Coreference;

/// <summary>Scores of GAP: whether the pronoun and each of two names are mentions of one person.</summary>
internal sealed class GapEvaluation
{
    private readonly (int Gold, int Said, int Both)[] _counts = new (int, int, int)[2];

    /// <summary>Counts a row.</summary>
    public void Add(GapRow row, NewsAnalysis analysis)
    {
        var people = analysis.People.Where(p => Has(p, row.Pronoun)).ToList();
        ref var count = ref _counts[row.Pronoun.Of(row.Text)[0] is 's' or 'S' || row.Pronoun.Of(row.Text) is "her" or "Her" or "hers" or "Hers" ? 1 : 0];
        foreach (var (name, gold) in (ReadOnlySpan<(TextSpan, bool)>)[(row.A, row.IsA), (row.B, row.IsB)])
        {
            bool said = people.Exists(p => Has(p, name));
            count = (count.Gold + (gold ? 1 : 0), count.Said + (said ? 1 : 0), count.Both + (gold && said ? 1 : 0));
        }
    }

    public override string ToString()
    {
        var (male, female) = (_counts[0], _counts[1]);
        double all = F1((male.Gold + female.Gold, male.Said + female.Said, male.Both + female.Both));
        return string.Create(CultureInfo.InvariantCulture, $"F1 {100 * all:F1}, masculine {100 * F1(male):F1}, feminine {100 * F1(female):F1}, bias {F1(female) / F1(male):F2}");
    }

    private static bool Has(Person person, TextSpan span) => person.Mentions.Any(m => m.Span.Start < span.End && span.Start < m.Span.End);

    private static double F1((int Gold, int Said, int Both) count) => 2.0 * count.Both / Math.Max(1, count.Gold + count.Said);
}
