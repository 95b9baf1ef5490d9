namespace NewsNlp.Extraction.Time;

/// <summary>The n-th day, week or weekend of a period.</summary>
internal readonly ref partial struct TimeGrammar
{
    /// <summary>From the unit: "week of January", "day of the month", "weekend in June 2024"; <paramref name="count"/> is -1 for the last.</summary>
    private int ParseNthUnit(int i, int count, ref TimePhrase phrase)
    {
        if (Word(i) != TimeWord.Unit || UnitAt(i) is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend) || Word(i + 1) is not (TimeWord.Of or TimeWord.In) || count > 5)
        {
            return i;
        }

        int end = ParseWhole(i + 2, ref phrase);
        if (end == i + 2 || phrase.Form is not (PhraseForm.Calendar or PhraseForm.Unit) || phrase.Unit is not (TimeUnit.Month or TimeUnit.Year))
        {
            phrase = default;
            return i;
        }

        phrase.PartUnit = UnitAt(i);
        phrase.PartCount = count;
        return end;
    }

    /// <summary>"January 2024", "2024", "the month", "next year".</summary>
    private int ParseWhole(int i, ref TimePhrase phrase)
    {
        switch (Word(i))
        {
            case TimeWord.Month:
                return ParseMonth(i, ref phrase, true);
            case TimeWord.Number when IsFourDigitYear(i):
                return ParseYear(i, ref phrase, true);
            case TimeWord.The when Word(i + 1) == TimeWord.Unit && UnitAt(i + 1) is TimeUnit.Month or TimeUnit.Year:
                UnitPhrase(ref phrase, UnitAt(i + 1), 0, PhraseAnchor.Style);
                return i + 2;
            case TimeWord.This or TimeWord.Last or TimeWord.Next or TimeWord.That or TimeWord.Same:
                return ParseDeictic(i, ref phrase);
            default:
                return i;
        }
    }

    /// <summary>From "week" or "weekend": "week of July 23", "week beginning 4 February", "weekend of 2-4 May".</summary>
    private int ParseWeekOf(int i, ref TimePhrase phrase)
    {
        if (UnitAt(i) is not (TimeUnit.Week or TimeUnit.Weekend) || !(Word(i + 1) == TimeWord.Of || IsText(i + 1, "commencing") || IsText(i + 1, "beginning") || IsText(i + 1, "starting") || IsText(i + 1, "ending")))
        {
            return i;
        }

        int end = ParseDay(i + 2, ref phrase);
        if (end == i + 2 || phrase is not { Form: PhraseForm.Calendar, Unit: TimeUnit.Day })
        {
            phrase = default;
            return i;
        }

        phrase.PartUnit = UnitAt(i);
        var last = default(TimePhrase);
        return IsDash(end) ? Advance(end, end + 1, ParseDay(end + 1, ref last)) : end;
    }
}
