using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>Amounts of a unit: "three years", "two and a half weeks", "months".</summary>
internal readonly ref partial struct TimeGrammar
{
    private const int LargestTenths = 100_000_000;

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
