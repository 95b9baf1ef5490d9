using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>Amounts of a unit: "three years", "two and a half weeks", "months".</summary>
internal readonly ref partial struct TimeGrammar
{
    private const int LargestTenths = 100_000_000;

    private static int SetDuration(ref TimePhrase phrase, TimeUnit unit, int tenths, bool approximate, int end)
    {
        phrase.Form = PhraseForm.Duration;
        phrase.Type = TimexType.Duration;
        phrase.Unit = unit;
        phrase.Tenths = tenths;
        phrase.Modifier = approximate ? "APPROX" : phrase.Modifier;
        return end;
    }

    private bool IsLong(int i) => IsText(i, "long") || IsText(i, "plus");

    /// <summary>A number in figures or letters: "three", "twenty-five", "2.5", "a few", "several", "two and a half", "half a".</summary>
    private int ParseAmount(int i, out int tenths)
    {
        tenths = 0;
        int j = i;
        switch (Word(i))
        {
            case TimeWord.Number:
                tenths = (int)Math.Min((long)Value(i) * 10, LargestTenths);
                j = i + 1;
                break;
            case TimeWord.Decimal:
                tenths = (int)Math.Min(((long)Value(i) * 10) + (Extra(i) / 100), LargestTenths);
                j = i + 1;
                break;
            case TimeWord.Cardinal:
                tenths = Value(i) * 10;
                j = i + 1;
                if (tenths >= 200 && Word(SkipHyphen(j)) == TimeWord.Cardinal && Value(SkipHyphen(j)) is > 0 and < 10)
                {
                    j = SkipHyphen(j);
                    tenths += Value(j) * 10;
                    j++;
                }

                break;
            case TimeWord.Article when IsText(i + 1, "few") || IsText(i + 1, "dozen") || Word(i + 1) == TimeWord.Couple || IsText(i + 1, "number"):
                tenths = IsText(i + 1, "dozen") ? 120 : TimePhrase.Vague;
                if (IsText(i + 1, "couple") || IsText(i + 1, "pair"))
                {
                    tenths = 20;
                }

                return Word(i + 2) == TimeWord.Of ? i + 3 : i + 2;
            case TimeWord.Article when Word(i + 1) == TimeWord.Scale && Value(i + 1) == 2:
                tenths = 1000;
                return i + 2;
            case TimeWord.Article when Word(SkipHyphen(i + 1)) == TimeWord.Half && IsUnit(SkipHyphen(i + 2)):
                tenths = 5;
                return SkipHyphen(i + 2);
            case TimeWord.Article:
                tenths = 10;
                return i + 1;
            case TimeWord.Half:
                tenths = 5;
                j = SkipHyphen(i + 1);
                return Word(j) == TimeWord.Article ? j + 1 : j;
            case TimeWord.Couple:
                tenths = IsText(i, "handful") ? TimePhrase.Vague : 20;
                return Word(i + 1) == TimeWord.Of ? i + 2 : i + 1;
            case TimeWord.Quantifier:
                tenths = TimePhrase.Vague;
                j = i + 1;
                j = Word(j) is TimeWord.Scale ? j + 1 : j;
                return Word(j) == TimeWord.Of ? j + 1 : j;
            case TimeWord.Scale:
                tenths = TimePhrase.Vague;
                return Word(i + 1) == TimeWord.Of ? i + 2 : i;
            default:
                return i;
        }

        if (Word(j) == TimeWord.Close && Word(i - 1) == TimeWord.Open && j == i + 1)
        {
            j++; // "[Ten] years ago"
        }

        while (Word(j) == TimeWord.Scale && j < i + 4)
        {
            long scaled = tenths;
            for (int k = 0; k < Value(j); k++)
            {
                scaled = Math.Min(scaled * 10, LargestTenths);
            }

            tenths = (int)scaled;
            j++;
        }

        return ParseFraction(j, ref tenths);
    }

    /// <summary>"two and a half", "2 1/2", "one-and-a-half".</summary>
    private int ParseFraction(int j, ref int tenths)
    {
        int k = SkipHyphen(j);
        if (Word(k) == TimeWord.And && Word(SkipHyphen(k + 1)) == TimeWord.Article && Word(SkipHyphen(SkipHyphen(k + 1) + 1)) == TimeWord.Half)
        {
            tenths += 5;
            return SkipHyphen(SkipHyphen(k + 1) + 1) + 1;
        }

        if (Word(j) == TimeWord.Number && Value(j) == 1 && Word(j + 1) == TimeWord.Slash && Word(j + 2) == TimeWord.Number && Value(j + 2) == 2)
        {
            tenths += 5;
            return j + 3;
        }

        return j;
    }

    /// <summary>An amount and its unit: "five years'", "18-month", "three consecutive days", "five or ten years".</summary>
    private int ParseLength(int i, ref TimePhrase phrase)
    {
        int j = ParseAmount(i, out int tenths);
        if (j == i || Word(i - 1) == TimeWord.Currency || (j == i + 1 && IsFourDigitYear(i) && Word(j) == TimeWord.Unit))
        {
            return i;
        }

        if (Word(j) == TimeWord.Or && Word(i) != TimeWord.Article && ParseAmount(j + 1, out int second) is var after && after > j + 1 && IsUnit(SkipHyphen(after)))
        {
            j = after;
            tenths = second;
        }

        int k = SkipHyphen(j);
        for (int skipped = 0; skipped < 2 && Word(k) is TimeWord.Whole or TimeWord.Recent or TimeWord.Fiscal; skipped++)
        {
            k = SkipHyphen(k + 1);
        }

        if (!IsUnit(k) || (Word(k) == TimeWord.Unit && tenths == TimePhrase.Vague && !Joined(k)) || (UnitAt(k) == TimeUnit.Quarter && tenths == 10) || (Word(i) == TimeWord.Half && Word(i + 1) == TimeWord.Of))
        {
            return i;
        }

        int end = k + 1;
        if (Word(end) == TimeWord.Apostrophe && Joined(end) && Word(k) == TimeWord.UnitPlural)
        {
            end++;
        }

        if (Word(end) == TimeWord.And && Word(end + 1) == TimeWord.Article && Word(end + 2) == TimeWord.Half && tenths != TimePhrase.Vague)
        {
            tenths += 5;
            end += 3;
        }

        if (IsDash(end) && Joined(end) && IsLong(end + 1))
        {
            end += 2;
        }

        SetDuration(ref phrase, UnitAt(k), tenths, false, end);
        if (Word(i) == TimeWord.Decimal && Extra(i) % 100 != 0 && j == i + 1)
        {
            phrase.Value = TimexWriter.Exact(UnitAt(k), Value(i), Extra(i)); // "9.58 seconds"
        }

        return tenths == TimePhrase.Vague || tenths % 10 != 0 ? end : ParseSmallerUnit(end, ref phrase);
    }

    /// <summary>"two hours and 30 minutes", "one year, six months".</summary>
    private int ParseSmallerUnit(int i, ref TimePhrase phrase)
    {
        int j = Word(i) is TimeWord.And or TimeWord.Comma ? i + 1 : i;
        if (Word(j) is not (TimeWord.Number or TimeWord.Cardinal))
        {
            return i;
        }

        int unit = ParseAmount(j, out int tenths);
        unit = SkipHyphen(unit);
        if (!IsUnit(unit) || !IsNextSmaller(phrase.Unit, UnitAt(unit)) || tenths % 10 != 0 || IsAge(j, unit + 1))
        {
            return i;
        }

        string larger = TimexWriter.Duration(phrase.Unit, phrase.Tenths);
        string smaller = TimexWriter.Duration(UnitAt(unit), tenths);
        phrase.Value = larger + smaller[(smaller[1] == 'T' ? 2 : 1)..];
        return unit + 1;
    }

    private static bool IsNextSmaller(TimeUnit larger, TimeUnit smaller) => (larger, smaller) is (TimeUnit.Year, TimeUnit.Month) or (TimeUnit.Hour, TimeUnit.Minute) or (TimeUnit.Minute, TimeUnit.Second);

    /// <summary>"two to three weeks", "between 12 and 18 months", "5-10 years": the first amount, whose unit follows the second.</summary>
    private int ParseLengthRange(int i, ref TimePhrase phrase)
    {
        if (Word(i) is not (TimeWord.Number or TimeWord.Cardinal or TimeWord.Decimal))
        {
            return i;
        }

        int j = ParseAmount(i, out int tenths);
        bool between = Word(j) == TimeWord.And && Word(i - 1) == TimeWord.Between;
        if (j == i || !(between || Word(j) == TimeWord.To || (IsDash(j) && Word(j + 1) is TimeWord.Number)))
        {
            return i;
        }

        int k = ParseAmount(j + 1, out int _);
        int unit = SkipHyphen(k);
        if (k == j + 1 || !IsUnit(unit) || Word(j + 1) == TimeWord.Article || IsAge(i, unit + 1))
        {
            return i;
        }

        return SetDuration(ref phrase, UnitAt(unit), tenths, false, j);
    }

    /// <summary>"for months", "over the years", "days before": units without a number.</summary>
    private int ParseBareUnits(int i, ref TimePhrase phrase)
    {
        var unit = UnitAt(i);
        if (unit == TimeUnit.Weekend)
        {
            phrase.Form = PhraseForm.Set;
            phrase.Type = TimexType.Set;
            phrase.Value = "XXXX-WXX-WE";
            return i + 1;
        }

        int next = SkipHyphen(i + 1);
        if (unit < TimeUnit.Minute || Word(next) == TimeWord.Old || Word(i - 1) is TimeWord.Number or TimeWord.Decimal or TimeWord.Scale or TimeWord.Hyphen)
        {
            return i;
        }

        if (next > i + 1 && IsLong(next))
        {
            return SetDuration(ref phrase, unit, TimePhrase.Vague, false, next + 1);
        }

        if (next > i + 1)
        {
            return i;
        }

        switch (Word(next))
        {
            case TimeWord.Ago:
                Distance(ref phrase, unit, TimePhrase.Vague, PhraseAnchor.Published, true);
                return next + 1;
            case TimeWord.EarlierLater when Word(next + 1) != TimeWord.Than:
                Distance(ref phrase, unit, TimePhrase.Vague, PhraseAnchor.Focus);
                return next + 1;
            case TimeWord.BeforeAfter or TimeWord.Into:
                return SetDuration(ref phrase, unit, TimePhrase.Vague, false, i + 1);
        }

        bool supported = Word(i - 1) is TimeWord.For or TimeWord.In or TimeWord.Within or TimeWord.QuoteMark or TimeWord.During
            || (Word(i - 1) is TimeWord.Over && unit >= TimeUnit.Day)
            || IsText(i - 1, "take") || IsText(i - 1, "takes") || IsText(i - 1, "took") || IsText(i - 1, "taken") || IsText(i - 1, "spent") || IsText(i - 1, "spend") || IsText(i - 1, "spending") || IsText(i - 1, "last") || IsText(i - 1, "lasted") || IsText(i - 1, "after")
            || (Word(i - 1) == TimeWord.Of && IsText(i - 2, "couple"))
            || (Word(i - 1) is TimeWord.The && Word(i - 2) is TimeWord.Over)
            || (Word(next) == TimeWord.Of && Word(i - 1) is TimeWord.BeforeAfter or TimeWord.Following); // "after weeks of fighting"
        return supported ? SetDuration(ref phrase, unit, TimePhrase.Vague, false, i + 1) : i;
    }

    /// <summary>"the first two weeks", "the first year of".</summary>
    private int ParseFirstUnits(int i, ref TimePhrase phrase)
    {
        if (Word(i) != TimeWord.Ordinal || Extra(i) > 0)
        {
            return i;
        }

        int j = ParseLength(i + 1, ref phrase);
        if (j > i + 1)
        {
            return Word(i + 1) == TimeWord.Article || IsAge(i + 1, j) ? Nothing(i, ref phrase) : j;
        }

        return Value(i) == 1 && Word(i + 1) == TimeWord.Unit && UnitAt(i + 1) is TimeUnit.Year or TimeUnit.Month or TimeUnit.Week && Word(i + 2) == TimeWord.Of && Word(i + 3) is TimeWord.His or TimeWord.The or TimeWord.Other
            ? SetDuration(ref phrase, UnitAt(i + 1), 10, false, i + 2)
            : i;
    }

    private static int Nothing(int i, ref TimePhrase phrase)
    {
        phrase = default;
        return i;
    }

    /// <summary>"60 years old", "5-year-old", "aged 6 months", "ages 6 months and older".</summary>
    private bool IsAge(int i, int end)
        => Word(end) == TimeWord.Old
            || (IsDash(end) && Word(end + 1) == TimeWord.Old)
            || (Word(end) == TimeWord.Of && Word(end + 1) == TimeWord.Age)
            || Word(i - 1) == TimeWord.Age
            || (Word(i - 1) == TimeWord.Of && Word(i - 2) == TimeWord.Age)
            || (Word(end) == TimeWord.And && Word(end + 1) == TimeWord.Old);

    /// <summary>"One day she will return" names no length.</summary>
    private bool IsSomeDay(int i, int end)
        => end == i + 2 && IsText(i, "one") && UnitAt(i + 1) == TimeUnit.Day && Word(i - 1) is not (TimeWord.For or TimeWord.In or TimeWord.Within or TimeWord.Than or TimeWord.Of or TimeWord.At or TimeWord.Over)
            && Word(end) is not (TimeWord.BeforeAfter or TimeWord.EarlierLater or TimeWord.Ago or TimeWord.From or TimeWord.Of) && !IsText(i - 1, "just") && !IsText(i - 1, "only");

    /// <summary>"almost", "more than", "about" before an amount.</summary>
    private string? Approximation(int i)
    {
        if (Word(i - 1) == TimeWord.At || IsText(i - 1, "roughly") || IsText(i - 1, "circa"))
        {
            return "APPROX";
        }

        if (Word(i - 1) == TimeWord.Over || (Word(i - 1) == TimeWord.Than && IsText(i - 2, "more")))
        {
            return "MORE_THAN";
        }

        if (IsText(i - 1, "almost") || IsText(i - 1, "nearly") || IsText(i - 1, "under") || (Word(i - 1) == TimeWord.Than && IsText(i - 2, "less")))
        {
            return "LESS_THAN";
        }

        return IsText(i - 1, "least") && Word(i - 2) == TimeWord.At ? "EQUAL_OR_MORE" : null;
    }
}
