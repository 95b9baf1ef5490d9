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

    /// <summary>From a month: "July 21, 2017", "July 2017", "February of 1940", "July last year", "July".</summary>
    private int ParseMonth(int i, ref TimePhrase phrase, bool certain)
    {
        if (!Capital(i) && (Extra(i) == 1 || Value(i) is 3 or 5 or 8))
        {
            return i;
        }

        int month = Value(i);
        int j = i + 1;
        if (Word(j) == TimeWord.Dot && Joined(j) && Extra(i) == 1)
        {
            j++;
        }

        int hyphen = SkipHyphen(j);
        if (IsDayNumber(j, month) || (hyphen > j && IsDayNumber(hyphen, month)))
        {
            j = IsDayNumber(j, month) ? j : hyphen;
            phrase.Month = month;
            phrase.Day = Value(j);
            Calendar(ref phrase, TimeUnit.Day);
            return ParseYearAfter(IsJoint(j + 1) && IsFourDigitYear(j + 2) ? j + 2 : j + 1, ref phrase);
        }

        int spelled = Word(j) == TimeWord.The ? j + 1 : j;
        int end = ParseSpelledDay(spelled, month, out int day);
        if (end > spelled)
        {
            phrase.Month = month;
            phrase.Day = day;
            Calendar(ref phrase, TimeUnit.Day);
            return ParseYearAfter(end, ref phrase);
        }

        phrase.Month = month;
        Calendar(ref phrase, TimeUnit.Month);
        int joint = IsJoint(j) && IsFourDigitYear(j + 1) ? j + 1 : j; // "Dec/2018"
        int after = ParseYearAfter(joint, ref phrase);
        after = after == joint ? j : after;
        if (after > j || certain || IsMonthName(i))
        {
            return after;
        }

        phrase = default;
        return i;
    }

    /// <summary>"the 4th" after "July", "twenty-third".</summary>
    private int ParseSpelledDay(int i, int month, out int day)
    {
        day = Value(i);
        if (Word(i) == TimeWord.Ordinal && Word(i - 1) == TimeWord.The && IsDayNumber(i, month) && !IsUnit(SkipHyphen(i + 1)) && !IsDash(i + 1) && !(Word(i + 1) == TimeWord.Other && Capital(i + 1)))
        {
            return i + 1;
        }

        int j = SkipHyphen(i + 1);
        day = Value(i) + Value(j);
        return Word(i) == TimeWord.Cardinal && Value(i) is 20 or 30 && Word(j) == TimeWord.Ordinal && Extra(j) == 0 && Value(j) < 10 && day <= CalendarPeriod.DaysIn(2000, month) ? j + 1 : i;
    }

    /// <summary>A hyphen or solidus without spaces: "31/Oct/1974".</summary>
    private bool IsJoint(int i) => (IsDash(i) || Word(i) == TimeWord.Slash) && Joined(i) && Joined(i + 1);

    private bool IsDayNumber(int i, int month)
    {
        if (Word(i) is not (TimeWord.Number or TimeWord.Ordinal) || Value(i) < 1 || Value(i) > CalendarPeriod.DaysIn(2000, month) || Extra(i) > 2)
        {
            return false;
        }

        int next = i + 1;
        return Word(next) is not (TimeWord.Counted or TimeWord.Money or TimeWord.Meridiem or TimeWord.Scale or TimeWord.Era)
            && !(Word(next) is TimeWord.Colon or TimeWord.Slash && Joined(next) && Word(next + 1) == TimeWord.Number && Joined(next + 1))
            && !(Word(next) == TimeWord.Hyphen && Joined(next) && IsUnit(next + 1))
            && !(Word(next) == TimeWord.UnitPlural);
    }

    /// <summary>The year after a month or day: ", 2017", "2017", "of 1940", "'98", "last year", "of that year", "of the same year".</summary>
    private int ParseYearAfter(int i, ref TimePhrase phrase)
    {
        phrase.OfEvent = phrase.Day > 0 && Word(i) == TimeWord.Event;
        int j = SkipComma(i);
        j = Word(j) == TimeWord.Of || (Word(j) == TimeWord.In && phrase.Day > 0) ? j + 1 : j;
        if (IsFourDigitYear(j) && Word(j + 1) is not TimeWord.Counted)
        {
            phrase.Year = Value(j);
            return j + 1;
        }

        int era = ParseYearBeforeChrist(j, ref phrase);
        if (era > j)
        {
            return era;
        }

        if (j == i && Word(j) == TimeWord.Apostrophe && Word(j + 1) == TimeWord.Number && Extra(j + 1) == 2 && Joined(j + 1))
        {
            phrase.Year = FullYear(Value(j + 1));
            return j + 2;
        }

        int k = j > i && Word(j) == TimeWord.The && Word(j + 1) is TimeWord.Same or TimeWord.Previous or TimeWord.Following ? j + 1 : j;
        if (Word(i) != TimeWord.Comma && (k > j || Word(k) is TimeWord.Last or TimeWord.This or TimeWord.Next or TimeWord.That) && Word(k + 1) == TimeWord.Unit && UnitAt(k + 1) == TimeUnit.Year)
        {
            phrase.Shift = Word(k) switch { TimeWord.Last or TimeWord.Previous => -1, TimeWord.Next or TimeWord.Following => 1, _ => 0 };
            phrase.Anchor = k > j || Word(k) == TimeWord.That ? PhraseAnchor.Focus : PhraseAnchor.Published;
            phrase.OfYear = true;
            return k + 2;
        }

        return i;
    }

    /// <summary>Whether a month's name alone means the month: "in March", "the May election", but not "he may" or "April Jones".</summary>
    private bool IsMonthName(int i)
    {
        int month = Value(i);
        bool supported = Word(i - 1) is TimeWord.In or TimeWord.Since or TimeWord.By or TimeWord.Until or TimeWord.Of or TimeWord.From or TimeWord.During or TimeWord.Part or TimeWord.BeforeAfter or TimeWord.Between or TimeWord.Last or TimeWord.Next or TimeWord.This
            || (Word(i - 1) is TimeWord.And or TimeWord.Or or TimeWord.To or TimeWord.Hyphen or TimeWord.Dash or TimeWord.Comma && Word(i - 2) is TimeWord.Month or TimeWord.Number)
            || (Word(i - 1) is TimeWord.To && Word(i) == TimeWord.Month && month is not (3 or 5));
        supported |= IsLink(i + 1) && Word(i + 2) == TimeWord.Month && Capital(i + 2); // "May to October", "Jan-Feb 2017"
        if (Extra(i) == 1)
        {
            return supported && (month != 3 || IsLink(i + 1));
        }

        if (supported)
        {
            return true;
        }

        bool beforeName = Capital(i + 1) && Word(i + 1) == TimeWord.Other && !IsAllCaps(i + 1);
        if (month is 3 or 5)
        {
            return i > 0 && !beforeName && Word(i - 1) is TimeWord.Article or TimeWord.The or TimeWord.His or TimeWord.Possessive
                && Word(i + 1) == TimeWord.Other && !Capital(i + 1) && !IsText(i + 1, "against");
        }

        if (Word(i - 1) is TimeWord.The or TimeWord.His or TimeWord.Possessive or TimeWord.Article or TimeWord.Apostrophe)
        {
            return !beforeName || _atoms[i + 1].End - _atoms[i + 1].Start > 2; // "the June NATO summit", but "the June E. Nylen Center"
        }

        return !(month is 4 or 6 or 8 && (beforeName || (i > 0 && Capital(i - 1) && Word(i - 1) == TimeWord.Other)));
    }

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

    /// <summary>A day whose month is that spoken of: "on the 5th", "the 28th of that month", "by the 15th of next month"; not "on the 5th floor".</summary>
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
        else if (Word(i - 2) is not (TimeWord.On or TimeWord.By or TimeWord.Until or TimeWord.Since or TimeWord.From or TimeWord.To or TimeWord.Between)
            || !(Word(end) is TimeWord.Comma or TimeWord.Dot or TimeWord.Mark or TimeWord.And or TimeWord.To or TimeWord.PastCue or TimeWord.Be or TimeWord.At or TimeWord.QuoteMark || IsVerbAfter(end)))
        {
            return i;
        }

        phrase.Day = Value(i);
        Calendar(ref phrase, TimeUnit.Day);
        return end;
    }
}
