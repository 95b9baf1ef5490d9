using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Time;

/// <summary>Gives parsed phrases their place in the calendar, in the order of the text.</summary>
internal sealed class TimeResolver
{
    private const int NearSentences = 3;
    private const int FreshDays = 45;
    private DateOnly? _published;
    private bool _narrative;
    private CalendarPeriod? _focus;
    private DateOnly? _day;
    private int _daySentence;
    private int _clock;
    private CalendarPeriod? _stated;
    private int _statedSentence;

    /// <summary>Begins a text.</summary>
    /// <param name="published">The publication date, where it is known.</param>
    /// <param name="narrative">Whether the text tells a history: dates without a year then follow the date spoken of, not the publication date.</param>
    public void Begin(DateOnly? published, bool narrative)
    {
        _published = published;
        _narrative = narrative;
        _focus = null;
        _day = null;
        _stated = null;
        _clock = -1;
        _daySentence = 0;
    }

    /// <summary>Resolves the next phrase.</summary>
    public TimeExpression Resolve(in TimePhrase phrase)
    {
        var span = new TextSpan(phrase.Start, phrase.End);
        switch (phrase.Form)
        {
            case PhraseForm.Duration:
                return new TimeExpression { Span = span, Type = TimexType.Duration, Value = phrase.Value ?? TimexWriter.Duration(phrase.Unit, phrase.Tenths), Modifier = phrase.Modifier };
            case PhraseForm.Set:
                return new TimeExpression { Span = span, Type = TimexType.Set, Value = phrase.Value ?? TimexWriter.Duration(phrase.Unit, phrase.Tenths) };
            case PhraseForm.Reference:
                return new TimeExpression { Span = span, Type = phrase.Type, Value = phrase.Value! };
        }

        if (phrase.Form == PhraseForm.Distance && phrase.Tenths == TimePhrase.Vague)
        {
            return new TimeExpression { Span = span, Type = TimexType.Date, Value = phrase.Anchor != PhraseAnchor.Published ? TimexWriter.Unresolved(phrase) : phrase.Shift < 0 ? "PAST_REF" : "FUTURE_REF" };
        }

        if (phrase is { Form: PhraseForm.Distance, Anchor: PhraseAnchor.Focus, Unit: TimeUnit.Hour or TimeUnit.Minute } && NearDay(phrase.Sentence) is not null && _clock >= 0)
        {
            return AfterClock(phrase);
        }

        if (phrase.Year < 0)
        {
            // Before the calendar of DateOnly begins: the value alone.
            return new TimeExpression { Span = span, Type = phrase.Type, Value = TimexWriter.Unresolved(phrase), Modifier = phrase.Modifier, Anchor = "absolute" };
        }

        var period = Place(phrase, out string? anchor);
        if (phrase.Step != TimeUnit.None && period is { } named)
        {
            period = CalendarPlacement.Step(named, phrase.Step, phrase.StepTenths);
        }

        string time = phrase.HasClock ? TimexWriter.Clock(phrase) : TimexWriter.PartCode(phrase.Part);
        if (period is not { } found)
        {
            string value = phrase.Form == PhraseForm.Clock ? time : TimexWriter.Unresolved(phrase) + time;
            return new TimeExpression { Span = span, Type = phrase.Type, Value = value, Modifier = phrase.Modifier };
        }

        Remember(phrase, found);
        (var earliest, var latest) = CalendarPlacement.Bounds(found, phrase.Modifier, _published);
        return new TimeExpression
        {
            Span = span,
            Type = phrase.Type,
            Value = found.Value + time,
            Modifier = phrase.Modifier,
            Earliest = earliest,
            Latest = latest,
            Anchor = anchor,
        };
    }

    /// <summary>"Four hours later", after a time of the day.</summary>
    private TimeExpression AfterClock(in TimePhrase phrase)
    {
        long minutes = _clock + (phrase.Tenths * (phrase.Unit == TimeUnit.Hour ? 60L : 1L) / 10);
        long days = (long)Math.Floor(minutes / 1440.0);
        var time = phrase;
        time.Hour = (int)((minutes - (days * 1440)) / 60);
        time.Minute = (int)((minutes - (days * 1440)) % 60);
        time.HasClock = true;
        time.Form = PhraseForm.Clock;
        _day = new CalendarPeriod(TimeUnit.Day, _day!.Value).Plus(days)?.First ?? _day;
        return Resolve(time);
    }

    private void Remember(in TimePhrase phrase, CalendarPeriod period)
    {
        if (phrase.Year > 0 && phrase.Form == PhraseForm.Calendar)
        {
            _stated = period;
            _statedSentence = phrase.Sentence;
        }

        if (period.Unit == TimeUnit.Day && phrase.HasClock)
        {
            _clock = (phrase.Hour * 60) + phrase.Minute;
            _day = period.First;
            _daySentence = phrase.Sentence;
        }

        if (period.Unit is TimeUnit.Decade or TimeUnit.Century || phrase.Form == PhraseForm.Clock || (_narrative && IsAside(phrase, period)))
        {
            return;
        }

        _focus = period;
        if (period.Unit == TimeUnit.Day)
        {
            _clock = phrase.HasClock ? _clock : -1;
            _day = period.First;
            _daySentence = phrase.Sentence;
        }
    }

    /// <summary>In a history some dates do not move the story: "as he wrote two years ago", "unlike the previous year", and a year within a sentence, as in "papers declassified in 2005".</summary>
    private bool IsAside(in TimePhrase phrase, CalendarPeriod period)
    {
        if (phrase.Form != PhraseForm.Calendar)
        {
            return phrase.Anchor == PhraseAnchor.Published || (phrase.Form == PhraseForm.Unit ? phrase.Shift < 0 : phrase.Tenths < 0);
        }

        return period.Unit == TimeUnit.Year && phrase.Year > 0 && phrase.First > 3 && _focus is not null;
    }

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
                var day = NearDay(phrase.Sentence) ?? _published;
                anchor = day is null ? null : day == _published ? "published" : "text";
                return day is { } known ? new CalendarPeriod(TimeUnit.Day, known) : null;
        }
    }

    private DateOnly? NearDay(int sentence) => _day is { } day && (_narrative || sentence - _daySentence <= NearSentences) ? day : null;

    private CalendarPeriod? PlaceUnit(in TimePhrase phrase, out string? anchor)
    {
        var from = From(phrase, out anchor);
        if (from is not { } day)
        {
            return null;
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
