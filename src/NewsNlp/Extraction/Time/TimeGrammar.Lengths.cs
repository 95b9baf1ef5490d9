using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>Lengths of time: an amount and its unit.</summary>
internal readonly ref partial struct TimeGrammar
{
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
        for (int skipped = 0; skipped < 2 && Word(k) is TimeWord.Whole or TimeWord.Recent or TimeWord.Fiscal || (Word(k) is TimeWord.Past or TimeWord.Last or TimeWord.Previous or TimeWord.Next or TimeWord.Coming or TimeWord.Following && Word(k + 1) == TimeWord.UnitPlural); skipped++)
        {
            k = SkipHyphen(k + 1);
        }

        if (!IsUnit(k) || (Word(k) == TimeWord.Unit && tenths == TimePhrase.Vague && !Joined(k)) || (Word(k) == TimeWord.UnitPlural && Word(i) == TimeWord.Article && j == i + 1) || (UnitAt(k) == TimeUnit.Quarter && tenths == 10) || (Word(i) == TimeWord.Half && Word(i + 1) == TimeWord.Of))
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
}
