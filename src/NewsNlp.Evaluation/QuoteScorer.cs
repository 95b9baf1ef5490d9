using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Evaluation;

/// <summary>Scores quotes: right are the speaker and eight tenths of the letters of both; either alone is a detail.</summary>
internal sealed class QuoteScorer(FactScore score, FactGold gold, NewsAnalysis analysis, GoldNames names)
{
    private const double Share = 0.8;

    private readonly List<HashSet<int>> _expected = [.. gold.Quotes.Select(q => Letters(gold.Text, q.AllSegments.Select(s => Find(gold.Text, s))))];
    private readonly List<HashSet<int>> _found = [.. analysis.Quotes.Select(q => Letters(gold.Text, q.Segments))];

    public void Score()
    {
        int[] match = Matching.Pair(_expected.Count, _found.Count, (e, f) => _expected[e].Count + _found[f].Count == 0 ? 0 : 2.0 * Shared(e, f) / (_expected[e].Count + _found[f].Count));
        var missed = new List<string>();
        int right = 0;
        int spans = 0;
        for (int f = 0; f < match.Length; f++)
        {
            if (match[f] < 0)
            {
                continue;
            }

            var expected = gold.Quotes[match[f]];
            bool covers = Shared(match[f], f) >= Share * _expected[match[f]].Count && Shared(match[f], f) >= Share * _found[f].Count;
            bool isSpoken = covers && HasSpeaker(analysis.Quotes[f], expected);
            spans += covers ? 1 : 0;
            right += isSpoken ? 1 : 0;
            if (!covers)
            {
                missed.Add($"span of “{expected.AllSegments[0].Begin}…”");
                continue;
            }

            score.Detail("quote speaker").Add(isSpoken);
            if (!isSpoken)
            {
                missed.Add($"speaker of “{expected.AllSegments[0].Begin}…” is {expected.Speaker}, got {analysis.Quotes[f].Speaker?.Name ?? analysis.Quotes[f].SpeakerText}");
            }
        }

        missed.AddRange(gold.Quotes.Where((_, e) => !match.Contains(e)).Select(q => $"{q.Kind} “{q.AllSegments[0].Begin}…”"));
        score.Detail("quote span").Add(gold.Quotes.Count, analysis.Quotes.Count, spans);
        score.Count(gold.Id, "quotes", gold.Quotes.Count, analysis.Quotes.Count, right, missed, analysis.Quotes.Where((q, f) => match[f] < 0).Select(q => q.Segments[0].Of(gold.Text).ToString()));
    }

    private bool HasSpeaker(Quote quote, FactGold.GoldQuote expected) => string.IsNullOrEmpty(expected.Speaker)
        ? quote.Speaker is null && string.IsNullOrEmpty(quote.SpeakerText)
        : names.Same(quote.Speaker, quote.SpeakerText, expected.Speaker) || names.Same(null, quote.SpeakerText, expected.Speaker);

    private int Shared(int expected, int found) => _expected[expected].Count(_found[found].Contains);

    private static TextSpan Find(string text, FactGold.GoldSegment segment)
    {
        int start = text.IndexOf(segment.Begin, StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOf(segment.End, start, StringComparison.Ordinal);
        return end < 0 ? default : new TextSpan(start, end + segment.End.Length);
    }

    private static HashSet<int> Letters(string text, IEnumerable<TextSpan> spans)
        => [.. spans.SelectMany(s => Enumerable.Range(s.Start, s.Length)).Where(i => char.IsLetterOrDigit(text[i]))];
}
