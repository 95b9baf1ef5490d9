using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>Parts of the day.</summary>
internal readonly ref partial struct TimeGrammar
{
    /// <summary>From a part of the day: "the morning of July 4", "in the afternoon".</summary>
    private int ParsePartOfDay(int i, ref TimePhrase phrase)
    {
        bool the = Word(i - 1) == TimeWord.The;
        bool inThe = the && Word(i - 2) is TimeWord.In or TimeWord.During or TimeWord.By or TimeWord.Since or TimeWord.Part;
        bool part = Word(i - 1) == TimeWord.Part;
        bool at = (Word(i - 1) is TimeWord.BeforeAfter or TimeWord.Until || IsText(i - 1, "at")) && IsEdge(i); // "at dawn"
        Distance(ref phrase, TimeUnit.Day, 0, PhraseAnchor.Focus);
        phrase.Type = TimexType.Time;
        phrase.Part = (PartOfDay)Value(i);
        if (IsEdge(i) ? !at && !the : !the && !part && Word(i + 1) is not (TimeWord.Of or TimeWord.From or TimeWord.Between))
        {
            phrase = default;
            return i;
        }

        int night = Value(i) == (int)PartOfDay.Night ? ParseNightBetween(i + 1, ref phrase) : i + 1;
        if (night > i + 1)
        {
            return night;
        }

        int end = ParseDayAfterTime(i + 1, ref phrase, true);
        if (end > i + 1 || (inThe && !IsEdge(i)) || part || at)
        {
            return end;
        }

        phrase = default;
        return i;
    }

    /// <summary>Dawn and dusk, which stand without an article.</summary>
    private bool IsEdge(int i) => IsText(i, "dawn") || IsText(i, "daybreak") || IsText(i, "sunrise") || IsText(i, "dusk") || IsText(i, "sunset") || IsText(i, "nightfall");

    /// <summary>After "night" or "overnight": "from Sunday to Monday", "between Tuesday and Wednesday", "of March 31 to April 1"; the night is that of the first day. With a dash ("the night of 3-4 May") they stay two dates.</summary>
    private int ParseNightBetween(int i, ref TimePhrase phrase)
    {
        int first = Word(i) is TimeWord.From or TimeWord.Between or TimeWord.Of ? i + 1 : i;
        var day = default(TimePhrase);
        int to = ParseDay(first, ref day);
        if (to == first || !day.IsDay || Word(to) is not (TimeWord.To or TimeWord.And))
        {
            return i;
        }

        var next = default(TimePhrase);
        int end = ParseDay(to + 1, ref next);
        if (end == to + 1 || !next.IsDay)
        {
            return i;
        }

        day.Year = day.Year == 0 && day.Month > 0 && next.Year > 0 ? (day.Month <= next.Month ? next.Year : next.Year - 1) : day.Year;
        day.Part = PartOfDay.Night;
        day.Type = TimexType.Time;
        phrase = day;
        return end;
    }

    private int ParseOvernight(int i, ref TimePhrase phrase)
    {
        int between = ParseNightBetween(i + 1, ref phrase);
        if (between > i + 1)
        {
            return between; // "overnight from Saturday to Sunday"
        }

        if (Word(i + 1) == TimeWord.Other && !Capital(i + 1) && Word(i - 1) is TimeWord.Article or TimeWord.The or TimeWord.Other)
        {
            return i; // "an overnight stay"
        }

        if (Word(i + 1) == TimeWord.Other && !Capital(i + 1) && !IsVerbAfter(i + 1))
        {
            return i;
        }

        Distance(ref phrase, TimeUnit.Day, 0, PhraseAnchor.Published);
        phrase.Type = TimexType.Time;
        phrase.Part = PartOfDay.Night;
        return WithTime(i + 1, i, ref phrase);
    }
}
