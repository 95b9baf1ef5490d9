namespace NewsNlp.Extraction.Time;

/// <summary>Where a phrase lies, from the date of publication or the one spoken of.</summary>
internal sealed partial class TimeResolver
{
    private CalendarPeriod? Place(in TimePhrase phrase, out string? anchor)
    {
        switch (phrase.Form)
        {
            case PhraseForm.Calendar:
                return PlaceCalendar(phrase, out anchor);
            case PhraseForm.Unit:
                return PlaceUnit(phrase, out anchor);
            case PhraseForm.Distance:
                return PlaceDistance(phrase, out anchor);
            default:
                var day = ClockDay(phrase) is { } near && !(phrase.Tense > 0 && near < _published && !_narrative) ? near : _published; // what is to come lies not behind
                anchor = day is null ? null : day == _published ? "published" : "text";
                return day is { } known ? new CalendarPeriod(TimeUnit.Day, known) : null;
        }
    }

    private DateOnly? NearDay(int sentence) => _day is { } day && (_narrative || sentence - _daySentence <= NearSentences) ? day : null;

    // "On the night of Saturday … at 2 a.m.": the small hours belong to the day after.
    private DateOnly? ClockDay(in TimePhrase phrase)
        => _clockDay is { } day && (_narrative || phrase.Sentence - _clockDaySentence <= NearSentences) ? (_night && phrase.Hour < 12 && day < DateOnly.MaxValue ? day.AddDays(1) : day) : null;

    private CalendarPeriod? PlaceUnit(in TimePhrase phrase, out string? anchor)
    {
        var from = From(phrase, out anchor);
        if (from is not { } day)
        {
            return null;
        }

        if (phrase is { Unit: TimeUnit.Quarter, Anchor: PhraseAnchor.Focus })
        {
            anchor = _quarter is null ? "published" : "text";
            day = _quarter?.First ?? CalendarPeriod.Of(TimeUnit.Quarter, _published ?? day).Plus(-1)?.First ?? day; // results are of the quarter that has ended
        }

        if (phrase.OfYear && (phrase.Year > 0 || _published is not null))
        {
            int year = phrase.Year > 0 ? phrase.Year : _published!.Value.Year + (phrase.Shift ?? 0);
            return CalendarPeriod.Of(phrase.Unit, day).PlusYears(year - day.Year);
        }

        var period = CalendarPeriod.Of(phrase.Unit, day).Plus(phrase.Shift ?? 0);

        // On a Monday, "the weekend" is the one before; what peaked by the end of the year did so in the year before.
        bool elapsed = phrase.Unit == TimeUnit.Weekend
            ? phrase.Shift == 0 && phrase.Tense <= 0 && day.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Thursday
            : phrase is { Anchor: PhraseAnchor.Style, Modifier: "END", Tense: < 0, Unit: TimeUnit.Year } && anchor == "published" && day.Month < 10;
        return elapsed ? period?.Plus(-1) : period;
    }

    private DateOnly? From(in TimePhrase phrase, out string? anchor)
    {
        if (phrase.Anchor == PhraseAnchor.Focus || (phrase.Anchor == PhraseAnchor.Style && _narrative))
        {
            var focus = phrase.Unit <= TimeUnit.Week ? NearDay(phrase.Sentence) : _focus?.First;
            if (focus is not null)
            {
                anchor = "text";
                return focus;
            }
        }

        anchor = _published is null ? null : "published";
        return _published;
    }

