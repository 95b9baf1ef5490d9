namespace NewsNlp.Extraction.Time;

/// <summary>Years with an era. A year before Christ is negative: 480 BC is -480.</summary>
internal readonly ref partial struct TimeGrammar
{
    private const int BeforeChrist = 1;

    /// <summary>"221 BC", "79 AD", "499" in "499-493 BC".</summary>
    private int ParseEra(int i, ref TimePhrase phrase)
    {
        if (!IsEraYear(i))
        {
            return i;
        }

        int end = ParseYearBeforeChrist(i, ref phrase);
        if (end == i && Word(i + 1) == TimeWord.Era)
        {
            phrase.Year = Value(i);
            end = i + 2;
        }

        if (end == i && (IsDash(i + 1) || Word(i + 1) is TimeWord.To or TimeWord.And or TimeWord.Or) && IsEraYear(i + 2) && Value(i + 2) < Value(i) && IsBeforeChrist(i + 3))
        {
            phrase.Year = -Value(i);
            end = i + 1;
        }

        if (end > i)
        {
            Calendar(ref phrase, TimeUnit.Year);
        }

        return end;
    }

    /// <summary>"AD 79".</summary>
    private int ParseEraFirst(int i, ref TimePhrase phrase)
    {
        if (IsBeforeChrist(i) || !IsEraYear(i + 1) || Word(i + 2) == TimeWord.Counted)
        {
            return i;
        }

        phrase.Year = Value(i + 1);
        Calendar(ref phrase, TimeUnit.Year);
        return i + 2;
    }

    /// <summary>"480 BC", also after a month or a season.</summary>
    private int ParseYearBeforeChrist(int i, ref TimePhrase phrase)
    {
        if (!IsEraYear(i) || !IsBeforeChrist(i + 1))
        {
            return i;
        }

        phrase.Year = -Value(i);
        return i + 2;
    }

    private bool IsEraYear(int i) => Word(i) == TimeWord.Number && Extra(i) is >= 1 and <= 4 && Value(i) >= 1;

    private bool IsBeforeChrist(int i) => Word(i) == TimeWord.Era && Value(i) == BeforeChrist;
}
