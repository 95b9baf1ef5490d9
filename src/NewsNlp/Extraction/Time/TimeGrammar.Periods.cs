using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>Periods longer than a day: decades, centuries, quarters, halves, seasons, and their parts.</summary>
internal readonly ref partial struct TimeGrammar
{
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

    /// <summary>"first Tuesday in November", "last Thursday of May 2024"; <paramref name="count"/> is -1 for the last.</summary>
    private int ParseNthWeekday(int i, int count, ref TimePhrase phrase)
    {
        if (Word(i) != TimeWord.Weekday || Word(i + 1) is not (TimeWord.In or TimeWord.Of) || Word(i + 2) != TimeWord.Month || count > 4)
        {
            return i;
        }

        phrase.Holiday = new HolidayRule(HolidayKind.Weekday, Value(i + 2), 0, Value(i) % 7, count);
        Calendar(ref phrase, TimeUnit.Day);
        return ParseYearAfter(i + 3, ref phrase);
    }

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
        if (end > i + 1)
        {
            return end;
        }

        end = WithTime(ParseDayMonth(i, ref phrase), i, ref phrase);
        return end > i ? end : ParseFirstUnits(i, ref phrase);
    }

    private int ParseCentury(int i, ref TimePhrase phrase)
    {
        int j = SkipHyphen(i + 1);
        if (Word(i) != TimeWord.Ordinal || Value(i) is < 2 or > 30)
        {
            return i;
        }

        bool first = Word(j) is TimeWord.And or TimeWord.To or TimeWord.Or && Word(j + 1) == TimeWord.Ordinal && IsUnit(SkipHyphen(j + 2)) && UnitAt(SkipHyphen(j + 2)) == TimeUnit.Century;
        if (!first && (!IsUnit(j) || UnitAt(j) != TimeUnit.Century || IsText(j + 1, "bc") || IsText(j + 1, "b.c.") || IsText(j + 1, "bce")))
        {
            return i;
        }

        phrase.Year = (Value(i) - 1) * 100;
        Calendar(ref phrase, TimeUnit.Century);
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
            if (IsFourDigitYear(year))
            {
                phrase.Year = Value(year);
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

        if (Word(j) != TimeWord.Ordinal || Value(j) > 4)
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
        if (IsFourDigitYear(j) && Word(j + 1) != TimeWord.Counted)
        {
            phrase.Year = Value(j);
            return j + 1;
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

    /// <summary>"summer 2012", "the summer of 2012", "the winter"; "summer offensive" alone is none.</summary>
    private int ParseSeason(int i, ref TimePhrase phrase, bool certain)
    {
        phrase.Number = Value(i);
        Calendar(ref phrase, TimeUnit.Season);
        int end = ParseYearOf(i + 1, ref phrase);
        if (end > i + 1)
        {
            return end;
        }

        bool noun = Word(i + 1) is not (TimeWord.Other or TimeWord.Of or TimeWord.Hyphen or TimeWord.To or TimeWord.Weekday or TimeWord.PartOfDay) || IsVerbAfter(i + 1);
        var before = Word(i - 1);
        bool supported = before == TimeWord.The
            ? Word(i - 2) is TimeWord.In or TimeWord.During or TimeWord.Over or TimeWord.By or TimeWord.Until or TimeWord.Since or TimeWord.BeforeAfter or TimeWord.For or TimeWord.From or TimeWord.To && noun
            : before is TimeWord.In or TimeWord.Since or TimeWord.By or TimeWord.Until or TimeWord.During && noun && !(Value(i) == 3 && IsText(i, "fall") && before != TimeWord.In);
        if (certain || supported)
        {
            return i + 1;
        }

        phrase = default;
        return i;
    }

    private bool IsVerbAfter(int i) => Word(i) is TimeWord.Other && !Capital(i) && (IsText(i, "when") || IsText(i, "with") || IsText(i, "as") || IsText(i, "but") || IsText(i, "that") || IsText(i, "if"));

    /// <summary>"early 2011", "late last July", "mid-June", "the end of March", "later this month", "earlier in the day".</summary>
    private int ParsePart(int i, ref TimePhrase phrase)
    {
        var word = Word(i);
        int part = word == TimeWord.EarlierLater ? (Value(i) < 0 ? 1 : 3) : Value(i);
        int j = SkipHyphen(i + 1);
        bool hyphen = j > i + 1;
        if (word == TimeWord.PartNoun && !hyphen)
        {
            if (Word(i - 1) == TimeWord.The && Word(i - 2) == TimeWord.At && Word(j + 2) == TimeWord.Unit && UnitAt(j + 2) == TimeUnit.Day)
            {
                return i; // "at the end of the day" is a figure of speech
            }

            if (Word(j) != TimeWord.Of)
            {
                return i;
            }

            j++;
        }
        else if (!hyphen && Word(j) is TimeWord.In or TimeWord.On)
        {
            j++;
        }

        bool joined = j == i + 1 || hyphen;
        bool the = Word(j) == TimeWord.The;
        int k = the ? j + 1 : j;
        int end = ParsePartTarget(k, the, word, joined, ref phrase);
        if (end == k || phrase.Form is PhraseForm.None or PhraseForm.Duration)
        {
            phrase = default;
            return i;
        }

        phrase.Modifier = part switch { 1 => "START", 2 => "MID", _ => "END" };
        return end;
    }

    private int ParsePartTarget(int k, bool the, TimeWord part, bool joined, ref TimePhrase phrase)
    {
        switch (Word(k))
        {
            case TimeWord.Month:
                return ParseMonth(k, ref phrase, part != TimeWord.EarlierLater || !joined);
            case TimeWord.Number when IsFourDigitYear(k):
                return ParseYear(k, ref phrase, Value(k) is >= 1000 and <= 2100 && IsYear(k));
            case TimeWord.DecadeYears or TimeWord.DecadeWord:
                return ParseDecade(k, ref phrase);
            case TimeWord.Apostrophe:
                return ParseApostrophe(k, ref phrase);
            case TimeWord.Ordinal:
                int end = ParseCentury(k, ref phrase);
                return end > k ? end : ParseQuarter(k, ref phrase);
            case TimeWord.Fiscal when Word(k + 1) == TimeWord.Unit && UnitAt(k + 1) == TimeUnit.Year:
                UnitPhrase(ref phrase, TimeUnit.Year, 0, PhraseAnchor.Published);
                return k + 2;
            case TimeWord.QuarterCode or TimeWord.Fiscal:
                return ParseQuarter(k, ref phrase);
            case TimeWord.Season:
                return ParseSeason(k, ref phrase, true);
            case TimeWord.Weekday:
                return WithTime(ParseWeekday(k, ref phrase, true), k, ref phrase);
            case TimeWord.DayWord or TimeWord.Tonight:
                return WithTime(ParseDay(k, ref phrase), k, ref phrase);
            case TimeWord.Unit when UnitAt(k) is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Weekend or TimeUnit.Quarter or TimeUnit.Decade && (the || part == TimeWord.PartNoun) && !(joined && part != TimeWord.PartNoun):
                UnitPhrase(ref phrase, UnitAt(k), 0, UnitAt(k) == TimeUnit.Day ? PhraseAnchor.Focus : PhraseAnchor.Style);
                return k + 1;
            case TimeWord.This or TimeWord.Last or TimeWord.Next or TimeWord.That or TimeWord.Same or TimeWord.Previous or TimeWord.Following or TimeWord.Current:
                return ParseDeictic(k, ref phrase);
            case TimeWord.PartOfDay when joined && part == TimeWord.Part && (the || Word(k - 2) == TimeWord.The || Word(k - 2) == TimeWord.In):
                return ParsePartOfDay(k, ref phrase);
            default:
                return k;
        }
    }

    private static void UnitPhrase(ref TimePhrase phrase, TimeUnit unit, int shift, PhraseAnchor anchor)
    {
        phrase.Form = PhraseForm.Unit;
        phrase.Type = TimexType.Date;
        phrase.Unit = unit;
        phrase.Shift = shift;
        phrase.Anchor = anchor;
    }

    private static int YearEnd(int end, ref TimePhrase phrase)
    {
        UnitPhrase(ref phrase, TimeUnit.Year, 0, PhraseAnchor.Style);
        phrase.Modifier = "END";
        return end;
    }

    /// <summary>From a unit: "year-end", "year-ago", "the year before", "the day after Christmas", "the weekend".</summary>
    private int ParseUnit(int i, ref TimePhrase phrase)
    {
        var unit = UnitAt(i);
        int j = SkipHyphen(i + 1);
        bool hyphen = j > i + 1;
        if (unit == TimeUnit.Year && Word(j) == TimeWord.PartNoun && Value(j) == 3 && (hyphen || Word(i - 1) is not TimeWord.The))
        {
            return YearEnd(j + 1, ref phrase);
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

        if (unit == TimeUnit.Weekend && Word(i - 2) is TimeWord.Over or TimeWord.During or TimeWord.On or TimeWord.At or TimeWord.In or TimeWord.This or TimeWord.Of)
        {
            UnitPhrase(ref phrase, unit, 0, PhraseAnchor.Published);
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

    /// <summary>"last week", "this summer", "next November", "the past three months", "that day", "recent years".</summary>
    private int ParseDeictic(int i, ref TimePhrase phrase)
    {
        var deictic = Word(i);
        int k = i + 1;
        if (deictic is TimeWord.This or TimeWord.That && Word(k) is TimeWord.Coming or TimeWord.Past or TimeWord.Last or TimeWord.Same or TimeWord.Next)
        {
            deictic = Word(k) == TimeWord.Past ? TimeWord.Last : Word(k);
            k++;
        }

        (int shift, var anchor) = deictic switch
        {
            TimeWord.Last => (-1, PhraseAnchor.Published),
            TimeWord.Past => (-1, PhraseAnchor.Published),
            TimeWord.Next => (1, PhraseAnchor.Published),
            TimeWord.Coming => (1, PhraseAnchor.Published),
            TimeWord.Previous => (-1, PhraseAnchor.Focus),
            TimeWord.Following => (1, PhraseAnchor.Focus),
            TimeWord.That or TimeWord.Same => (0, PhraseAnchor.Focus),
            _ => (0, PhraseAnchor.Published),
        };
        int plain = k;
        while (Word(k) is TimeWord.Fiscal or TimeWord.Whole && k < plain + 2)
        {
            k++;
        }

        if (deictic == TimeWord.Last && ParseNthWeekday(k, -1, ref phrase) is var nth && nth > k)
        {
            return nth;
        }

        switch (Word(k))
        {
            case TimeWord.Unit:
                return ParseDeicticUnit(i, k, deictic, shift, anchor, ref phrase);
            case TimeWord.UnitPlural when UnitAt(k) >= TimeUnit.Day && deictic is TimeWord.Recent or TimeWord.Coming or TimeWord.Past:
                phrase.Form = PhraseForm.Reference;
                phrase.Value = deictic == TimeWord.Coming ? "FUTURE_REF" : "PAST_REF";
                return k + 1;
            case TimeWord.Month when deictic is not (TimeWord.Past or TimeWord.Recent or TimeWord.Current):
                int end = ParseMonth(k, ref phrase, true);
                return Shifted(i, k, end, shift, anchor, ref phrase);
            case TimeWord.Weekday when deictic is not (TimeWord.Past or TimeWord.Recent or TimeWord.Current):
                end = ParseWeekday(k, ref phrase, true);
                return WithTime(Shifted(i, k, end, shift, anchor, ref phrase), i, ref phrase);
            case TimeWord.Season:
                end = ParseSeason(k, ref phrase, true);
                return Shifted(i, k, end, shift, anchor, ref phrase);
            case TimeWord.HolidayWord:
                end = ParseHoliday(k, ref phrase);
                return Shifted(i, k, end, shift, anchor, ref phrase);
            case TimeWord.PartOfDay when deictic is TimeWord.This or TimeWord.Last or TimeWord.That or TimeWord.Same or TimeWord.Next or TimeWord.Following or TimeWord.Previous:
                // "the next morning" and "that evening" follow the day spoken of; "last night" goes before publication.
                Distance(ref phrase, TimeUnit.Day, deictic == TimeWord.Next ? 10 : shift * 10, deictic == TimeWord.Next ? PhraseAnchor.Focus : anchor);
                phrase.Type = TimexType.Time;
                phrase.Part = (PartOfDay)Value(k);
                return ParseDayAfterTime(k + 1, ref phrase, true);
            case TimeWord.Ordinal when deictic == TimeWord.This:
                return Advance(i, k, ParseQuarter(k, ref phrase));
        }

        return deictic is TimeWord.Last or TimeWord.Past or TimeWord.Next or TimeWord.Coming or TimeWord.Following or TimeWord.Previous or TimeWord.Recent or TimeWord.Same
            ? Advance(i, plain, ParseLength(plain, ref phrase))
            : i;
    }

    private static int Shifted(int i, int k, int end, int shift, PhraseAnchor anchor, ref TimePhrase phrase)
    {
        if (end == k)
        {
            return i;
        }

        phrase.Shift ??= shift;
        phrase.Anchor = anchor;
        return end;
    }

    private int ParseDeicticUnit(int i, int k, TimeWord deictic, int shift, PhraseAnchor anchor, ref TimePhrase phrase)
    {
        var unit = UnitAt(k);
        if (IsDash(k + 1) && Joined(k + 1) && Joined(k + 2) && Word(k + 2) is not TimeWord.PartNoun)
        {
            return i; // "the last year-round service"
        }

        switch (unit)
        {
            case TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour:
                return deictic is TimeWord.Last or TimeWord.Past or TimeWord.Next && unit != TimeUnit.Minute ? SetDuration(ref phrase, unit, 10, false, k + 1) : i;
            case TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium when deictic is not (TimeWord.This or TimeWord.Current or TimeWord.That or TimeWord.Same or TimeWord.Previous):
                return deictic == TimeWord.Recent ? i : SetDuration(ref phrase, unit, 10, false, k + 1);
            case TimeUnit.Day:
                if (deictic is TimeWord.Next or TimeWord.Following or TimeWord.Previous or TimeWord.That or TimeWord.Same && (deictic != TimeWord.That || IsDayEnd(k + 1)))
                {
                    UnitPhrase(ref phrase, unit, shift, PhraseAnchor.Focus);
                    return k + 1;
                }

                return i;
        }

        if (unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Quarter && deictic is TimeWord.Last or TimeWord.Next or TimeWord.Coming && Word(i - 1) == TimeWord.The && Word(i - 2) is TimeWord.Over or TimeWord.Within)
        {
            return SetDuration(ref phrase, unit, 10, false, k + 1); // "over the next year"
        }

        if (deictic == TimeWord.Past && Word(i - 1) is TimeWord.The && unit != TimeUnit.Weekend && Word(k - 1) == TimeWord.Past)
        {
            if (unit is TimeUnit.Year or TimeUnit.Quarter)
            {
                return SetDuration(ref phrase, unit, 10, false, k + 1);
            }
        }
        else if (deictic is TimeWord.Recent || (deictic == TimeWord.Past && Word(i - 1) is not (TimeWord.The or TimeWord.This)))
        {
            return i;
        }

        if (unit == TimeUnit.Quarter && deictic == TimeWord.Last)
        {
            var year = default(TimePhrase);
            int end = ParseYearOf(k + 1, ref year);
            if (end > k + 1)
            {
                phrase = year;
                phrase.Number = 4;
                Calendar(ref phrase, TimeUnit.Quarter);
                return end;
            }
        }

        if (unit is TimeUnit.Week or TimeUnit.Weekend && Word(k + 1) == TimeWord.Of && Word(k + 2) is TimeWord.Month or TimeWord.The or TimeWord.Number)
        {
            return SetDuration(ref phrase, unit, 10, false, k + 1); // "the last week of August"
        }

        UnitPhrase(ref phrase, unit, shift, anchor);
        return k + 1;
    }

    private bool IsDayEnd(int i) => Word(i) is not TimeWord.Other || !Capital(i);
}
