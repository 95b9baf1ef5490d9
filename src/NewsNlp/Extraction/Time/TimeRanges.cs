using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Time;

/// <summary>Tells which two neighbours make a range, and makes it.</summary>
internal static class TimeRanges
{
    private const int VerbBack = 6;

    /// <summary>Gets whether two phrases make a range: "from Monday to Wednesday", "2009-10", "between June and August"; a meeting "moved from Monday to Tuesday" lasts no two days.</summary>
    public static bool Has(ReadOnlySpan<TimeAtom> atoms, in TimePhrase first, in TimePhrase second)
    {
        if (second.First - first.Last != 2 || !IsPlaced(first) || !IsPlaced(second) || first.Type != second.Type)
        {
            return false;
        }

        var before = first.First > 0 ? atoms[first.First - 1].Word : TimeWord.Mark;
        bool moved = before == TimeWord.From && IsMoved(atoms, first.First - 2);
        return atoms[first.Last + 1].Word switch
        {
            TimeWord.To or TimeWord.Until => !moved,
            TimeWord.Hyphen or TimeWord.Dash => true,
            TimeWord.And => before == TimeWord.Between,
            _ => false,
        };
    }

    /// <summary>Makes the range, or null where its end does not follow its beginning.</summary>
    public static TimeRange? Make(TimeExpression first, TimeExpression second)
    {
        bool ordered = first is { Earliest: { } begin, Value: var from } && second is { Earliest: { } end, Value: var to } && (begin < end || (begin == end && string.CompareOrdinal(from, to) < 0));
        return !ordered ? null : new TimeRange(new TextSpan(first.Span.Start, second.Span.End), first.Value + "/" + second.Value)
        {
            Earliest = first.Earliest,
            Latest = second.Latest,
        };
    }

    private static bool IsMoved(ReadOnlySpan<TimeAtom> atoms, int last)
    {
        for (int i = last; i >= Math.Max(0, last - VerbBack); i--)
        {
            if (atoms[i].Word == TimeWord.FutureUntil)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlaced(in TimePhrase phrase) => phrase.Form is PhraseForm.Calendar or PhraseForm.Unit or PhraseForm.Distance or PhraseForm.Clock && phrase.Year >= 0;
}
