namespace NewsNlp.Extraction.Time;

/// <summary>Seasons.</summary>
internal readonly ref partial struct TimeGrammar
{
    /// <summary>"summer 2012", "the summer of 2012", "the winter"; "summer offensive" alone is none.</summary>
    private int ParseSeason(int i, ref TimePhrase phrase, bool certain)
    {
        phrase.Number = Value(i);
        Calendar(ref phrase, TimeUnit.Season);
        int end = ParseYearOf(i + 1, ref phrase);
        if (end > i + 1)
        {
            return end;
        }

        bool noun = Word(i + 1) is not (TimeWord.Other or TimeWord.Of or TimeWord.Hyphen or TimeWord.To or TimeWord.Weekday or TimeWord.PartOfDay) || IsVerbAfter(i + 1);
        var before = Word(i - 1);
        bool supported = before == TimeWord.The
            ? Word(i - 2) is TimeWord.In or TimeWord.During or TimeWord.Over or TimeWord.By or TimeWord.Until or TimeWord.Since or TimeWord.BeforeAfter or TimeWord.For or TimeWord.From or TimeWord.To && noun
            : before is TimeWord.In or TimeWord.Since or TimeWord.By or TimeWord.Until or TimeWord.During && noun && !(Value(i) == 3 && IsText(i, "fall") && before != TimeWord.In);
        if (certain || supported || IsSeasonPair(i))
        {
            return i + 1;
        }

        phrase = default;
        return i;
    }

    /// <summary>"the spring and early summer of 1943", "summer and autumn 1918", "the fall and winter".</summary>
    private bool IsSeasonPair(int i)
    {
        int next = i + 2;
        next = Word(next) == TimeWord.Part ? next + 1 : next;
        int before = Word(i - 1) == TimeWord.Part ? i - 2 : i - 1;
        return (IsLink(i + 1) && Word(next) == TimeWord.Season) || (IsLink(before) && Word(before - 1) == TimeWord.Season);
    }

    private bool IsLink(int i) => IsDash(i) || Word(i) is TimeWord.And or TimeWord.To or TimeWord.Or;

    private bool IsVerbAfter(int i) => Word(i) is TimeWord.Other && !Capital(i) && (IsText(i, "when") || IsText(i, "with") || IsText(i, "as") || IsText(i, "but") || IsText(i, "that") || IsText(i, "if"));
}
