namespace NewsNlp.Extraction.Time;

/// <summary>Where in the calendar a phrase lies, once it is known what it is counted from.</summary>
internal static class CalendarPlacement
{
    // In late August, "September" without a verb is the one to come.
    private const int NextMonth = 45;
    private const int Winter = 4;

    /// <summary>"early", "mid" and "late" are the thirds of a period; "earlier this month" ends and "later this month" begins on the day of publication.</summary>
    public static (DateOnly Earliest, DateOnly Latest) Bounds(CalendarPeriod period, string? modifier, DateOnly? published)
    {
        var first = period.First;
        var last = period.Last;
        int third = (last.DayNumber - first.DayNumber + 1) / 3;
        return third < 2 ? (first, last) : modifier switch
        {
            "START" => (first, first.AddDays(third - 1)),
            "MID" => (first.AddDays(third), last.AddDays(-third)),
            "END" => (last.AddDays(1 - third), last),
            "BEFORE" when published >= first && published <= last => (first, published.Value),
            "AFTER" when published >= first && published <= last => (published.Value, last),
            _ => (first, last),
        };
    }

    /// <summary>Counts units from a period: "a week from Sunday".</summary>
    public static CalendarPeriod? Step(CalendarPeriod from, TimeUnit unit, int tenths)
    {
        if (unit <= TimeUnit.Fortnight)
        {
            int days = unit switch { TimeUnit.Day => 1, TimeUnit.Fortnight => 14, _ => 7 };
            return new CalendarPeriod(TimeUnit.Day, from.First).Plus((long)tenths * days / 10);
        }

        return CalendarPeriod.Of(unit, from.First).Plus(tenths / 10);
    }

    /// <summary>The n-th day, week or weekend of a period, from its end for -1, or, for 0, the one that it begins in. A week belongs to the month or year that has most of its days.</summary>
    public static CalendarPeriod? Part(CalendarPeriod whole, TimeUnit unit, int count)
    {
        if (count == 0)
        {
            return CalendarPeriod.Of(unit, whole.First);
        }

        const int MiddleOfWeek = 3;
        int length = whole.Last.DayNumber - whole.First.DayNumber;
        int toSaturday = (DayOfWeek.Saturday - whole.First.DayOfWeek + 7) % 7;
        int fromSaturday = ((int)whole.Last.DayOfWeek + 1) % 7;
        int offset = (unit, count) switch
        {
            (TimeUnit.Day, > 0) => count - 1,
            (TimeUnit.Day, _) => length,
            (TimeUnit.Weekend, > 0) => toSaturday + ((count - 1) * 7),
            (TimeUnit.Weekend, _) => length - fromSaturday,
            (_, > 0) => MiddleOfWeek + ((count - 1) * 7),
            _ => length - MiddleOfWeek,
        };
        return offset <= length && new CalendarPeriod(TimeUnit.Day, whole.First).Plus(offset) is { } day ? CalendarPeriod.Of(unit, day.First) : null;
    }

    /// <summary>The day of the month nearest to a day that is the given weekday: "Friday the 13th".</summary>
    public static CalendarPeriod? WeekdayAndDay(in TimePhrase phrase, DateOnly day)
    {
        const int Months = 14; // any day of the month is every weekday within so many
        var month = CalendarPeriod.Of(TimeUnit.Month, day);
        CalendarPeriod? best = null;
        for (int i = -Months; i <= Months; i++)
        {
            if (month.Plus(i) is not { } other || phrase.Day > CalendarPeriod.DaysIn(other.First.Year, other.First.Month))
            {
                continue;
            }

            var candidate = other.First.AddDays(phrase.Day - 1);
            bool fits = ((int)candidate.DayOfWeek + 6) % 7 == phrase.Weekday - 1 && (phrase.Tense <= 0 || candidate >= day);
            if (fits && (best is null || Math.Abs(candidate.DayNumber - day.DayNumber) < Math.Abs(best.Value.First.DayNumber - day.DayNumber)))
            {
                best = new CalendarPeriod(TimeUnit.Day, candidate);
            }
        }

        return best;
    }

