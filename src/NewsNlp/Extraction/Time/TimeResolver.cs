using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Time;

/// <summary>Gives parsed phrases their place in the calendar, in the order of the text.</summary>
internal sealed partial class TimeResolver
{
    private const int NearSentences = 3;
    private const int FreshDays = 45;
    private DateOnly? _published;
    private bool _narrative;
    private DateOptions _options = DateOptions.Default;
    private CalendarPeriod? _previous;
    private CalendarPeriod? _quarter;
    private CalendarPeriod? _focus;
    private DateOnly? _day;
    private int _daySentence;
    private int _clock;
    private DateOnly? _clockDay;
    private int _clockDaySentence;
    private bool _night;
    private CalendarPeriod? _stated;
    private int _statedSentence;

    /// <summary>Begins a text.</summary>
    /// <param name="published">The publication date, where it is known.</param>
    /// <param name="narrative">Whether the text tells a history: dates without a year then follow the date spoken of, not the publication date.</param>
    /// <param name="options">What is known of times of the day without a zone, and how offsets are written.</param>
    public void Begin(DateOnly? published, bool narrative, DateOptions options)
    {
        _published = published;
        _narrative = narrative;
        _options = options;
        _previous = null;
        _quarter = null;
        _focus = null;
        _day = null;
        _clockDay = null;
        _night = false;
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

        string? anchor = null;
        var period = phrase.Daily ? null : Place(phrase, out anchor);
        if (phrase.Step != TimeUnit.None && period is { } named)
        {
            period = CalendarPlacement.Step(named, phrase.Step, phrase.StepTenths);
        }

        if (phrase.PartUnit != TimeUnit.None && period is { } whole)
        {
            period = CalendarPlacement.Part(whole, phrase.PartUnit, phrase.PartCount);
        }

        TimeSpan? offset = phrase.HasClock ? phrase.Zone?.On(period?.First ?? _published) ?? (phrase.Zone is null ? _options.UtcOffset : null) : null;
        string time = phrase.HasClock ? TimexWriter.Clock(phrase) + (_options.OffsetInValue && offset is { } written ? TimexWriter.Offset(written) : "") : TimexWriter.PartCode(phrase.Part);
        if (period is not { } found)
        {
            _previous = null;
            string value = phrase.Form == PhraseForm.Clock ? time : TimexWriter.Unresolved(phrase) + time;
            return new TimeExpression { Span = span, Type = phrase.Type, Value = value, Modifier = phrase.Modifier, UtcOffset = offset };
        }

        found = phrase.EndsRange ? AfterBeginning(phrase, found) : found;
        _previous = found;
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
            UtcOffset = offset,
        };
    }

    /// <summary>A range runs forward: "from Saturday to Monday", "from November to March".</summary>
    private CalendarPeriod AfterBeginning(in TimePhrase phrase, CalendarPeriod end)
    {
        if (_previous is not { } begin || phrase is not { Form: PhraseForm.Calendar, Year: 0, Shift: null })
        {
            return end;
        }

        if (phrase is { Unit: TimeUnit.Day, Month: 0, Holiday: null })
        {
            bool weekday = phrase.Day == 0 && end.First < begin.First;
            return weekday ? end.Plus(((begin.First.DayNumber - end.First.DayNumber + 6) / 7) * 7) ?? end : end;
        }

        var later = CalendarPlacement.InYear(phrase, begin.First.Year) is { } same && same.First >= begin.First ? same : CalendarPlacement.InYear(phrase, begin.First.Year + 1);
        return later ?? end;
    }

    /// <summary>Resolves a phrase in direct speech, whose "tomorrow" is counted from the day of the utterance.</summary>
    public TimeExpression ResolveSaid(in TimePhrase phrase, in TimePhrase utterance)
    {
        var published = _published;
        _published = Place(utterance, out _)?.First ?? published;
        var said = Resolve(phrase);
        bool moved = _published != published;
        _published = published;
        return moved && said.Anchor == "published" ? said with { Anchor = "text" } : said;
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
        _day = _clockDay = new CalendarPeriod(TimeUnit.Day, _day!.Value).Plus(days)?.First ?? _day;
        _clockDaySentence = _daySentence;
        _night = false;
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
            SetDay(phrase, period.First);
        }

        bool compared = phrase is { Form: PhraseForm.Distance, Anchor: PhraseAnchor.Focus, Tenths: < 0 } && period.Unit is TimeUnit.Quarter or TimeUnit.Half; // "up from the year-ago quarter"
        if (period.Unit is TimeUnit.Decade or TimeUnit.Century || phrase.Form == PhraseForm.Clock || compared || (_narrative && IsAside(phrase, period)))
        {
            return;
        }

        _focus = period;
        _quarter = period.Unit == TimeUnit.Quarter ? period : _quarter;
        if (period.Unit == TimeUnit.Day)
        {
            _clock = phrase.HasClock ? _clock : -1;
            SetDay(phrase, period.First);
        }
    }

    private void SetDay(in TimePhrase phrase, DateOnly day)
    {
        _day = day;
        _daySentence = phrase.Sentence;
        if (!phrase.InRelative)
        {
            _clockDay = day;
            _clockDaySentence = phrase.Sentence;
            _night = phrase is { Part: PartOfDay.Night, HasClock: false };
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
}
