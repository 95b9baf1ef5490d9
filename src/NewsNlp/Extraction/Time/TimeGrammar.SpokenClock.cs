namespace NewsNlp.Extraction.Time;

/// <summary>Times of the day as they are said, and in forms without a colon.</summary>
internal readonly ref partial struct TimeGrammar
{
    /// <summary>"half past seven", "a quarter to nine", "ten past six", "nine thirty", "15h30", "0930 hours", "1140" before "a.m.".</summary>
    /// <remarks><c>supported</c> says that the words around ask for a time.</remarks>
    private int ParseSpokenClock(int i, bool supported, out int hour, out int minute)
    {
        int end = ParseClockFigures(i, supported, out hour, out minute);
        if (end > i)
        {
            return end;
        }

        int j;
        switch (Word(i))
        {
            case TimeWord.Half:
                (minute, j) = (30, i + 1);
                break;
            case TimeWord.Article or TimeWord.Unit:
                j = Word(i) == TimeWord.Article ? i + 2 : i + 1;
                if (!IsText(j - 1, "quarter"))
                {
                    return i;
                }

                minute = 15;
                break;
            case TimeWord.Number or TimeWord.Cardinal when supported && Value(i) is > 0 and < 30:
                minute = Value(i);
                j = IsUnit(i + 1) && UnitAt(i + 1) == TimeUnit.Minute ? i + 2 : i + 1;
                break;
            default:
                return i;
        }

        if (IsText(j, "past") && IsHour(j + 1))
        {
            hour = Value(j + 1);
            return j + 2;
        }

        if (supported && Word(j) == TimeWord.To && minute % 5 == 0 && minute < 30 && IsHour(j + 1) && !IsAmount(j + 2))
        {
            hour = (Value(j + 1) + 23) % 24;
            minute = 60 - minute;
            return j + 2;
        }

        int thirty = SkipHyphen(i + 1);
        if (supported && Word(i) == TimeWord.Cardinal && Value(i) <= 12 && Word(thirty) == TimeWord.Cardinal && Value(thirty) is >= 10 and < 60 && !IsAmount(thirty + 1) && Word(thirty + 1) != TimeWord.Cardinal)
        {
            hour = Value(i);
            minute = Value(thirty);
            return thirty + 1;
        }

        return i;
    }

    /// <summary>"15h30", "15h", "0930 hours", "0930hrs", "1140 a.m.".</summary>
    private int ParseClockFigures(int i, bool supported, out int hour, out int minute)
    {
        hour = Value(i);
        minute = 0;
        if (Word(i) != TimeWord.Number)
        {
            return i;
        }

        if (Extra(i) <= 2 && hour < 24 && Joined(i + 1) && IsText(i + 1, "h"))
        {
            bool minutes = Joined(i + 2) && Word(i + 2) == TimeWord.Number && Extra(i + 2) == 2 && Value(i + 2) < 60;
            minute = minutes ? Value(i + 2) : 0;
            return minutes ? i + 3 : supported && !Joined(i + 2) ? i + 2 : i;
        }

        if (Extra(i) is not (3 or 4) || hour % 100 >= 60)
        {
            return i;
        }

        bool hours = Extra(i) == 4 && hour < 2400 && (IsText(i + 1, "hours") || IsText(i + 1, "hrs")) && (supported || _text[_atoms[i].Start] == '0');
        hours |= Extra(i) == 4 && hour < 2400 && IsText(i - 1, "at") && Word(i + 1) == TimeWord.On && Word(i + 2) is TimeWord.Weekday; // "at 1300 on Tuesday"
        bool half = Word(i + 1) == TimeWord.Meridiem && hour is >= 100 and < 1300;
        (hour, minute) = (hour / 100, hour % 100);
        return !hours ? half ? i + 1 : i : Word(i + 1) == TimeWord.On ? i + 1 : i + 2;
    }

    private bool IsHour(int i) => Word(i) == TimeWord.ClockWord || (Word(i) is TimeWord.Number or TimeWord.Cardinal && Value(i) is >= 1 and <= 12 && Extra(i) <= 2 && !IsAmount(i + 1));

    private bool IsAmount(int i) => IsUnit(i) || (Word(i) == TimeWord.Other && !Capital(i) && !IsVerbAfter(i)) || Word(i) is TimeWord.Counted or TimeWord.Money or TimeWord.Scale or TimeWord.Hyphen;

    /// <summary>The part of the day after an hour: "in the morning", "at night".</summary>
    private int ParsePartAfterHour(int i, ref int hour)
    {
        int j = Word(i) == TimeWord.In && Word(i + 1) == TimeWord.The ? i + 2 : Word(i) == TimeWord.At ? i + 1 : i;
        if (j == i || Word(j) != TimeWord.PartOfDay || hour is < 1 or > 12 || (Word(i) == TimeWord.At && !IsText(i, "at")))
        {
            return i;
        }

        bool late = (PartOfDay)Value(j) switch
        {
            PartOfDay.Afternoon or PartOfDay.Evening => true,
            PartOfDay.Night => hour is > 4 and < 12,
            _ => false,
        };
        hour = (hour % 12) + (late || (hour == 12 && (PartOfDay)Value(j) == PartOfDay.Afternoon) ? 12 : 0);
        return j + 1;
    }
}