    /// <summary>The period in a year.</summary>
    public static CalendarPeriod? InYear(in TimePhrase phrase, int year)
    {
        if (year is < 1 or > 9998)
        {
            return null;
        }

        switch (phrase.Unit)
        {
            case TimeUnit.Day or TimeUnit.Weekend when phrase.Holiday is { } holiday:
                return holiday.In(year) is { } feast ? phrase.Unit == TimeUnit.Day ? new CalendarPeriod(TimeUnit.Day, feast) : WeekendOf(feast) : null;
            case TimeUnit.Day:
                return phrase.Month > 0 && phrase.Day <= CalendarPeriod.DaysIn(year, phrase.Month) ? new CalendarPeriod(TimeUnit.Day, new DateOnly(year, phrase.Month, phrase.Day)) : null;
            case TimeUnit.Month:
                return new CalendarPeriod(TimeUnit.Month, new DateOnly(year, phrase.Month, 1));
            case TimeUnit.Quarter:
                return new CalendarPeriod(TimeUnit.Quarter, new DateOnly(year, (phrase.Number * 3) - 2, 1));
            case TimeUnit.Half:
                return new CalendarPeriod(TimeUnit.Half, new DateOnly(year, phrase.Number == 1 ? 1 : 7, 1));
            case TimeUnit.Season:
                return new CalendarPeriod(TimeUnit.Season, new DateOnly(year, phrase.Number * 3, 1));
            default:
                return CalendarPeriod.Of(phrase.Unit, new DateOnly(year, 1, 1));
        }
    }

    /// <summary>The weekend of a holiday: the one before for a Monday or Tuesday, else that of its week.</summary>
    private static CalendarPeriod? WeekendOf(DateOnly feast)
        => CalendarPeriod.Of(TimeUnit.Weekend, feast).Plus(feast.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday ? -1 : 0);

    /// <summary>A weekday: the latest one up to the day of publication, unless the words say that it lies ahead.</summary>
    public static CalendarPeriod? WeekdayFrom(in TimePhrase phrase, DateOnly day)
    {
        int today = ((int)day.DayOfWeek + 6) % 7;
        int back = (today - (phrase.Weekday - 1) + 7) % 7;
        int offset = phrase.Shift switch
        {
            < 0 => back == 0 ? -7 : -back,
            > 0 => 7 - back,
            0 when phrase.Anchor != PhraseAnchor.Focus => phrase.Tense < 0 || back == 0 ? -back : 7 - back,
            _ => phrase.Tense > 0 && back > 0 ? 7 - back : -back,
        };
        return new CalendarPeriod(TimeUnit.Day, day).Plus(offset);
    }

    /// <summary>A day of the month spoken of, or, from the day of publication, the latest such day up to it unless the words say that it lies ahead.</summary>
    public static CalendarPeriod? DayOfMonth(in TimePhrase phrase, DateOnly day, bool published)
    {
        int months = phrase.Shift ?? (!published ? 0 : phrase.Tense > 0 ? (phrase.Day < day.Day ? 1 : 0) : (phrase.Day > day.Day ? -1 : 0));
        return CalendarPeriod.Of(TimeUnit.Month, day).Plus(months) is { } month && phrase.Day <= CalendarPeriod.DaysIn(month.First.Year, month.First.Month)
            ? new CalendarPeriod(TimeUnit.Day, month.First.AddDays(phrase.Day - 1))
            : null;
    }

    /// <summary>A period that comes once a year: the nearest or the last one, or what "last", "this" and "next" say.</summary>
    public static CalendarPeriod? Nearest(in TimePhrase phrase, DateOnly day, bool narrative)
    {
        var last = default(CalendarPeriod?);
        var next = default(CalendarPeriod?);
        var current = default(CalendarPeriod?);
        for (int year = Math.Max(1, day.Year - 4); year <= Math.Min(9998, day.Year + 4); year++)
        {
            if (InYear(phrase, year) is not { } candidate || (phrase.Weekday > 0 && ((int)candidate.First.DayOfWeek + 6) % 7 != phrase.Weekday - 1))
            {
                continue; // "Sunday, 21 July" picks a year in which it is one
            }

            if (candidate.Last < day)
            {
                last = candidate;
            }
            else if (candidate.First > day)
            {
                next ??= candidate;
            }
            else
            {
                current = candidate;
            }
        }

        switch (phrase.Shift)
        {
            case < 0:
                return last;
            case > 0:
                return next;
            case 0:
                bool winter = phrase is { Unit: TimeUnit.Season, Number: Winter } && last is { } past && next is { } coming && day.DayNumber - past.Last.DayNumber < coming.First.DayNumber - day.DayNumber;
                return current ?? (winter ? last : last is { } l && l.First.Year == day.Year && !(next?.First.Year == day.Year) ? last : next);
        }

        if (current is not null)
        {
            return current;
        }

        if (last is not { } before || next is not { } after)
        {
            return last ?? next;
        }

        int back = day.DayNumber - before.First.DayNumber;
        int ahead = after.First.DayNumber - day.DayNumber;
        if (narrative)
        {
            return ahead <= back + 60 ? after : before; // a story moves on: after July 1940, "February" is in 1941
        }

        bool near = Math.Abs(ahead - back) < 120; // so far from both that the words decide
        return phrase.Unit == TimeUnit.Day
            ? (near && phrase.Tense != 0 ? phrase.Tense > 0 : ahead < back) ? after : before
            : phrase.Tense > 0 || (phrase.Tense == 0 && ahead < back && (phrase.FutureSentence || ahead <= NextMonth)) ? after : before;
    }
}