    private CalendarPeriod? PlaceDistance(in TimePhrase phrase, out string? anchor)
    {
        var from = From(phrase, out anchor);
        if (from is not { } day)
        {
            return null;
        }

        int tenths = phrase.Tenths;
        var unit = phrase.Unit;
        if (unit < TimeUnit.Day)
        {
            return new CalendarPeriod(TimeUnit.Day, day).Plus(unit == TimeUnit.Hour ? tenths / 240 : 0);
        }

        if (unit == TimeUnit.Year && phrase.Anchor == PhraseAnchor.Focus && _focus is { Unit: TimeUnit.Quarter or TimeUnit.Half } focus)
        {
            return focus.PlusYears(tenths / 10); // "a year earlier" after "the third quarter"
        }

        if (unit >= TimeUnit.Year && tenths % 10 != 0)
        {
            int months = unit switch { TimeUnit.Year => 12, TimeUnit.Decade => 120, _ => 1200 };
            return CalendarPeriod.Of(TimeUnit.Month, day).Plus((long)months * tenths / 10);
        }

        if (phrase.Anchor == PhraseAnchor.Focus && unit is TimeUnit.Week or TimeUnit.Fortnight)
        {
            return CalendarPlacement.Step(new CalendarPeriod(TimeUnit.Day, day), unit, tenths);
        }

        // Ten years before 2016 is the year 2006, not a decade.
        return unit switch
        {
            TimeUnit.Decade => CalendarPeriod.Of(TimeUnit.Year, day).Plus(tenths),
            TimeUnit.Century => CalendarPeriod.Of(TimeUnit.Year, day).Plus(tenths * 10L),
            TimeUnit.Millennium => CalendarPeriod.Of(TimeUnit.Year, day).Plus(tenths * 100L),
            TimeUnit.Fortnight => CalendarPeriod.Of(TimeUnit.Week, day).Plus(tenths / 5),
            _ => CalendarPeriod.Of(unit, day).Plus(tenths / 10),
        };
    }

    private CalendarPeriod? PlaceCalendar(in TimePhrase phrase, out string? anchor)
    {
        anchor = "absolute";
        int said = phrase.Year > 0 ? phrase.Year : phrase.OfEvent ? Holidays.YearOfAttack(phrase.Month, phrase.Day, _published) : 0;
        if (said > 0)
        {
            return CalendarPlacement.InYear(phrase, said);
        }

        bool weekday = phrase is { Unit: TimeUnit.Day, Month: 0, Holiday: null };
        if (weekday && phrase.Weekday == 0)
        {
            var near = phrase.Anchor == PhraseAnchor.Focus || phrase.Shift is null ? NearDay(phrase.Sentence) : null;
            anchor = near is not null ? "text" : _published is null ? null : "published";
            return (near ?? _published) is { } month ? CalendarPlacement.DayOfMonth(phrase, month, near is null) : null;
        }

        bool fromFocus = phrase.Anchor == PhraseAnchor.Focus || (_narrative && phrase.Shift is null && !weekday) || _published is null;
        DateOnly? from = fromFocus ? (weekday ? NearDay(phrase.Sentence) : _focus?.First) ?? _published : _published;
        anchor = from is null ? null : fromFocus && _focus is not null ? "text" : "published";
        if (from is not { } day)
        {
            return null;
        }

        if (phrase.OfWeek)
        {
            return CalendarPeriod.Of(TimeUnit.Week, day).Plus(phrase.Shift ?? 0) is { } week ? new CalendarPeriod(TimeUnit.Day, week.First).Plus(phrase.Weekday - 1) : null;
        }

        if (weekday && phrase.Day > 0)
        {
            return CalendarPlacement.WeekdayAndDay(phrase, day);
        }

        if (phrase.OfYear)
        {
            return CalendarPlacement.InYear(phrase, Math.Clamp(day.Year + (phrase.Shift ?? 0), 1, 9998));
        }

        if (weekday)
        {
            return CalendarPlacement.WeekdayFrom(phrase, day);
        }

        if (anchor == "text" && phrase.Shift is null && _focus is { Unit: TimeUnit.Year })
        {
            return CalendarPlacement.InYear(phrase, day.Year);
        }

        var nearest = CalendarPlacement.Nearest(phrase, day, anchor == "text" && phrase.Anchor != PhraseAnchor.Focus);
        if (anchor == "published" && phrase.Shift is null && phrase.Tense <= 0 && nearest is { } found && ContinuesHistory(phrase, found, day))
        {
            anchor = "text";
            return CalendarPlacement.Nearest(phrase, _stated!.Value.First, true);
        }

        return nearest;
    }

    /// <summary>"In May 1998 the tests began. On 3 June …": a year just named goes on, unless the day is one of these weeks.</summary>
    private bool ContinuesHistory(in TimePhrase phrase, CalendarPeriod nearest, DateOnly published)
        => phrase.Unit == TimeUnit.Day && _stated is { Unit: TimeUnit.Day or TimeUnit.Month } stated && stated.First.Year < published.Year - 1 && phrase.Sentence - _statedSentence <= 1
            && Math.Abs(nearest.First.DayNumber - published.DayNumber) > FreshDays;
}
