using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>Times of the day, alone and together with their day.</summary>
internal readonly ref partial struct TimeGrammar
{
    /// <summary>Adds the time that follows a day: "Friday morning", "Thursday at 8 p.m.", "26 July 2022, 15:00 GMT".</summary>
    private int WithTime(int end, int i, ref TimePhrase phrase)
    {
        if (end == i || !phrase.IsDay || phrase.Part != PartOfDay.None || phrase.Step != TimeUnit.None)
        {
            return end;
        }

        if (Word(end) == TimeWord.PartOfDay && !(Word(end + 1) == TimeWord.Title && Capital(end + 1)))
        {
            phrase.Part = (PartOfDay)Value(end);
            phrase.Type = TimexType.Time;
            return end + 1;
        }

        int j = SkipComma(end);
        j = Word(j) == TimeWord.At || (IsSeparator(j) && Word(j + 2) == TimeWord.Colon) ? j + 1 : j;
        if (Joined(j) && IsText(j, "t") && Word(j + 1) == TimeWord.Number)
        {
            j++; // 2022-07-26T15:00
        }

        var clock = default(TimePhrase);
        int after = ParseClock(j, ref clock, true);
        if (after == j)
        {
            return end;
        }

        clock.HasClock = true;
        phrase.TakeClock(clock);
        phrase.Form = phrase.Form == PhraseForm.None ? PhraseForm.Clock : phrase.Form;
        phrase.Type = TimexType.Time;
        if (phrase is { Weekday: > 0, Month: 0, Day: 0 } && Word(after) == TimeWord.Comma)
        {
            var date = default(TimePhrase);
            int dateEnd = ParseDay(after + 1, ref date);
            if (dateEnd > after + 1 && date is { Form: PhraseForm.Calendar, Unit: TimeUnit.Day, Day: > 0, Month: > 0 })
            {
                date.Weekday = phrase.Weekday; // "Wednesday, 09:14, 06/11/2024"
                date.TakeClock(phrase);
                date.Type = TimexType.Time;
                phrase = date;
                return dateEnd;
            }
        }

        return after;
    }

    /// <summary>What stands between date and time in a stamp: "13:42 / 22.05.2024".</summary>
    private bool IsSeparator(int i) => (Word(i) == TimeWord.Slash || IsDash(i)) && !Joined(i) && !Joined(i + 1);

    private int ParseClockThenDay(int i, ref TimePhrase phrase)
    {
        var clock = default(TimePhrase);
        int end = ParseClock(i, ref clock, Word(i - 1) is TimeWord.At or TimeWord.By or TimeWord.Until or TimeWord.Since or TimeWord.From or TimeWord.Between or TimeWord.BeforeAfter or TimeWord.Of || (Word(i + 1) == TimeWord.Colon && Word(i + 3) is TimeWord.Month or TimeWord.Weekday or TimeWord.DayWord)
            || (Word(i + 1) == TimeWord.Colon && IsSeparator(i + 3) && (i == 0 || Word(i + 5) is TimeWord.Slash or TimeWord.Dot or TimeWord.Hyphen or TimeWord.Month))); // "18:42 — Road reopens", "13:42 / 22.05.2024"
        if (end == i)
        {
            return i;
        }

        clock.Form = PhraseForm.Clock;
        clock.Type = TimexType.Time;
        clock.HasClock = true;
        phrase = clock;
        return ParseDayAfterTime(end, ref phrase, false);
    }

    /// <summary>The day after a time: "8 p.m. Thursday", "2 p.m. on July 17", "noon on Monday", "2:30 the next day", "8 p.m. tonight".</summary>
    private int ParseDayAfterTime(int end, ref TimePhrase phrase, bool partOnly)
    {
        int j = SkipComma(end);
        j = Word(j) is TimeWord.On or TimeWord.Of || IsSeparator(j) ? j + 1 : j;
        bool linked = j > end;
        if (partOnly && !linked)
        {
            return end;
        }

        if (!linked && Word(j) is TimeWord.Number or TimeWord.Ordinal && Word(end) != TimeWord.Comma)
        {
            // "8 p.m. 5 May" is rare; "8:30 6 people" is not.
            if (Word(j + 1) != TimeWord.Month)
            {
                return end;
            }
        }

        var day = default(TimePhrase);
        int after = ParseDay(j, ref day);
        if (after == j || !day.IsDay || (partOnly && day.Form != PhraseForm.Calendar))
        {
            return end;
        }

        day.Type = TimexType.Time;
        day.Part = day.Part == PartOfDay.None ? phrase.Part : day.Part;
        day.TakeClock(phrase);
        phrase = day;
        if (Word(after) == TimeWord.PartOfDay && phrase.Part == PartOfDay.None)
        {
            phrase.Part = (PartOfDay)Value(after);
            after++;
        }

        return after;
    }

    /// <summary>"8 p.m. EDT", "15:00 GMT", "6:40 p.m. (GMT +8)", "8.30am", "2030 GMT", "noon", "eight o'clock".</summary>
    /// <remarks><c>supported</c> says that the words around ask for a time, so that "22:30" needs nothing more.</remarks>
    private int ParseClock(int i, ref TimePhrase phrase, bool supported)
    {
        if (Word(i) == TimeWord.ClockWord)
        {
            phrase.Hour = Value(i);
            return ParseZone(i + 1, ref phrase);
        }

        int second = 0;
        int j = i + 1;
        bool colon = false;
        int spoken = ParseSpokenClock(i, supported, out int hour, out int minute);
        bool marked = spoken > i && Word(spoken) != TimeWord.Meridiem;
        if (spoken == i)
        {
            hour = Value(i);
            minute = 0;
        }

        switch (Word(i))
        {
            case TimeWord.Article or TimeWord.Unit or TimeWord.Half or TimeWord.Number or TimeWord.Cardinal when spoken > i:
                j = spoken;
                break;
            case TimeWord.Number when Word(j) == TimeWord.Colon && Joined(j) && Word(j + 1) == TimeWord.Number && Joined(j + 1) && Extra(j + 1) == 2 && Extra(i) <= 2:
                colon = true;
                minute = Value(j + 1);
                j += 2;
                if (Word(j) == TimeWord.Colon && Joined(j) && Word(j + 1) == TimeWord.Number && Extra(j + 1) == 2 && Joined(j + 1))
                {
                    second = Value(j + 1);
                    j += 2;
                }

                break;
            case TimeWord.Number when Extra(i) == 4 && hour % 100 < 60 && hour < 2400 && ((Word(j) == TimeWord.Zone && IsAllCaps(j)) || (Word(j) == TimeWord.Local && IsText(j + 1, "time"))):
                phrase.Hour = hour / 100;
                phrase.Minute = hour % 100;
                return ParseZone(j, ref phrase);
            case TimeWord.Number when Extra(i) <= 2:
                break;
            case TimeWord.Decimal when Extra(i) % 10 == 0 && Extra(i) < 600 && _atoms[i].End - _atoms[i].Start is 4 or 5 && (Word(j) == TimeWord.Meridiem || (supported && Word(j) == TimeWord.Zone)):
                minute = Extra(i) / 10;
                break;
            case TimeWord.Cardinal when hour is >= 1 and <= 12:
                break;
            default:
                return i;
        }

        if (hour > 24 || minute > 59 || second > 59)
        {
            return i;
        }

        if (Word(j) == TimeWord.Meridiem && hour is >= 1 and <= 12 && (Joined(j) || _atoms[j].End - _atoms[j].Start > 2 || Word(j + 1) != TimeWord.Other || !IsText(j, "am")))
        {
            hour = (hour % 12) + Value(j);
            marked = true;
            j++;
            j = Word(j) == TimeWord.Dot && Joined(j) && Word(j + 1) == TimeWord.Zone ? j + 1 : j;
        }
        else if (Word(j) == TimeWord.OClock && hour is >= 1 and <= 12)
        {
            marked = true;
            j = ParsePartAfterHour(j + 1, ref hour);
        }
        else if ((marked || colon || supported) && Word(i) is not TimeWord.Decimal && ParsePartAfterHour(j, ref hour) is var named && named > j)
        {
            marked = true;
            j = named;
        }
        else if (colon && ((IsText(j, "hours") || IsText(j, "hrs")) && hour < 24))
        {
            marked = true;
            j++;
        }
        else if (IsDash(j) || Word(j) is TimeWord.To or TimeWord.And)
        {
            marked |= MeridiemOfRange(j + 1, ref hour);
        }

        int zone = ParseZone(j, ref phrase);
        if (Word(i) == TimeWord.Cardinal && !marked)
        {
            return i;
        }

        if (!marked && !(colon && (supported || zone > j)) && !(zone > j && Word(j) == TimeWord.Zone && IsAllCaps(j) && Value(j) == 0 && Extra(i) <= 2 && Word(i) == TimeWord.Number && supported))
        {
            return i;
        }

        phrase.Hour = hour;
        phrase.Minute = minute;
        phrase.Second = second;
        return zone;
    }

    /// <summary>"8-10 p.m.": the first hour takes the half of the day from the second.</summary>
    private bool MeridiemOfRange(int j, ref int hour)
    {
        if (Word(j) != TimeWord.Number || Value(j) > 12 || hour is < 1 or > 12)
        {
            return false;
        }

        int k = j + 1;
        k = Word(k) == TimeWord.Colon && Word(k + 1) == TimeWord.Number ? k + 2 : k;
        if (Word(k) != TimeWord.Meridiem)
        {
            return false;
        }

        hour = (hour % 12) + Value(k);
        return true;
    }
}
