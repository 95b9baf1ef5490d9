using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>Days by their weekday.</summary>
internal readonly ref partial struct TimeGrammar
{
    /// <summary>From a weekday: "Friday, July 21, 2017", "Sunday, 21 July", "Friday".</summary>
    private int ParseWeekday(int i, ref TimePhrase phrase, bool certain)
    {
        if (!Capital(i) && Extra(i) == 1)
        {
            return i;
        }

        int j = i + 1;
        bool dotted = Word(j) == TimeWord.Dot && Joined(j) && Extra(i) == 1;
        j = SkipComma(dotted ? j + 1 : j);
        var date = default(TimePhrase);
        int end = j;
        if (Word(j) == TimeWord.Month)
        {
            end = ParseMonth(j, ref date, true);
        }
        else if (Word(j) is TimeWord.Number)
        {
            end = ParseNumericDate(j, ref date);
            end = end > j ? end : ParseDayMonth(j, ref date);
        }
        else if (Word(j) is TimeWord.Ordinal)
        {
            end = ParseDayMonth(j, ref date);
        }
        else if (Word(j) == TimeWord.The && Word(j + 1) is TimeWord.Ordinal)
        {
            end = ParseDayMonth(j + 1, ref date);
            end = end > j + 1 ? end : j;
        }

        if (end > j && date.Unit == TimeUnit.Day)
        {
            phrase = date;
            phrase.Weekday = Value(i);
            return end;
        }

        if (!certain && !IsWeekdayName(i) && Word(j) is not (TimeWord.The or TimeWord.Ordinal))
        {
            return i;
        }

        phrase.Weekday = Value(i);
        Calendar(ref phrase, TimeUnit.Day);
        if (Word(i + 1) == TimeWord.PartOfDayPlural)
        {
            phrase.Value = "XXXX-WXX-" + (char)('0' + Value(i)) + TimexWriter.PartCode((PartOfDay)Value(i + 1)); // "Friday nights"
            phrase.Form = PhraseForm.Set;
            phrase.Type = TimexType.Set;
            return i + 2;
        }

        int more = ParseDayOfWeekday(j, ref phrase);
        more = more > j ? more : ParseWeekOfWeekday(i + 1, ref phrase);
        if (more > j)
        {
            return more;
        }

        if (!certain && !IsWeekdayName(i))
        {
            phrase = default;
            return i;
        }

        return dotted && Word(i + 2) is not TimeWord.Mark ? i + 2 : i + 1;
    }

    /// <summary>After a weekday: "the 13th", "13th", "the eleventh".</summary>
    private int ParseDayOfWeekday(int i, ref TimePhrase phrase)
    {
        int j = Word(i) == TimeWord.The ? i + 1 : i;
        if (Word(j) != TimeWord.Ordinal || (Extra(j) == 0 && (j == i || Word(i - 1) == TimeWord.Comma)) // "on Thursday, the first since June"
            || Value(j) > 31 || IsUnit(SkipHyphen(j + 1)) || (Word(j + 1) == TimeWord.Other && !IsVerbAfter(j + 1)) || IsDash(j + 1))
        {
            return i;
        }

        phrase.Day = Value(j);
        return j + 1;
    }

    /// <summary>After a weekday: "of next week", "last week", "after next".</summary>
    private int ParseWeekOfWeekday(int i, ref TimePhrase phrase)
    {
        if (Word(i) == TimeWord.BeforeAfter && Value(i) > 0 && Word(i + 1) == TimeWord.Next && Word(i + 2) is not (TimeWord.Unit or TimeWord.Weekday or TimeWord.Month))
        {
            phrase.Shift = 1;
            phrase.Step = TimeUnit.Week;
            phrase.StepTenths = 10;
            return i + 2;
        }

        int j = Word(i) == TimeWord.Of ? i + 1 : i;
        j = Word(j) == TimeWord.The && Word(j + 1) is TimeWord.Same or TimeWord.Previous or TimeWord.Following ? j + 1 : j;
        if (Word(j) is not (TimeWord.This or TimeWord.Last or TimeWord.Next or TimeWord.That or TimeWord.Same or TimeWord.Previous or TimeWord.Following) || Word(j + 1) != TimeWord.Unit || UnitAt(j + 1) != TimeUnit.Week || Word(j + 2) == TimeWord.Possessive)
        {
            return i;
        }

        phrase.OfWeek = true;
        phrase.Shift = Word(j) switch { TimeWord.Last or TimeWord.Previous => -1, TimeWord.Next or TimeWord.Following => 1, _ => 0 };
        phrase.Anchor = Word(j) is TimeWord.That or TimeWord.Same or TimeWord.Previous or TimeWord.Following ? PhraseAnchor.Focus : PhraseAnchor.Published;
        return j + 2;
    }

    private bool IsWeekdayName(int i)
    {
        if (Extra(i) == 1)
        {
            return Word(i - 1) is TimeWord.On or TimeWord.Last or TimeWord.Next or TimeWord.This;
        }

        bool title = Capital(i + 1) && (Word(i + 1) == TimeWord.Title || IsText(i + 1, "times") || IsText(i + 1, "night")) && (Word(i + 1) != TimeWord.PartOfDay || Word(i + 2) == TimeWord.Title);
        return !title && !((Word(i - 1) == TimeWord.Named || IsText(i - 1, "black")) && Capital(i - 1)); // "Black Monday"
    }
}
