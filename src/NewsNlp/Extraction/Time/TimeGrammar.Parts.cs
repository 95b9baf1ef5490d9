using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>Parts of periods: "early 2011", "the end of March", "later this month".</summary>
internal readonly ref partial struct TimeGrammar
{
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

        int hours = word == TimeWord.Part ? ParseHoursOf(j, i, ref phrase) : j;
        if (hours > j)
        {
            return hours;
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

        if (word == TimeWord.Part && part != 2 && phrase.IsDay && phrase.Form != PhraseForm.Unit && phrase is { Month: 0, Part: PartOfDay.None, HasClock: false })
        {
            phrase.Part = part == 1 ? PartOfDay.Morning : PartOfDay.Evening; // "early on Friday", "late yesterday"
            phrase.Type = TimexType.Time;
        }

        phrase.Modifier = word == TimeWord.EarlierLater ? (part == 1 ? "BEFORE" : "AFTER") : PartModifier(part);
        return end;
    }

    /// <summary>"early hours of Friday", "early morning hours of May 3", "early hours of this morning": the morning or, after "late", the night of the day.</summary>
    private int ParseHoursOf(int i, int part, ref TimePhrase phrase)
    {
        int hours = Word(i) == TimeWord.PartOfDay ? i + 1 : i;
        if (!IsText(hours, "hours") || Word(hours + 1) != TimeWord.Of || Value(part) == 2)
        {
            return i;
        }

        int end = ParseDay(hours + 2, ref phrase);
        if (end == hours + 2 || !phrase.IsDay)
        {
            phrase = default;
            return i;
        }

        phrase.Type = TimexType.Time;
        phrase.Part = phrase.Part != PartOfDay.None ? phrase.Part : Word(i) == TimeWord.PartOfDay ? (PartOfDay)Value(i) : Value(part) == 1 ? PartOfDay.Morning : PartOfDay.Night;
        phrase.Modifier = PartModifier(Value(part));
        if (Word(end) == TimeWord.PartOfDay)
        {
            phrase.Part = (PartOfDay)Value(end);
            end++;
        }

        return end;
    }

    /// <summary>From the day: "the wee hours of Monday", "the small hours of 3 May".</summary>
    private int ParseSmallHours(int i, ref TimePhrase phrase)
    {
        int end = ParseDay(i, ref phrase);
        if (end == i || !phrase.IsDay)
        {
            phrase = default;
            return i;
        }

        phrase.Type = TimexType.Time;
        phrase.Part = PartOfDay.Morning;
        return end;
    }

    private static string PartModifier(int part) => part switch { 1 => "START", 2 => "MID", _ => "END" };

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
                if (UnitAt(k) == TimeUnit.Day && Word(k + 1) is TimeWord.Weekday or TimeWord.Month)
                {
                    return Advance(k, k + 1, ParseDay(k + 1, ref phrase)); // "by the end of the day Saturday"
                }

                UnitPhrase(ref phrase, UnitAt(k), 0, UnitAt(k) == TimeUnit.Day ? PhraseAnchor.Focus : PhraseAnchor.Style);
                return k + 1;
            case TimeWord.This or TimeWord.Last or TimeWord.Next or TimeWord.That or TimeWord.Same or TimeWord.Previous or TimeWord.Following or TimeWord.Current or TimeWord.Coming or TimeWord.Past:
                return ParseDeictic(k, ref phrase);
            case TimeWord.PartOfDay when joined && part == TimeWord.Part && (the || Word(k - 2) == TimeWord.The || Word(k - 2) == TimeWord.In):
                return ParsePartOfDay(k, ref phrase);
            default:
                return k;
        }
    }
}
