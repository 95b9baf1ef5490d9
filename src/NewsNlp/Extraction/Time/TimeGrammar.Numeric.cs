namespace NewsNlp.Extraction.Time;

/// <summary>Dates in figures.</summary>
internal readonly ref partial struct TimeGrammar
{
    /// <summary>"2005-04-27", "10/26/89", "27.4.2005", "20050427".</summary>
    private int ParseNumericDate(int i, ref TimePhrase phrase)
    {
        if (Extra(i) == 8 && SetDate(ref phrase, Value(i) / 10000, Value(i) / 100 % 100, Value(i) % 100) && phrase.Year is >= 1800 and <= 2100)
        {
            return i + 1;
        }

        phrase = default;
        if (Extra(i) == 4 && IsJoint(i + 1) && Word(i + 2) == TimeWord.Month && IsJoint(i + 3) && Word(i + 4) == TimeWord.Number && SetDate(ref phrase, Value(i), Value(i + 2), Value(i + 4)))
        {
            return i + 5; // "2019-Aug-1"
        }

        phrase = default;
        if (IsYearAndMonth(i))
        {
            phrase.Year = Value(i);
            phrase.Month = Value(i + 2);
            Calendar(ref phrase, TimeUnit.Month);
            return i + 3;
        }

        if (IsDayAndMonth(i))
        {
            bool dayFirst = _dayFirst ? Value(i + 2) <= 12 : Value(i) > 12;
            phrase.Day = dayFirst ? Value(i) : Value(i + 2);
            phrase.Month = dayFirst ? Value(i + 2) : Value(i);
            Calendar(ref phrase, TimeUnit.Day);
            return i + 3;
        }

        var mark = Word(i + 1);
        if (mark is not (TimeWord.Hyphen or TimeWord.Slash or TimeWord.Dot or TimeWord.Dash) || Word(i + 3) != mark || Word(i + 2) != TimeWord.Number || Word(i + 4) != TimeWord.Number
            || !Joined(i + 1) || !Joined(i + 2) || !Joined(i + 3) || !Joined(i + 4) || (Joined(i) && IsDash(i - 1)) || (IsDash(i + 5) && Joined(i + 5) && Joined(i + 6)) || Extra(i + 2) > 2)
        {
            return i;
        }

        int a = Value(i);
        int b = Value(i + 2);
        int c = Value(i + 4);
        bool made = Extra(i) == 4
            ? Extra(i + 4) <= 2 && SetDate(ref phrase, a, b, c)
            : Extra(i) <= 2 && Extra(i + 4) is 2 or 4 && SetShortDate(ref phrase, a, b, Extra(i + 4) == 4 ? c : FullYear(c), mark == TimeWord.Dot);
        if (!made)
        {
            phrase = default;
            return i;
        }

        return i + 5;
    }

    /// <summary>"2015-12", which, unlike "2009-10", can be no range of years.</summary>
    private bool IsYearAndMonth(int i)
        => IsFourDigitYear(i) && !Joined(i) && IsDash(i + 1) && IsJoint(i + 1) && Word(i + 2) == TimeWord.Number && Extra(i + 2) == 2 && Value(i + 2) is >= 1 and <= 12 && Value(i + 2) <= Value(i) % 100
            && !(Joined(i + 3) && Word(i + 3) is TimeWord.Hyphen or TimeWord.Dash or TimeWord.Slash or TimeWord.Number or TimeWord.Other or TimeWord.Mark);

    /// <summary>"on 11/20", "Thursday 29/03": a day without its year, where the word before asks for one; 9/11 is a name.</summary>
    private bool IsDayAndMonth(int i)
    {
        int a = Value(i);
        int b = Value(i + 2);
        bool asked = Word(i - 1) is TimeWord.On or TimeWord.By or TimeWord.Until or TimeWord.Since or TimeWord.Weekday;
        bool fits = Math.Min(a, b) is >= 1 and <= 12 && Math.Max(a, b) <= 31 && (a, b) is not (9, 11) and not (24, 7);
        return asked && fits && Extra(i) <= 2 && Word(i + 1) == TimeWord.Slash && Joined(i + 1) && Word(i + 2) == TimeWord.Number && Joined(i + 2) && Extra(i + 2) <= 2
            && !(Joined(i + 3) && Word(i + 3) is TimeWord.Slash or TimeWord.Hyphen or TimeWord.Other or TimeWord.Number) && Word(i + 3) is not (TimeWord.Of or TimeWord.Unit or TimeWord.UnitPlural or TimeWord.Counted or TimeWord.Money)
            && Math.Max(a, b) <= CalendarPeriod.DaysIn(2000, Math.Min(a, b));
    }

    private bool SetShortDate(ref TimePhrase phrase, int a, int b, int year, bool dotted)
    {
        bool made = _dayFirst || dotted
            ? SetDate(ref phrase, year, b, a) || SetDate(ref phrase, year, a, b)
            : SetDate(ref phrase, year, a, b) || SetDate(ref phrase, year, b, a);
        phrase.CanSwap = made && !dotted && a <= 12 && b <= 12;
        return made;
    }

    private static bool SetDate(ref TimePhrase phrase, int year, int month, int day)
    {
        if (year is < 1000 or > 2200 || day < 1 || day > CalendarPeriod.DaysIn(year, month))
        {
            return false;
        }

        phrase.Year = year;
        phrase.Month = month;
        phrase.Day = day;
        Calendar(ref phrase, TimeUnit.Day);
        return true;
    }
}
