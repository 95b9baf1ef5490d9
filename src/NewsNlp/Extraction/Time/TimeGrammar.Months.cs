namespace NewsNlp.Extraction.Time;

/// <summary>Months by name, and days after them.</summary>
internal readonly ref partial struct TimeGrammar
{
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
}
