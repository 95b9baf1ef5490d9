using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Time;

/// <summary>An expression of time as parsed, before it is resolved.</summary>
internal struct TimePhrase
{
    public const int Vague = int.MinValue;

    /// <summary>The first atom.</summary>
    public int First;

    /// <summary>The last atom.</summary>
    public int Last;

    public int Start;
    public int End;
    public int FirstToken;
    public int LastToken;
    public int Sentence;

    public PhraseForm Form;
    public TimexType Type;

    /// <summary>The length of the period or the unit of the distance.</summary>
    public TimeUnit Unit;

    /// <summary>The year, or 0 where it is not said.</summary>
    public int Year;
    public int Month;
    public int Day;

    /// <summary>1 = Monday … 7 = Sunday.</summary>
    public int Weekday;

    /// <summary>The number of a quarter, half or season.</summary>
    public int Number;

    public HolidayRule? Holiday;

    /// <summary>Whether "last" (-1), "this" (0) or "next" (+1) stands before it; null where none does.</summary>
    public int? Shift;

    /// <summary>Whether <see cref="Shift"/> counts whole years: "July last year", "the first half of this year".</summary>
    public bool OfYear;

    /// <summary>Whether <see cref="Shift"/> counts whole weeks: "Tuesday of next week".</summary>
    public bool OfWeek;

    /// <summary>The unit within what the phrase names: "the first weekend of May", "the last day of the month"; with <see cref="PartCount"/> 0, the one around it: "the week of July 23".</summary>
    public TimeUnit PartUnit;

    /// <summary>Which one, from 1, or from the end for -1.</summary>
    public int PartCount;

    /// <summary>How many atoms before the first one belong to the phrase: "bi-" in "bi-monthly".</summary>
    public int Lead;

    /// <summary>Whether day and month could be the other way round: "10/02/2025".</summary>
    public bool CanSwap;

    /// <summary>Whether it stands in a relative clause, which tells of another time than its sentence: "the president, who vetoed the bill on May 10".</summary>
    public bool InRelative;

    /// <summary>Whether a time of the day comes back every day: "a curfew from 6 p.m. to 6 a.m.".</summary>
    public bool Daily;

    /// <summary>Whether an attack is named by the day: "the Sept. 11 attacks".</summary>
    public bool OfEvent;

    /// <summary>The unit of the distance from the date that the phrase names: "a week from Sunday".</summary>
    public TimeUnit Step;
    public int StepTenths;

    /// <summary>The distance or length in tenths of <see cref="Unit"/>; <see cref="Vague"/> for "several".</summary>
    public int Tenths;

    public PhraseAnchor Anchor;
    public PartOfDay Part;

    /// <summary>Whether <see cref="Hour"/> and <see cref="Minute"/> are said.</summary>
    public bool HasClock;
    public int Hour;
    public int Minute;
    public int Second;

    /// <summary>The zone of the time of the day, where it is named.</summary>
    public ZoneOffset? Zone;

    public string? Modifier;

    /// <summary>The value, where the grammar knows it already.</summary>
    public string? Value;

    /// <summary>Whether a word near by says that it lies ahead (+1) or behind (-1).</summary>
    public int Tense;

    /// <summary>Whether a future cue stands anywhere in the sentence.</summary>
    public bool FutureSentence;

    /// <summary>Whether it stands in direct speech.</summary>
    public bool Quoted;

    /// <summary>The number of the phrase that tells the day of its utterance, from 1; 0 where none does.</summary>
    public int Utterance;

    /// <summary>Whether it and the phrase that follows make a range.</summary>
    public bool BeginsRange;

    /// <summary>Whether it ends a range that the phrase before begins.</summary>
    public bool EndsRange;

    /// <summary>Takes the time of the day from another phrase.</summary>
    public void TakeClock(in TimePhrase other)
    {
        HasClock = other.HasClock;
        Hour = other.Hour;
        Minute = other.Minute;
        Second = other.Second;
        Zone = other.Zone;
    }

    /// <summary>Takes the day from the phrase that follows: "from 8 to 10 p.m. on Tuesday".</summary>
    public void TakeDay(in TimePhrase other)
    {
        var own = this;
        this = other;
        (First, Last, Start, End, FirstToken, LastToken) = (own.First, own.Last, own.Start, own.End, own.FirstToken, own.LastToken);
        (BeginsRange, EndsRange) = (own.BeginsRange, own.EndsRange);
        TakeClock(own);
        Zone = own.Zone ?? other.Zone;
    }

    public readonly bool IsDay => Form switch
    {
        PhraseForm.Calendar => Unit == TimeUnit.Day,
        PhraseForm.Distance => Unit == TimeUnit.Day && Tenths != Vague,
        PhraseForm.Unit => Unit == TimeUnit.Day,
        _ => false,
    };
}
