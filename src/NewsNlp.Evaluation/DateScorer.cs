using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Evaluation;

/// <summary>Scores dates: right is the value; that the place in the text was found is a detail.</summary>
internal sealed class DateScorer(FactScore score, FactGold gold, NewsAnalysis analysis)
{
    public void Score()
    {
        var used = new HashSet<TimeExpression>();
        var missed = new List<string>();
        int right = 0;
        foreach (var expected in gold.Dates)
        {
            if (Occurrence(expected) is not { } span)
            {
                continue; // an annotation of words that are not there
            }

            var best = analysis.Dates.Where(d => !used.Contains(d) && d.Span.Overlaps(span))
                .OrderByDescending(d => d.Value == expected.Value).ThenByDescending(d => Math.Min(d.Span.End, span.End) - Math.Max(d.Span.Start, span.Start)).ThenByDescending(d => d.Span.Start).FirstOrDefault();
            if (best is not null)
            {
                used.Add(best);
                right += best.Value == expected.Value ? 1 : 0;
            }

            if (best?.Value != expected.Value)
            {
                missed.Add($"{expected.Text} {(best is null ? $"({expected.Value}) not found" : $"is {expected.Value}, got {best.Value}")}");
            }
        }

        score.Detail("date span").Add(gold.Dates.Count, analysis.Dates.Count, used.Count);
        score.Count(gold.Id, "dates", gold.Dates.Count, analysis.Dates.Count, right, missed, analysis.Dates.Where(d => !used.Contains(d)).Select(d => d.Span.Of(gold.Text).ToString()));
    }

    private TextSpan? Occurrence(FactGold.GoldDate expected)
    {
        int at = -1;
        for (int i = 0; i < (expected.N ?? 1); i++)
        {
            at = gold.Text.IndexOf(expected.Text, at + 1, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }
        }

        return new TextSpan(at, at + expected.Text.Length);
    }
}
