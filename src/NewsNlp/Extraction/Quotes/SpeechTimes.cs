using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds when something was said, where the words around the reporting word state it.</summary>
internal static class SpeechTimes
{
    private const int MaxDistance = 25;

    /// <summary>Finds the expression of time that belongs to a report.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="times">The expressions of time of the article.</param>
    /// <param name="report">The report.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <returns>The number of the expression; -1 where there is none.</returns>
    public static int Find(in Scene scene, List<TimeMention> times, Report report, TokenRange sentence)
    {
        int before = NounPhrases.LastAdverb(scene, sentence.First, report.Cue.First - 1);
        if (before >= sentence.First && scene.Chunks.KindAt(before) == ChunkKind.Time && First(scene, times, scene.Chunks.At(before).First, before) is >= 0 and var between)
        {
            return between; // "Roe on Monday said"
        }

        int after = First(scene, times, report.Cue.Last + 1, AttributionEnd(scene, report, sentence.Last));
        if (after >= 0 || !Opens(scene, sentence.First) || IsContent(report, sentence.First))
        {
            return after;
        }

        int subject = report.Source.IsEmpty ? report.Cue.First : Math.Min(report.Source.First, report.Cue.First);
        return First(scene, times, sentence.First, ClauseEnd(scene, sentence.First, subject - 1));
    }

    // "On Monday, Roe said", "At a rally in Oslo on Monday, Roe said"; not "After the attack on Monday, Roe said".
    private static bool Opens(in Scene scene, int first)
        => scene.Chunks.KindAt(first) == ChunkKind.Time || scene.Tokens.Is(first, "in") || scene.Tokens.Is(first, "on") || scene.Tokens.Is(first, "at") || scene.Tokens.Is(first, "during")
            || scene.Tokens.Is(first, "speaking") || scene.Tokens.Is(first, "later") || scene.Tokens.Is(first, "earlier");

    // "said on Monday that", "said in a statement issued late Monday:", "…, said Roe on Monday."; what follows a verb, a relative pronoun or a dash tells of something else.
    private static int AttributionEnd(in Scene scene, Report report, int last)
    {
        int limit = Math.Min(last, report.Cue.Last + MaxDistance);
        for (int i = report.Cue.Last + 1; i <= limit; i++)
        {
            bool isOther = scene.Chunks.KindAt(i) == ChunkKind.FiniteVerb || scene.IsRelative(i) || scene.TagOf(i) is PartOfSpeech.VBG or PartOfSpeech.WRB || scene.Tokens.Is(i, "after") || scene.Tokens.Is(i, "before")
                || scene.IsDash(i) || scene.IsMark(i, ';') || (scene.IsComma(i) && scene.Chunks.KindAt(i + 1) != ChunkKind.Time) || scene.Marks.OpensAt(i);
            if (IsContent(report, i) || isOther)
            {
                return i - 1;
            }
        }

        return limit;
    }

    private static int ClauseEnd(in Scene scene, int first, int last)
    {
        int end = first;
        while (end < last && scene.Chunks.KindAt(end + 1) != ChunkKind.FiniteVerb && scene.Marks.At(end + 1) < 0 && !scene.IsRelative(end + 1))
        {
            end++;
        }

        return end;
    }

    private static bool IsContent(Report report, int token) => report.Content.Contains(token) || report.Continuation.Contains(token);

    // The first day or hour in a range; "for years" and "every week" are no time of speaking, nor is "now", nor is "the 2016 election", but "a 2016 memo" is.
    private static int First(in Scene scene, List<TimeMention> times, int first, int last)
    {
        int low = 0;
        int high = times.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = times[middle].First < first ? (middle + 1, high) : (low, middle);
        }

        for (; low < times.Count && times[low].Last <= last; low++)
        {
            if (times[low].Expression is { Type: TimexType.Date or TimexType.Time } time && !time.Value.EndsWith("_REF", StringComparison.Ordinal)
                && (scene.Chunks.KindAt(times[low].Last + 1) != ChunkKind.Noun || scene.Cues.IsMedium(scene.Tokens, scene.Chunks.At(times[low].Last + 1).Last)))
            {
                return low;
            }
        }

        return -1;
    }
}
