using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>Distances from a date: "three years ago", "two days later", "a week from Sunday", "the day before".</summary>
internal readonly ref partial struct TimeGrammar
{
    private static void Distance(ref TimePhrase phrase, TimeUnit unit, int tenths, PhraseAnchor anchor, bool back = false)
    {
        phrase.Shift = back ? -1 : 1;
        phrase.Form = PhraseForm.Distance;
        phrase.Type = unit < TimeUnit.Day ? TimexType.Time : TimexType.Date;
        phrase.Unit = unit;
        phrase.Tenths = tenths;
        phrase.Anchor = anchor;
    }

    /// <summary>From an amount: "three years", "three years ago", "a week from Sunday", "two days later", "5 years old" (none).</summary>
    private int ParseAmountPhrase(int i, ref TimePhrase phrase)
    {
        int range = ParseLengthRange(i, ref phrase);
        if (range > i)
        {
            return range;
        }

        int end = ParseLength(i, ref phrase);
        if (end == i)
        {
            phrase = default;
            return i;
        }

        if (IsAge(i, end) || IsSomeDay(i, end))
        {
            phrase = default;
            return end;
        }

        int time = Word(end) == TimeWord.Possessive && Joined(end) ? end + 1 : end;
        if (Word(i - 1) == TimeWord.In && time < _atoms.Length && IsText(time, "time") && (time > end || Word(end - 1) == TimeWord.Apostrophe))
        {
            Distance(ref phrase, phrase.Unit, phrase.Tenths, PhraseAnchor.Published); // "in two weeks' time"
            return time + 1;
        }

        phrase.Modifier = Approximation(i);
        var unit = phrase.Unit;
        int tenths = phrase.Tenths;
        int after = SkipHyphen(end);
        switch (Word(after))
        {
            case TimeWord.Ago:
                Distance(ref phrase, unit, Negative(tenths), PhraseAnchor.Published, true);
                return after + 1;
            case TimeWord.Back when Word(after + 1) is TimeWord.Comma or TimeWord.Dot or TimeWord.Mark || IsVerbAfter(after + 1):
                Distance(ref phrase, unit, Negative(tenths), PhraseAnchor.Published, true);
                return after + 1;
            case TimeWord.EarlierLater when Word(after + 1) is not (TimeWord.Than or TimeWord.DayWord or TimeWord.Tonight) && !IsUnit(after + 1) && !(Word(after + 1) == TimeWord.This && IsUnit(after + 2)):
                Distance(ref phrase, unit, Value(after) < 0 ? Negative(tenths) : tenths, PhraseAnchor.Focus);
                return after + 1;
            case TimeWord.Hence:
                Distance(ref phrase, unit, tenths, PhraseAnchor.Published);
                return after + 1;
            case TimeWord.From when Word(after + 1) == TimeWord.Now:
                Distance(ref phrase, unit, tenths, PhraseAnchor.Published);
                return after + 2;
            case TimeWord.From:
                int from = ParseDistanceFrom(after + 1, unit, tenths, ref phrase, after);
                return from > after ? from : end;
            case TimeWord.BeforeAfter when Word(i - 1) is not (TimeWord.Last or TimeWord.Next or TimeWord.Past):
                from = ParseDistanceFrom(after + 1, unit, Value(after) < 0 ? Negative(tenths) : tenths, ref phrase, after);
                return from > after ? from : end;
            default:
                return end;
        }
    }

    private static int Negative(int tenths) => tenths == TimePhrase.Vague ? tenths : -tenths;

    /// <summary>What the distance is counted from: a date that follows ("Christmas"), or, where the clause ends, the date spoken of.</summary>
    private int ParseDistanceFrom(int j, TimeUnit unit, int tenths, ref TimePhrase phrase, int unchanged)
    {
        var own = default(TimePhrase);
        int end = Word(j) == TimeWord.The && Word(j + 1) is TimeWord.HolidayWord ? ParseDay(j + 1, ref own) : ParseDay(j, ref own);
        if (end > j && unit >= TimeUnit.Day && tenths != TimePhrase.Vague && own.Type == TimexType.Date && own.Holiday?.Year is not > 0 && (own.Unit == TimeUnit.Day || (own.Form == PhraseForm.Calendar && own.Unit <= unit)))
        {
            phrase = own;
            phrase.Shift = Word(j - 1) == TimeWord.From && own is { Weekday: > 0, Month: 0 } ? own.Shift ?? 1 : own.Shift; // "a week from Sunday" looks ahead
            phrase.Step = unit;
            phrase.StepTenths = tenths;
            return end;
        }

        bool ends = Word(j) is TimeWord.Comma or TimeWord.Dot or TimeWord.Mark or TimeWord.And or TimeWord.QuoteMark or TimeWord.Close or TimeWord.Dash or TimeWord.Or or TimeWord.Colon;
        if (!ends || Word(j - 1) == TimeWord.From)
        {
            return unchanged;
        }

        Distance(ref phrase, unit, tenths, PhraseAnchor.Focus);
        return j;
    }

    /// <summary>From a unit: "year-end", "year-ago", "the year before", "the day after Christmas", "the weekend".</summary>
    private int ParseUnit(int i, ref TimePhrase phrase)
    {
        var unit = UnitAt(i);
        if (unit == TimeUnit.Quarter && Word(i + 1) is TimeWord.Past or TimeWord.To)
        {
            return ParseClockThenDay(i, ref phrase);
        }

        int j = SkipHyphen(i + 1);
        bool hyphen = j > i + 1;
        if (unit == TimeUnit.Year && Word(j) == TimeWord.PartNoun && Value(j) == 3 && (hyphen || Word(i - 1) is not TimeWord.The))
        {
            return YearEnd(j + 1, ref phrase);
        }

        if (Word(i + 1) == TimeWord.Possessive && Joined(i + 1) && Word(i + 2) == TimeWord.PartNoun && unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && Word(i + 3) != TimeWord.Of)
        {
            UnitPhrase(ref phrase, unit, 0, PhraseAnchor.Style);
            phrase.Modifier = PartModifier(Value(i + 2)); // "at month's end"
            return i + 3;
        }

        if (hyphen && Word(j) is TimeWord.Ago or TimeWord.EarlierLater)
        {
            Distance(ref phrase, unit, -10, PhraseAnchor.Focus);
            return j + 1;
        }

        if (hyphen && IsLong(j))
        {
            return SetDuration(ref phrase, unit, 10, false, j + 1);
        }

        if (Word(i - 1) != TimeWord.The)
        {
            return i;
        }

        int week = ParseWeekOf(i, ref phrase);
        if (week > i)
        {
            return week;
        }

        if (unit == TimeUnit.Quarter && _financial && Word(i - 2) is TimeWord.In or TimeWord.For or TimeWord.During && Word(i + 1) is not (TimeWord.Of or TimeWord.Hyphen))
        {
            UnitPhrase(ref phrase, unit, 0, PhraseAnchor.Focus); // "in the quarter", the one reported on
            return i + 1;
        }

        if (unit == TimeUnit.Weekend && Word(i - 2) is TimeWord.Over or TimeWord.During or TimeWord.On or TimeWord.At or TimeWord.In or TimeWord.This or TimeWord.Of or TimeWord.To or TimeWord.For or TimeWord.By)
        {
            UnitPhrase(ref phrase, unit, 0, PhraseAnchor.Published);
            phrase.Shift = Word(i - 2) is TimeWord.To or TimeWord.For or TimeWord.By ? null : 0; // "through the weekend" is the one to come
            return i + 1;
        }

        if (Word(i + 1) != TimeWord.BeforeAfter || unit < TimeUnit.Day)
        {
            return i;
        }

        int direction = Value(i + 1);
        if (unit == TimeUnit.Day && Word(i + 2) == TimeWord.DayWord && Value(i + 2) == direction)
        {
            Distance(ref phrase, TimeUnit.Day, direction * 20, PhraseAnchor.Published);
            return i + 3;
        }

        if (unit == TimeUnit.Week && Word(i + 2) is TimeWord.Last or TimeWord.Next)
        {
            UnitPhrase(ref phrase, unit, direction * 2, PhraseAnchor.Published);
            return i + 3;
        }

        return ParseDistanceFrom(i + 2, unit, direction * 10, ref phrase, i);
    }

    private static int YearEnd(int end, ref TimePhrase phrase)
    {
        UnitPhrase(ref phrase, TimeUnit.Year, 0, PhraseAnchor.Style);
        phrase.Modifier = "END";
        return end;
    }
}
