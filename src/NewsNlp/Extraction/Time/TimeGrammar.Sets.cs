using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>Repeated times, and the vague future.</summary>
internal readonly ref partial struct TimeGrammar
{
    /// <summary>From "a" or "an": "a year ago", "a couple of days", "a day" as a rate ("15 a year").</summary>
    private int ParseArticle(int i, ref TimePhrase phrase)
    {
        if (IsText(i + 1, "quarter") && Word(i + 2) is TimeWord.Past or TimeWord.To)
        {
            return ParseClockThenDay(i, ref phrase);
        }

        if (Word(i + 1) == TimeWord.Unit && UnitAt(i + 1) >= TimeUnit.Day && IsRate(i))
        {
            return SetOf(ref phrase, UnitAt(i + 1), 1, i + 2);
        }

        return Word(i + 1) == TimeWord.Weekday ? ParseAnyWeekday(i, ref phrase) : ParseAmountPhrase(i, ref phrase);
    }

    /// <summary>"on a Monday", "on a Friday night": any such day; "a Monday meeting" is held on one.</summary>
    private int ParseAnyWeekday(int i, ref TimePhrase phrase)
    {
        bool part = Word(i + 2) == TimeWord.PartOfDay;
        int end = part ? i + 3 : i + 2;
        if (Word(i - 1) != TimeWord.On || (Word(end) == TimeWord.Other && !IsVerbAfter(end)) || IsDash(end))
        {
            return i;
        }

        phrase.Form = PhraseForm.Reference;
        phrase.Type = part ? TimexType.Time : TimexType.Date;
        phrase.Value = "XXXX-WXX-" + (char)('0' + Value(i + 1));
        return WithPart(i + 2, ref phrase);
    }

    private bool IsRate(int i)
    {
        if (Word(i + 2) is TimeWord.BeforeAfter or TimeWord.Ago or TimeWord.EarlierLater or TimeWord.From or TimeWord.Hyphen)
        {
            return false;
        }

        return Word(i - 1) is TimeWord.Number or TimeWord.Cardinal or TimeWord.Decimal or TimeWord.Money or TimeWord.Scale or TimeWord.Rate
            || (Word(i - 1) is TimeWord.UnitPlural)
            || (Word(i - 1) is TimeWord.Counted && Word(i - 2) is TimeWord.Number or TimeWord.Decimal or TimeWord.Money or TimeWord.Scale or TimeWord.Cardinal);
    }

    private int ParseRate(int i, ref TimePhrase phrase)
        => IsText(i, "per") && Word(i + 1) == TimeWord.Unit && UnitAt(i + 1) >= TimeUnit.Day ? SetOf(ref phrase, UnitAt(i + 1), 1, i + 2) : i;

    private static int SetOf(ref TimePhrase phrase, TimeUnit unit, int count, int end)
    {
        phrase.Form = PhraseForm.Set;
        phrase.Type = TimexType.Set;
        phrase.Unit = unit;
        phrase.Tenths = count * 10;
        return end;
    }

    /// <summary>"every day", "each Thursday", "every two years", "every morning", "each spring".</summary>
    private int ParseEvery(int i, ref TimePhrase phrase)
    {
        int j = i + 1;
        int count = 1;
        if (IsText(j, "other") || (Word(j) == TimeWord.Ordinal && Value(j) == 2))
        {
            count = 2;
            j++;
        }

        phrase.Form = PhraseForm.Set;
        phrase.Type = TimexType.Set;
        if (IsText(j, "weekday"))
        {
            phrase.Value = "XXXX-WXX-WD";
            return WithPart(j + 1, ref phrase);
        }

        switch (Word(j))
        {
            case TimeWord.Unit when UnitAt(j) == TimeUnit.Weekend:
                phrase.Value = "XXXX-WXX-WE";
                return j + 1;
            case TimeWord.Unit when UnitAt(j) >= TimeUnit.Minute:
                int clock = UnitAt(j) == TimeUnit.Day && count == 1 ? ParseSetClock(j + 1, "XXXX-XX-XX", ref phrase) : j + 1;
                return clock > j + 1 ? clock : SetOf(ref phrase, UnitAt(j), count, j + 1);
            case TimeWord.Weekday:
                phrase.Value = "XXXX-WXX-" + (char)('0' + Value(j));
                return WithPart(j + 1, ref phrase);
            case TimeWord.Month when Capital(j):
                phrase.Value = Value(j) < 10 ? "XXXX-0" + (char)('0' + Value(j)) : "XXXX-1" + (char)('0' + Value(j) - 10);
                return j + 1;
            case TimeWord.Season:
                phrase.Value = "XXXX-" + CalendarPeriod.SeasonCode(Value(j));
                return j + 1;
            case TimeWord.PartOfDay:
                phrase.Value = "XXXX-XX-XX" + TimexWriter.PartCode((PartOfDay)Value(j));
                return j + 1;
            case TimeWord.Cardinal or TimeWord.Number or TimeWord.Quantifier:
                var length = default(TimePhrase);
                int end = ParseLength(j, ref length);
                if (end > j)
                {
                    phrase.Unit = length.Unit;
                    phrase.Tenths = length.Tenths;
                    return end;
                }

                break;
        }

        phrase = default;
        return i;
    }

    private int WithPart(int i, ref TimePhrase phrase)
    {
        if (Word(i) != TimeWord.PartOfDay)
        {
            return ParseSetClock(i, phrase.Value!, ref phrase);
        }

        phrase.Value += TimexWriter.PartCode((PartOfDay)Value(i));
        return i + 1;
    }

    /// <summary>"at 4 p.m." after "every day" or "each Monday".</summary>
    private int ParseSetClock(int i, string day, ref TimePhrase phrase)
    {
        var clock = default(TimePhrase);
        int end = Word(i) == TimeWord.At ? ParseClock(i + 1, ref clock, true) : i;
        if (end <= i + 1)
        {
            return i;
        }

        phrase.Value = day + TimexWriter.Clock(clock);
        return end;
    }

    private int ParsePlural(int i, ref TimePhrase phrase)
    {
        if (Word(i) == TimeWord.PartOfDayPlural)
        {
            if (Word(i - 1) is not (TimeWord.Other or TimeWord.In or TimeWord.On or TimeWord.Weekday or TimeWord.And) || Word(i - 1) == TimeWord.Number)
            {
                return i;
            }

            phrase.Value = "XXXX-XX-XX" + TimexWriter.PartCode((PartOfDay)Value(i));
        }
        else
        {
            phrase.Value = Value(i) == 8 ? "XXXX-WXX-WD" : "XXXX-WXX-" + (char)('0' + Value(i));
        }

        phrase.Form = PhraseForm.Set;
        phrase.Type = TimexType.Set;
        return i + 1;
    }

    /// <summary>"annual", "daily"; not in names such as "Daily Mail".</summary>
    private int ParseFrequency(int i, ref TimePhrase phrase)
    {
        if ((Capital(i) && (i > 0 || Capital(i + 1))) || (Value(i) is 4 or 6 && Word(i - 1) == TimeWord.The && Word(i + 1) == TimeWord.Other && Capital(i + 1)))
        {
            return i; // also not in "the daily Kurier"
        }

        int value = Value(i);
        SetOf(ref phrase, (TimeUnit)(value % 100), value > 100 ? 2 : 1, i + 1);
        if (phrase.Unit == TimeUnit.Quarter)
        {
            SetOf(ref phrase, TimeUnit.Month, 3, i + 1);
        }

        if (Word(i - 1) == TimeWord.Hyphen && Joined(i) && Joined(i - 1) && (IsText(i - 2, "bi") || IsText(i - 2, "semi") || IsText(i - 2, "twice")))
        {
            phrase.Lead = 2;
            phrase.Tenths = IsText(i - 2, "bi") ? 20 : 5; // "bi-monthly", "semi-annual"
        }

        return i + 1;
    }

    /// <summary>"in future", "in the near future".</summary>
    private int ParseFuture(int i, ref TimePhrase phrase)
    {
        bool stated = Word(i - 1) == TimeWord.In || (Word(i - 1) == TimeWord.The && Word(i - 2) == TimeWord.In) || IsText(i - 1, "near") || IsText(i - 1, "foreseeable");
        if (!stated || (Word(i + 1) == TimeWord.Other && !Capital(i + 1) && !IsVerbAfter(i + 1) && !IsText(i + 1, "as")))
        {
            return i;
        }

        phrase.Form = PhraseForm.Reference;
        phrase.Value = "FUTURE_REF";
        return i + 1;
    }
}
