using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>Amounts of a unit: durations, distances from another date, and repeated times.</summary>
internal readonly ref partial struct TimeGrammar
{
    private const int LargestTenths = 100_000_000;

    private static void Distance(ref TimePhrase phrase, TimeUnit unit, int tenths, PhraseAnchor anchor, bool back = false)
    {
        phrase.Shift = back ? -1 : 1;
        phrase.Form = PhraseForm.Distance;
        phrase.Type = unit < TimeUnit.Day ? TimexType.Time : TimexType.Date;
        phrase.Unit = unit;
        phrase.Tenths = tenths;
        phrase.Anchor = anchor;
    }

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
        if (j == i || (Word(i - 1) == TimeWord.Currency))
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

        return SetDuration(ref phrase, UnitAt(k), tenths, false, end);
    }

    /// <summary>From an amount: "three years", "three years ago", "a week from Sunday", "two days later", "5 years old" (none).</summary>
    private int ParseAmountPhrase(int i, ref TimePhrase phrase)
    {
        int range = ParseLengthRange(i, ref phrase);
        if (range > i)
        {
            return range;
        }

        int end = ParseLength(i, ref phrase);
        if (end == i)
        {
            phrase = default;
            return i;
        }

        if (IsAge(i, end) || IsSomeDay(i, end))
        {
            phrase = default;
            return end;
        }

        phrase.Modifier = Approximation(i);
        var unit = phrase.Unit;
        int tenths = phrase.Tenths;
        int after = SkipHyphen(end);
        switch (Word(after))
        {
            case TimeWord.Ago:
                Distance(ref phrase, unit, Negative(tenths), PhraseAnchor.Published, true);
                return after + 1;
            case TimeWord.Back when Word(after + 1) is TimeWord.Comma or TimeWord.Dot or TimeWord.Mark:
                Distance(ref phrase, unit, Negative(tenths), PhraseAnchor.Published, true);
                return after + 1;
            case TimeWord.EarlierLater when Word(after + 1) != TimeWord.Than && !IsUnit(after + 1):
                Distance(ref phrase, unit, Value(after) < 0 ? Negative(tenths) : tenths, PhraseAnchor.Focus);
                return after + 1;
            case TimeWord.Hence:
                Distance(ref phrase, unit, tenths, PhraseAnchor.Published);
                return after + 1;
            case TimeWord.From when Word(after + 1) == TimeWord.Now:
                Distance(ref phrase, unit, tenths, PhraseAnchor.Published);
                return after + 2;
            case TimeWord.From:
                int from = ParseDistanceFrom(after + 1, unit, tenths, ref phrase, after);
                return from > after ? from : end;
            case TimeWord.BeforeAfter when Word(i - 1) is not (TimeWord.Last or TimeWord.Next or TimeWord.Past):
                from = ParseDistanceFrom(after + 1, unit, Value(after) < 0 ? Negative(tenths) : tenths, ref phrase, after);
                return from > after ? from : end;
            default:
                return end;
        }
    }

    private static int Negative(int tenths) => tenths == TimePhrase.Vague ? tenths : -tenths;

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

    /// <summary>What the distance is counted from: a date that follows ("Christmas"), or, where the clause ends, the date spoken of.</summary>
    private int ParseDistanceFrom(int j, TimeUnit unit, int tenths, ref TimePhrase phrase, int unchanged)
    {
        var own = default(TimePhrase);
        int end = Word(j) == TimeWord.The && Word(j + 1) is TimeWord.HolidayWord ? ParseDay(j + 1, ref own) : ParseDay(j, ref own);
        if (end > j && unit >= TimeUnit.Day && tenths != TimePhrase.Vague && own.Type == TimexType.Date && own.Holiday?.Year is not > 0 && (own.Unit == TimeUnit.Day || (own.Form == PhraseForm.Calendar && own.Unit <= unit)))
        {
            phrase = own;
            phrase.Shift = Word(j - 1) == TimeWord.From && own is { Weekday: > 0, Month: 0 } ? own.Shift ?? 1 : own.Shift; // "a week from Sunday" looks ahead
            phrase.Step = unit;
            phrase.StepTenths = tenths;
            return end;
        }

        bool ends = Word(j) is TimeWord.Comma or TimeWord.Dot or TimeWord.Mark or TimeWord.And or TimeWord.QuoteMark or TimeWord.Close or TimeWord.Dash or TimeWord.Or or TimeWord.Colon;
        if (!ends || Word(j - 1) == TimeWord.From)
        {
            return unchanged;
        }

        Distance(ref phrase, unit, tenths, PhraseAnchor.Focus);
        return j;
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

    /// <summary>From "a" or "an": "a year ago", "a couple of days", "a day" as a rate ("15 a year").</summary>
    private int ParseArticle(int i, ref TimePhrase phrase)
    {
        if (Word(i + 1) == TimeWord.Unit && UnitAt(i + 1) >= TimeUnit.Day && IsRate(i))
        {
            return SetOf(ref phrase, UnitAt(i + 1), 1, i + 2);
        }

        return ParseAmountPhrase(i, ref phrase);
    }

    private bool IsRate(int i)
    {
        if (Word(i + 2) is TimeWord.BeforeAfter or TimeWord.Ago or TimeWord.EarlierLater or TimeWord.From or TimeWord.Hyphen)
        {
            return false;
        }

        return Word(i - 1) is TimeWord.Number or TimeWord.Cardinal or TimeWord.Decimal or TimeWord.Money or TimeWord.Scale or TimeWord.Rate
            || (Word(i - 1) is TimeWord.UnitPlural)
            || (Word(i - 1) is TimeWord.Counted && Word(i - 2) is TimeWord.Number or TimeWord.Decimal or TimeWord.Money or TimeWord.Scale or TimeWord.Cardinal);
    }

    private int ParseRate(int i, ref TimePhrase phrase)
        => IsText(i, "per") && Word(i + 1) == TimeWord.Unit && UnitAt(i + 1) >= TimeUnit.Day ? SetOf(ref phrase, UnitAt(i + 1), 1, i + 2) : i;

    private static int SetOf(ref TimePhrase phrase, TimeUnit unit, int count, int end)
    {
        phrase.Form = PhraseForm.Set;
        phrase.Type = TimexType.Set;
        phrase.Unit = unit;
        phrase.Tenths = count * 10;
        return end;
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

    /// <summary>"every day", "each Thursday", "every two years", "every morning", "each spring".</summary>
    private int ParseEvery(int i, ref TimePhrase phrase)
    {
        int j = i + 1;
        int count = 1;
        if (IsText(j, "other") || (Word(j) == TimeWord.Ordinal && Value(j) == 2))
        {
            count = 2;
            j++;
        }

        phrase.Form = PhraseForm.Set;
        phrase.Type = TimexType.Set;
        switch (Word(j))
        {
            case TimeWord.Unit when UnitAt(j) == TimeUnit.Weekend:
                phrase.Value = "XXXX-WXX-WE";
                return j + 1;
            case TimeWord.Unit when UnitAt(j) >= TimeUnit.Minute:
                return SetOf(ref phrase, UnitAt(j), count, j + 1);
            case TimeWord.Weekday:
                phrase.Value = "XXXX-WXX-" + (char)('0' + Value(j));
                return WithPart(j + 1, ref phrase);
            case TimeWord.Month when Capital(j):
                phrase.Value = Value(j) < 10 ? "XXXX-0" + (char)('0' + Value(j)) : "XXXX-1" + (char)('0' + Value(j) - 10);
                return j + 1;
            case TimeWord.Season:
                phrase.Value = "XXXX-" + CalendarPeriod.SeasonCode(Value(j));
                return j + 1;
            case TimeWord.PartOfDay:
                phrase.Value = "XXXX-XX-XX" + TimexWriter.PartCode((PartOfDay)Value(j));
                return j + 1;
            case TimeWord.Cardinal or TimeWord.Number or TimeWord.Quantifier:
                var length = default(TimePhrase);
                int end = ParseLength(j, ref length);
                if (end > j)
                {
                    phrase.Unit = length.Unit;
                    phrase.Tenths = length.Tenths;
                    return end;
                }

                break;
        }

        phrase = default;
        return i;
    }

    private int WithPart(int i, ref TimePhrase phrase)
    {
        if (Word(i) != TimeWord.PartOfDay)
        {
            return i;
        }

        phrase.Value += TimexWriter.PartCode((PartOfDay)Value(i));
        return i + 1;
    }

    private int ParsePlural(int i, ref TimePhrase phrase)
    {
        if (Word(i) == TimeWord.PartOfDayPlural)
        {
            if (Word(i - 1) is not (TimeWord.Other or TimeWord.In or TimeWord.On or TimeWord.Weekday or TimeWord.And) || Word(i - 1) == TimeWord.Number)
            {
                return i;
            }

            phrase.Value = "XXXX-XX-XX" + TimexWriter.PartCode((PartOfDay)Value(i));
        }
        else
        {
            phrase.Value = Value(i) == 8 ? "XXXX-WXX-WD" : "XXXX-WXX-" + (char)('0' + Value(i));
        }

        phrase.Form = PhraseForm.Set;
        phrase.Type = TimexType.Set;
        return i + 1;
    }

    /// <summary>"annual", "daily"; not in names such as "Daily Mail".</summary>
    private int ParseFrequency(int i, ref TimePhrase phrase)
    {
        if (Capital(i) && (i > 0 || Capital(i + 1)))
        {
            return i;
        }

        int value = Value(i);
        return SetOf(ref phrase, (TimeUnit)(value % 100), value > 100 ? 2 : 1, i + 1);
    }

    /// <summary>"in future", "in the near future".</summary>
    private int ParseFuture(int i, ref TimePhrase phrase)
    {
        bool stated = Word(i - 1) == TimeWord.In || (Word(i - 1) == TimeWord.The && Word(i - 2) == TimeWord.In) || IsText(i - 1, "near") || IsText(i - 1, "foreseeable");
        if (!stated || (Word(i + 1) == TimeWord.Other && !Capital(i + 1) && !IsVerbAfter(i + 1) && !IsText(i + 1, "as")))
        {
            return i;
        }

        phrase.Form = PhraseForm.Reference;
        phrase.Value = "FUTURE_REF";
        return i + 1;
    }
}
