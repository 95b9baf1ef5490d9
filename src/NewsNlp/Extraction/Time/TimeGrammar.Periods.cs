namespace NewsNlp.Extraction.Time;

/// <summary>Decades, centuries, quarters, halves and seasons.</summary>
internal readonly ref partial struct TimeGrammar
{
    /// <summary>From an ordinal: "20th century", "third quarter", "14 of September", "first three days".</summary>
    private int ParseOrdinal(int i, ref TimePhrase phrase)
    {
        int end = ParseCentury(i, ref phrase);
        if (end > i)
        {
            return end;
        }

        end = ParseQuarter(i, ref phrase);
        if (end > i)
        {
            return end;
        }

        end = ParseNthWeekday(i + 1, Value(i), ref phrase);
        end = end > i + 1 ? end : ParseNthUnit(i + 1, Value(i), ref phrase);
        if (end > i + 1)
        {
            return end;
        }

        end = WithTime(ParseDayMonth(i, ref phrase), i, ref phrase);
        return end > i ? end : ParseFirstUnits(i, ref phrase);
    }

    /// <summary>"1990s", "the '80s", "the sixties".</summary>
    private int ParseDecade(int i, ref TimePhrase phrase)
    {
        int years = Value(i);
        if (IsFourDigitYear(i) && years % 10 == 0 && Word(i + 1) == TimeWord.Possessive && Joined(i + 1) && Word(i - 1) is TimeWord.The or TimeWord.Part)
        {
            phrase.Year = years;
            Calendar(ref phrase, TimeUnit.Decade);
            return i + 2;
        }

        if (Word(i) == TimeWord.DecadeYears && IsBeforeChrist(i + 1))
        {
            phrase.Year = -years;
            Calendar(ref phrase, TimeUnit.Decade);
            return i + 2;
        }

        if (Word(i) == TimeWord.DecadeYears && Extra(i) == 3)
        {
            return i;
        }

        if (Word(i) == TimeWord.DecadeYears && Extra(i) == 4)
        {
            if (years is < 1000 or > 2200)
            {
                return i;
            }

            phrase.Year = years;
            Calendar(ref phrase, TimeUnit.Decade);
            return i + 1;
        }

        // "in his 30s" and "temperatures in the 80s" are no decades; "the early 80s" and "the '80s" are.
        bool part = (Word(i - 1) == TimeWord.Part || (Word(i - 1) == TimeWord.Hyphen && Word(i - 2) == TimeWord.Part)) && !HasOwner(i);
        bool supported = Word(i) == TimeWord.DecadeWord
            ? part || Word(i - 1) == TimeWord.The
            : (Word(i - 1) == TimeWord.Apostrophe && Joined(i)) || (part && years >= 50) || (Word(i - 1) is TimeWord.And or TimeWord.Or or TimeWord.To && Word(i - 2) == TimeWord.DecadeYears);
        if (!supported)
        {
            return i;
        }

        phrase.Year = years + (years < 20 ? 2000 : 1900);
        Calendar(ref phrase, TimeUnit.Decade);
        return i + 1;
    }

    /// <summary>"in his early 30s" is an age.</summary>
    private bool HasOwner(int i)
    {
        for (int k = i - 1; k >= Math.Max(0, i - 4); k--)
        {
            if (Word(k) == TimeWord.His)
            {
                return true;
            }
        }

        return false;
    }

    private int ParseCentury(int i, ref TimePhrase phrase)
    {
        int j = SkipHyphen(i + 1);
        if (Word(i) != TimeWord.Ordinal || Value(i) is < 2 or > 30)
        {
            return i;
        }

        bool first = Word(j) is TimeWord.And or TimeWord.To or TimeWord.Or && Word(j + 1) == TimeWord.Ordinal && IsUnit(SkipHyphen(j + 2)) && UnitAt(SkipHyphen(j + 2)) == TimeUnit.Century;
        if (!first && (!IsUnit(j) || UnitAt(j) != TimeUnit.Century))
        {
            return i;
        }

        phrase.Year = (Value(i) - 1) * 100;
        Calendar(ref phrase, TimeUnit.Century);
        if (!first && Word(j + 1) == TimeWord.Era)
        {
            phrase.Year = IsBeforeChrist(j + 1) ? -phrase.Year : phrase.Year;
            return j + 2;
        }

        return first ? i + 1 : j + 1;
    }

    /// <summary>"the third quarter of 2009", "third-quarter", "Q3 2009", "fiscal 2009", "the first half of this year".</summary>
    private int ParseQuarter(int i, ref TimePhrase phrase)
    {
        int j = i;
        if (Word(j) == TimeWord.Fiscal)
        {
            int year = SkipHyphen(j + 1);
            year = Word(year) == TimeWord.Unit && UnitAt(year) == TimeUnit.Year ? year + 1 : year;
            if (IsFourDigitYear(year) || IsShortFiscalYear(j))
            {
                phrase.Year = IsFourDigitYear(year) ? Value(year) : FullYear(Value(year));
                Calendar(ref phrase, TimeUnit.Year);
                return year + 1;
            }

            j = SkipHyphen(j + 1);
        }

        if (Word(j) == TimeWord.QuarterCode)
        {
            phrase.Number = Value(j) % 10;
            Calendar(ref phrase, Value(j) > 10 ? TimeUnit.Half : TimeUnit.Quarter);
            return ParseYearOf(j + 1, ref phrase);
        }

        if (Word(j) != TimeWord.Ordinal || Value(j) is < 1 or > 4)
        {
            return i;
        }

        int k = SkipHyphen(j + 1);
        k = Word(k) == TimeWord.Fiscal ? k + 1 : k;
        if (Word(k) == TimeWord.Unit && UnitAt(k) == TimeUnit.Quarter)
        {
            phrase.Number = Value(j);
            Calendar(ref phrase, TimeUnit.Quarter);
            int end = ParseYearOf(k + 1, ref phrase);
            if (end > k + 1 || _financial)
            {
                return end;
            }
        }
        else if (Word(k) == TimeWord.Half && Value(j) <= 2)
        {
            phrase.Number = Value(j);
            Calendar(ref phrase, TimeUnit.Half);
            int end = ParseYearOf(k + 1, ref phrase);
            if (end > k + 1 || (_financial && Word(j + 1) == TimeWord.Hyphen))
            {
                return end;
            }
        }

        phrase = default;
        return i;
    }

    /// <summary>"FY22".</summary>
    private bool IsShortFiscalYear(int i) => IsText(i, "fy") && Joined(i + 1) && Word(i + 1) == TimeWord.Number && Extra(i + 1) == 2;

    private int ParseQuarterOfYear(int i, ref TimePhrase phrase)
    {
        int j = i + 1;
        if (!IsFourDigitYear(i))
        {
            return i;
        }

        if (Word(j) == TimeWord.QuarterCode)
        {
            phrase.Year = Value(i);
            phrase.Number = Value(j) % 10;
            Calendar(ref phrase, Value(j) > 10 ? TimeUnit.Half : TimeUnit.Quarter);
            return j + 1;
        }

        return i;
    }

    /// <summary>The year that a quarter, half or season belongs to: "of 2009", "2009", "of this year", "of the year", "last year".</summary>
    private int ParseYearOf(int i, ref TimePhrase phrase)
    {
        int j = Word(i) == TimeWord.Of ? i + 1 : i;
        bool of = j > i;
        j = Word(j) == TimeWord.The ? j + 1 : j;
        j = Word(j) == TimeWord.Fiscal ? j + 1 : j;
        if (Word(j - 1) == TimeWord.Fiscal && IsShortFiscalYear(j - 1))
        {
            phrase.Year = FullYear(Value(j));
            return j + 1;
        }

        if (IsFourDigitYear(j) && Word(j + 1) != TimeWord.Counted)
        {
            phrase.Year = Value(j);
            return j + 1;
        }

        int era = ParseYearBeforeChrist(j, ref phrase);
        if (era > j)
        {
            return era;
        }

        if (Word(j) == TimeWord.Apostrophe && Word(j + 1) == TimeWord.Number && Extra(j + 1) == 2 && Joined(j + 1))
        {
            phrase.Year = FullYear(Value(j + 1));
            return j + 2;
        }

        int k = Word(j) is TimeWord.Last or TimeWord.This or TimeWord.Next or TimeWord.That or TimeWord.Current or TimeWord.Previous ? j + 1 : j;
        int unit = Word(k) is TimeWord.Fiscal or TimeWord.Whole ? k + 1 : k;
        if (Word(unit) == TimeWord.Unit && UnitAt(unit) == TimeUnit.Year && (k > j || of) && !(IsDash(unit + 1) && Joined(unit + 1)))
        {
            phrase.Shift = Word(j) switch { TimeWord.Last or TimeWord.Previous => -1, TimeWord.Next => 1, _ => 0 };
            phrase.Anchor = Word(j) == TimeWord.That ? PhraseAnchor.Focus : PhraseAnchor.Published;
            phrase.OfYear = true;
            return unit + 1;
        }

        return i;
    }
}
