using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>Days and months by name.</summary>
internal readonly ref partial struct TimeGrammar
{
    /// <summary>A day without the time of the day: "today", "Friday, July 21, 2017", "21 July", "March", "Christmas".</summary>
    private int ParseDay(int i, ref TimePhrase phrase)
    {
        switch (Word(i))
        {
            case TimeWord.DayWord:
                return ParseDayWord(i, ref phrase);
            case TimeWord.Tonight:
                phrase.Form = PhraseForm.Distance;
                phrase.Type = TimexType.Time;
                phrase.Unit = TimeUnit.Day;
                phrase.Part = PartOfDay.Night;
                return i + 1;
            case TimeWord.Month:
                int end = ParseHoliday(i, ref phrase);
                return end > i ? end : ParseMonth(i, ref phrase, false);
            case TimeWord.Weekday:
                return ParseWeekday(i, ref phrase, false);
            case TimeWord.Number:
                end = ParseNumericDate(i, ref phrase);
                return end > i ? end : ParseDayMonth(i, ref phrase);
            case TimeWord.Ordinal:
                return ParseDayMonth(i, ref phrase);
            case TimeWord.HolidayWord:
                return ParseHoliday(i, ref phrase);
            case TimeWord.The when Word(i + 1) is TimeWord.Next or TimeWord.Previous or TimeWord.Following or TimeWord.Same:
                return Advance(i, i + 1, ParseDeictic(i + 1, ref phrase));
            case TimeWord.Last or TimeWord.Next or TimeWord.This or TimeWord.That:
                return ParseDeictic(i, ref phrase);
            default:
                return i;
        }
    }

    private int ParseDayWord(int i, ref TimePhrase phrase)
    {
        if (Capital(i) && ((i > 0 && Capital(i - 1) && Word(i - 1) == TimeWord.Other) || (IsAllCaps(i) && Word(i + 1) == TimeWord.Other && Capital(i + 1))))
        {
            return i; // "USA Today", "TODAY NICARAGUA"
        }

        phrase.Form = PhraseForm.Distance;
        phrase.Type = TimexType.Date;
        phrase.Unit = TimeUnit.Day;
        phrase.Tenths = Value(i) * 10;
        return i + 1;
    }

    /// <summary>A hyphen or solidus without spaces: "31/Oct/1974".</summary>
    private bool IsJoint(int i) => (IsDash(i) || Word(i) == TimeWord.Slash) && Joined(i) && Joined(i + 1);

    private bool IsAllCaps(int i)
    {
        var word = _text[_atoms[i].Start.._atoms[i].End];
        return word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1]);
    }

    /// <summary>From a day's number: "21 July 2017", "the 14th of September", "3-5 March".</summary>
    private int ParseDayMonth(int i, ref TimePhrase phrase)
    {
        int day = Value(i);
        if (day is < 1 or > 31 || Extra(i) > 2 || Word(i - 1) == TimeWord.Currency || (Word(i - 1) == TimeWord.Colon && Joined(i)))
        {
            return i;
        }

        int j = i + 1;
        if ((IsDash(j) || Word(j) is TimeWord.To or TimeWord.And) && Word(j + 1) is TimeWord.Number or TimeWord.Ordinal && Value(j + 1) is > 0 and <= 31 && Value(j + 1) > day && Extra(j + 1) is > 0 and <= 2)
        {
            int month = j + 2;
            month = Word(month) == TimeWord.Of ? month + 1 : month;
            if (Word(month) == TimeWord.Month && Capital(month) && day <= CalendarPeriod.DaysIn(2000, Value(month)))
            {
                phrase.Day = day;
                phrase.Month = Value(month);
                Calendar(ref phrase, TimeUnit.Day);
                return j;
            }
        }

        j = Word(j) == TimeWord.Of ? j + 1 : IsJoint(j) ? j + 1 : j;
        if (Word(j) != TimeWord.Month || !Capital(j) || day > CalendarPeriod.DaysIn(2000, Value(j)))
        {
            return i;
        }

        phrase.Day = day;
        phrase.Month = Value(j);
        Calendar(ref phrase, TimeUnit.Day);
        j++;
        if (Word(j) == TimeWord.Dot && Joined(j) && Extra(j - 1) == 1 && IsFourDigitYear(j + 1))
        {
            j++;
        }

        return ParseYearAfter(IsJoint(j) && IsFourDigitYear(j + 1) ? j + 1 : j, ref phrase);
    }

    /// <summary>From "twenty" or "thirty": "twenty-third of September".</summary>
    private int ParseSpelledDayMonth(int i, ref TimePhrase phrase)
    {
        int end = ParseSpelledDay(i, 1, out int day);
        int month = Word(end) == TimeWord.Of ? end + 1 : end;
        if (end == i || Word(month) != TimeWord.Month || !Capital(month) || day > CalendarPeriod.DaysIn(2000, Value(month)))
        {
            return i;
        }

        phrase.Day = day;
        phrase.Month = Value(month);
        Calendar(ref phrase, TimeUnit.Day);
        return ParseYearAfter(month + 1, ref phrase);
    }

    /// <summary>A day whose month is that spoken of: "on the 5th", "the 28th of that month", "by the 15th of next month", "today is the 19th"; not "on the 5th floor".</summary>
    private int ParseDayOfMonth(int i, ref TimePhrase phrase)
    {
        if (Extra(i) == 0 || Value(i) is < 1 or > 31)
        {
            return i;
        }

        int end = i + 1;
        if (Word(end) == TimeWord.Of && Word(end + 1) is TimeWord.This or TimeWord.Last or TimeWord.Next or TimeWord.That or TimeWord.The)
        {
            int k = Word(end + 1) == TimeWord.The ? end + 2 : end + 1;
            k = Word(k) is TimeWord.Unit ? k : k + 1;
            if (Word(k) != TimeWord.Unit || UnitAt(k) != TimeUnit.Month)
            {
                return i;
            }

            phrase.Shift = Word(k - 1) switch { TimeWord.Last or TimeWord.Previous => -1, TimeWord.Next or TimeWord.Following => 1, _ => 0 };
            phrase.Anchor = Word(k - 1) is TimeWord.That or TimeWord.Same or TimeWord.Previous or TimeWord.Following ? PhraseAnchor.Focus : PhraseAnchor.Published;
            end = k + 1;
        }
        else if (!(Word(i - 2) == TimeWord.Be && Word(i - 3) == TimeWord.DayWord) && Word(i - 2) is not (TimeWord.On or TimeWord.By or TimeWord.Until or TimeWord.Since or TimeWord.From or TimeWord.To or TimeWord.Between)
            || !(Word(end) is TimeWord.Comma or TimeWord.Dot or TimeWord.Mark or TimeWord.And or TimeWord.To or TimeWord.PastCue or TimeWord.Be or TimeWord.At or TimeWord.QuoteMark || IsVerbAfter(end)))
        {
            return i;
        }

        phrase.Day = Value(i);
        Calendar(ref phrase, TimeUnit.Day);
        return end;
    }
}
