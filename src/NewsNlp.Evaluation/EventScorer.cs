using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Evaluation;

/// <summary>Scores events: right is one of the same type with the trigger or a participant in common; participants, place, date and status are details.</summary>
internal sealed class EventScorer(FactScore score, FactGold gold, NewsAnalysis analysis, GoldNames names)
{
    public void Score()
    {
        int[] match = Matching.Pair(gold.Events.Count, analysis.Events.Count, (e, f) => gold.Events[e].Type == analysis.Events[f].Type
            ? (2 * Shared(gold.Events[e], analysis.Events[f])) + (HasTrigger(gold.Events[e], analysis.Events[f]) ? 1 : 0)
            : 0);
        for (int e = 0; e < gold.Events.Count; e++)
        {
            int f = Array.IndexOf(match, e);
            AddDetails(gold.Events[e], f < 0 ? null : analysis.Events[f]);
        }

        score.Count(
            gold.Id,
            "events",
            gold.Events.Count,
            analysis.Events.Count,
            match.Count(m => m >= 0),
            gold.Events.Where((_, e) => !match.Contains(e)).Select(e => $"{e.Type} [{e.Trigger}] {string.Join(", ", e.Participants)}"),
            analysis.Events.Where((_, f) => match[f] < 0).Select(e => $"{e.Type} [{e.Trigger.Of(gold.Text)}] {string.Join(", ", e.Participants.Select(p => p.Entity?.Name ?? p.Text))}"));
    }

    private void AddDetails(FactGold.GoldEvent expected, NewsEvent? found)
    {
        int participants = expected.Participants.Count;
        if (found is null)
        {
            score.Detail("event participants").Add(participants, 0, 0);
            return;
        }

        score.Detail("event participants").Add(participants, found.Participants.Count, Math.Min(Shared(expected, found), found.Participants.Count));
        Add("event place", expected.Place, found.Place?.Name, names.Same(found.Place, null, expected.Place));
        Add("event date", expected.Date, found.Date, found.Date == expected.Date);
        score.Detail("event status").Add(found.Status.ToString().Equals(expected.Status, StringComparison.OrdinalIgnoreCase));
    }

    private void Add(string detail, string? expected, string? found, bool isSame)
        => score.Detail(detail).Add(string.IsNullOrEmpty(expected) ? 0 : 1, string.IsNullOrEmpty(found) ? 0 : 1, !string.IsNullOrEmpty(expected) && isSame ? 1 : 0);

    private int Shared(FactGold.GoldEvent expected, NewsEvent found)
        => expected.Participants.Count(name => found.Participants.Any(p => names.Same(p.Entity, p.Text, name)));

    private bool HasTrigger(FactGold.GoldEvent expected, NewsEvent found)
    {
        for (int at = gold.Text.IndexOf(expected.Trigger, StringComparison.Ordinal); at >= 0 && expected.Trigger.Length > 0; at = gold.Text.IndexOf(expected.Trigger, at + 1, StringComparison.Ordinal))
        {
            if (new TextSpan(at, at + expected.Trigger.Length).Overlaps(found.Trigger))
            {
                return true;
            }
        }

        return false;
    }
}
