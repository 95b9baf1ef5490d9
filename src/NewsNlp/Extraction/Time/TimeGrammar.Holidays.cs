namespace NewsNlp.Extraction.Time;

/// <summary>Holidays, and days that a rule gives.</summary>
internal readonly ref partial struct TimeGrammar
{
    private int ParseHoliday(int i, ref TimePhrase phrase)
    {
        if (!Capital(i) && Word(i) != TimeWord.Number)
        {
            return i;
        }

        int length = Holidays.Match(_text[_atoms[i].Start..], _country, out var rule);
        if (rule is null)
        {
            return i;
        }

        int end = i;
        int stop = _atoms[i].Start + length;
        while (end < _atoms.Length && _atoms[end].End <= stop)
        {
            end++;
        }

        if (end == i || !IsHolidayName(i, end))
        {
            return i;
        }

        phrase.Holiday = rule;
        phrase.Year = rule.Year;
        Calendar(ref phrase, TimeUnit.Day);
        if (Word(end) == TimeWord.Unit && UnitAt(end) == TimeUnit.Weekend)
        {
            phrase.Unit = TimeUnit.Weekend; // "Labor Day weekend"
            end++;
        }

        return phrase.Year > 0 ? end : ParseYearAfter(end, ref phrase);
    }

    /// <summary>Whether a holiday's name means its day: not in "Johnnie Christmas", "Easter Island" or "the Christmas market".</summary>
    private bool IsHolidayName(int i, int end)
    {
        if ((Word(end) == TimeWord.Other && Capital(end) && !IsAllCaps(end)) || (i > 1 && Word(i - 1) == TimeWord.Other && Capital(i - 1)))
        {
            return false;
        }

        bool day = end > i + 1 && (Word(end - 1) is TimeWord.Weekday || IsText(end - 1, "day") || IsText(end - 1, "eve")); // not "the Chinese New Year parade"
        bool stated = day || Word(i - 1) is TimeWord.On or TimeWord.At or TimeWord.BeforeAfter or TimeWord.By or TimeWord.Since or TimeWord.Until or TimeWord.Last or TimeWord.This or TimeWord.Next;
        return stated || Word(end) != TimeWord.Other || Word(i) == TimeWord.Number;
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
}
