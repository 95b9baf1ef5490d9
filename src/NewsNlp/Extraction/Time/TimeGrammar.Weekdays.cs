namespace NewsNlp.Extraction.Time;

/// <summary>Days by their weekday.</summary>
internal readonly ref partial struct TimeGrammar
{
    /// <summary>From a weekday: "Friday, July 21, 2017", "Sunday, 21 July", "Friday".</summary>
    private int ParseWeekday(int i, ref TimePhrase phrase, bool certain)
    {
        if (!Capital(i) && Extra(i) == 1)
        {
            return i;
        }

        int j = i + 1;
        bool dotted = Word(j) == TimeWord.Dot && Joined(j) && Extra(i) == 1;
        j = SkipComma(dotted ? j + 1 : j);
        var date = default(TimePhrase);
        int end = j;
        if (Word(j) == TimeWord.Month)
        {
            end = ParseMonth(j, ref date, true);
        }
        else if (Word(j) is TimeWord.Number)
        {
            end = ParseNumericDate(j, ref date);
            end = end > j ? end : ParseDayMonth(j, ref date);
        }
        else if (Word(j) is TimeWord.Ordinal)
        {
            end = ParseDayMonth(j, ref date);
        }
        else if (Word(j) == TimeWord.The && Word(j + 1) is TimeWord.Ordinal)
        {
            end = ParseDayMonth(j + 1, ref date);
            end = end > j + 1 ? end : j;
        }

        if (end > j && date.Unit == TimeUnit.Day)
        {
            phrase = date;
            phrase.Weekday = Value(i);
            return end;
        }

        if (!certain && !IsWeekdayName(i))
        {
            return i;
        }

        phrase.Weekday = Value(i);
        Calendar(ref phrase, TimeUnit.Day);
        return dotted && Word(i + 2) is not TimeWord.Mark ? i + 2 : i + 1;
    }

    private bool IsWeekdayName(int i)
    {
        if (Extra(i) == 1)
        {
            return Word(i - 1) is TimeWord.On or TimeWord.Last or TimeWord.Next or TimeWord.This;
        }

        bool title = Capital(i + 1) && (Word(i + 1) == TimeWord.Title || IsText(i + 1, "times") || IsText(i + 1, "night")) && (Word(i + 1) != TimeWord.PartOfDay || Word(i + 2) == TimeWord.Title);
        return !title && !(Word(i - 1) == TimeWord.Named && Capital(i - 1));
    }
}
