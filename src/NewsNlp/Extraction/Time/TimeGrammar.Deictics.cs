using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>Periods by their neighbour: "last week", "this summer", "the following day".</summary>
internal readonly ref partial struct TimeGrammar
{
    private static void UnitPhrase(ref TimePhrase phrase, TimeUnit unit, int shift, PhraseAnchor anchor)
    {
        phrase.Form = PhraseForm.Unit;
        phrase.Type = TimexType.Date;
        phrase.Unit = unit;
        phrase.Shift = shift;
        phrase.Anchor = anchor;
    }

    /// <summary>"last week", "this summer", "next November", "the past three months", "that day", "recent years".</summary>
    private int ParseDeictic(int i, ref TimePhrase phrase)
    {
        var deictic = Word(i);
        if (deictic == TimeWord.Last && Word(i - 1) is TimeWord.FutureCue or TimeWord.To && Word(i + 1) is not TimeWord.Unit)
        {
            return i; // "would last 24 hours"
        }

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

        if (deictic == TimeWord.Last)
        {
            int nth = ParseNthWeekday(k, -1, ref phrase);
            nth = nth > k ? nth : ParseNthUnit(k, -1, ref phrase);
            if (nth > k)
            {
                return nth;
            }
        }

        switch (Word(k))
        {
            case TimeWord.Unit:
                return ParseDeicticUnit(i, k, deictic, shift, anchor, ref phrase);
            case TimeWord.UnitPlural when deictic == TimeWord.This && UnitAt(k) is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year: // "this years winner", with the apostrophe left out
                UnitPhrase(ref phrase, UnitAt(k), shift, anchor);
                return k + 1;
            case TimeWord.UnitPlural when UnitAt(k) >= TimeUnit.Day && deictic is TimeWord.Recent or TimeWord.Coming or TimeWord.Past:
                phrase.Form = PhraseForm.Reference;
                phrase.Value = deictic == TimeWord.Coming ? "FUTURE_REF" : "PAST_REF";
                return k + 1;
            case TimeWord.Month when i == 0 && deictic == TimeWord.This && Value(k) == 5 && (Word(k + 1) == TimeWord.Or || (Word(k + 1) == TimeWord.Other && !Capital(k + 1))):
                return k + 1; // "This May take a while"
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

        if (deictic == TimeWord.Same && unit is TimeUnit.Month or TimeUnit.Quarter)
        {
            var year = default(TimePhrase);
            int end = ParseYearOf(k + 1, ref year);
            if (end > k + 1 && year.Year >= 0)
            {
                UnitPhrase(ref phrase, unit, year.Shift ?? 0, PhraseAnchor.Focus);
                phrase.Year = year.Year;
                phrase.OfYear = true; // "the same quarter of 2007"
                return end;
            }
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

        int on = Word(k + 1) == TimeWord.On ? k + 2 : k + 1;
        if (unit == TimeUnit.Week && deictic is TimeWord.This or TimeWord.Last or TimeWord.Next && Word(on) == TimeWord.Weekday && Word(on + 1) is not (TimeWord.Possessive or TimeWord.Comma or TimeWord.Month) && (on > k + 1 || Word(on + 1) is not TimeWord.Other))
        {
            phrase.Weekday = Value(on); // "next week on Tuesday"
            Calendar(ref phrase, TimeUnit.Day);
            phrase.OfWeek = true;
            phrase.Shift = shift;
            return on + 1;
        }

        bool following = deictic == TimeWord.Next && k == i + 1 && Word(i - 1) == TimeWord.The; // in a history "the next year" is the one after that spoken of
        UnitPhrase(ref phrase, unit, shift, following ? PhraseAnchor.Style : anchor);
        return k + 1;
    }

    private bool IsDayEnd(int i) => Word(i) is not TimeWord.Other || !Capital(i);
}
