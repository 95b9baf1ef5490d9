using System.Globalization;

namespace NewsNlp.Extraction.Time;

/// <summary>Years alone, and the ends of ranges that leave out what the beginning has said.</summary>
internal readonly ref partial struct TimeGrammar
{
    private const int EarliestPlainYear = 1900;
    private const int LatestPlainYear = 2059;

    private static int FullYear(int twoDigits) => twoDigits + (twoDigits < 50 ? 2000 : 1900);

    private bool IsFourDigitYear(int i) => Word(i) == TimeWord.Number && Extra(i) == 4 && Value(i) is >= 1000 and <= 2200;

    /// <summary>A year alone: "in 2016", "the 2016 election", "(1987)", "World Cup 2018", but not "2000 people" or "Boeing 1997".</summary>
    private int ParseYear(int i, ref TimePhrase phrase, bool certain)
    {
        if (!IsFourDigitYear(i) || !(certain || IsYear(i)))
        {
            return i;
        }

        phrase.Year = Value(i);
        Calendar(ref phrase, TimeUnit.Year);
        return i + 1;
    }

    private bool IsYear(int i)
    {
        int year = Value(i);
        var before = Word(i - 1);
        var after = Word(i + 1);
        if (before is TimeWord.Currency or TimeWord.Label or TimeWord.Decimal || after is TimeWord.Counted or TimeWord.Money or TimeWord.UnitPlural or TimeWord.Scale or TimeWord.Meridiem or TimeWord.Currency
            || (after is TimeWord.Other && Joined(i + 1)) || (after is TimeWord.Colon or TimeWord.Apostrophe && Joined(i + 1) && Word(i + 2) == TimeWord.Number && Joined(i + 2)))
        {
            return false;
        }

        bool range = false;
        if (after is TimeWord.Possessive && Joined(i + 1) && year % 10 == 0 && before is TimeWord.The or TimeWord.Part)
        {
            return false; // "the 1930's"
        }

        if (Joined(i) && before is TimeWord.Hyphen or TimeWord.Dash or TimeWord.Slash && Joined(i - 1))
        {
            range = (IsFourDigitYear(i - 2) && !(IsDash(i - 3) && Joined(i - 3) && Joined(i - 2)) && !(IsDash(i + 1) && Joined(i + 1))) || Word(i - 2) == TimeWord.Month;
            if (!range && (Word(i - 2) != TimeWord.Other || Capital(i - 2)) && Word(i - 2) != TimeWord.Part)
            {
                return false;
            }
        }
        else if (Joined(i) && before is not (TimeWord.Open or TimeWord.QuoteMark or TimeWord.Apostrophe or TimeWord.Mark or TimeWord.Dash or TimeWord.Comma))
        {
            return false;
        }

        if (after is TimeWord.Hyphen or TimeWord.Slash && Joined(i + 1) && Word(i + 2) == TimeWord.Number && Joined(i + 2))
        {
            bool second = (Extra(i + 2) == 4 && Value(i + 2) > year) || (Extra(i + 2) == 2 && (Value(i + 2) > year % 100 || year % 100 == 99));
            if (!second || (IsDash(i + 3) && Joined(i + 3) && Joined(i + 4)))
            {
                return false;
            }

            range = true;
        }

        return year is >= EarliestPlainYear and <= LatestPlainYear
            || range
            || IsText(i - 1, "as")
            || (before is TimeWord.Comma or TimeWord.And or TimeWord.Or && IsFourDigitYear(i - 2))
            || before is TimeWord.In or TimeWord.Since or TimeWord.Of or TimeWord.From or TimeWord.Until or TimeWord.Between or TimeWord.By or TimeWord.Open or TimeWord.Part or TimeWord.During
            || ((before is TimeWord.At && !IsText(i - 1, "at")) || before is TimeWord.BeforeAfter or TimeWord.To or TimeWord.And && after is not TimeWord.Other)
            || (before is TimeWord.Comma or TimeWord.For && after is TimeWord.Dot or TimeWord.Mark or TimeWord.Comma && year >= 1400)
            || (before is TimeWord.The or TimeWord.Article && after == TimeWord.Other && year >= 1400);
    }

    /// <summary>The second part of a range that leaves out what the first has said: "2009-10", "March 3-5", "December 13-15, 2022".</summary>
    public int ParseRangeEnd(int i, in TimePhrase begin, ref TimePhrase phrase)
    {
        int j = i;
        bool dash = IsDash(j) || (Word(j) == TimeWord.Slash && Joined(j));
        bool list = Word(j) == TimeWord.Comma && (Word(j + 1) is TimeWord.And or TimeWord.Or || (begin.Day > 0 && Word(j + 2) is TimeWord.Comma or TimeWord.And or TimeWord.Or && Word(Word(j + 3) is TimeWord.And or TimeWord.Or ? j + 4 : j + 3) is TimeWord.Number or TimeWord.Ordinal)); // "July 17, 18 and 19"
        if (!dash && !list && Word(j) is not (TimeWord.To or TimeWord.And or TimeWord.Or))
        {
            return i;
        }

        j += list && Word(j + 1) is TimeWord.And or TimeWord.Or ? 2 : 1;
        bool the = Word(j) == TimeWord.The && Word(j + 1) == TimeWord.Ordinal && Extra(j + 1) > 0; // "from the 21st to the 23rd"
        int first = j;
        j = the ? j + 1 : j;
        if (begin.Form != PhraseForm.Calendar || Word(j) is not (TimeWord.Number or TimeWord.Ordinal))
        {
            return i;
        }

        if (begin.Unit == TimeUnit.Year && dash && Joined(j) && Extra(j) == 2 && Word(j) == TimeWord.Number && (Value(j) > begin.Year % 100 || begin.Year % 100 == 99) && !(Joined(j + 1) && Word(j + 1) is TimeWord.Number or TimeWord.Hyphen or TimeWord.Other or TimeWord.Colon))
        {
            phrase.Year = (begin.Year / 100 * 100) + Value(j) + (Value(j) < begin.Year % 100 ? 100 : 0);
            Calendar(ref phrase, TimeUnit.Year);
            phrase.First = phrase.Last = j;
            return j + 1;
        }

        if (begin is { Unit: TimeUnit.Day, Day: > 0 } && (begin.Month > 0 || begin.Weekday == 0) && Word(begin.Last) is TimeWord.Number or TimeWord.Ordinal && Value(begin.Last) == begin.Day && IsDayNumber(j, Math.Max(1, begin.Month)) && Value(j) > begin.Day
            && Word(j + 1) is not (TimeWord.Other or TimeWord.Month or TimeWord.Unit) && !(Word(j + 1) == TimeWord.Of && Word(j + 2) == TimeWord.Month))
        {
            phrase = begin;
            phrase.Day = Value(j);
            phrase.Weekday = 0;
            phrase.First = first;
            int end = ParseYearAfter(j + 1, ref phrase);
            phrase.Last = end - 1;
            return end;
        }

        return i;
    }

    private int ParseApostrophe(int i, ref TimePhrase phrase)
    {
        int j = i + 1;
        if (!Joined(j) || Word(i - 1) is TimeWord.Possessive || (Joined(i) && Word(i - 1) is not (TimeWord.Hyphen or TimeWord.Open)))
        {
            return i;
        }

        if (Word(j) == TimeWord.DecadeYears)
        {
            return Advance(i, j, ParseDecade(j, ref phrase));
        }

        if (Word(j) == TimeWord.Number && Extra(j) == 2 && !(Joined(j + 1) && Word(j + 1) is not (TimeWord.Dot or TimeWord.Comma or TimeWord.Close or TimeWord.Mark or TimeWord.QuoteMark or TimeWord.Hyphen or TimeWord.Dash or TimeWord.Apostrophe)) && Word(i - 1) is TimeWord.In or TimeWord.Since or TimeWord.Of or TimeWord.From or TimeWord.Until or TimeWord.By or TimeWord.Part or TimeWord.And or TimeWord.To or TimeWord.Between or TimeWord.Season)
        {
            phrase.Year = FullYear(Value(j));
            Calendar(ref phrase, TimeUnit.Year);
            return j + 1;
        }

        return i;
    }
}
