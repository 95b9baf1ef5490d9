namespace NewsNlp.Extraction.Time;

/// <summary>What a word or mark can do in an expression of time.</summary>
internal enum TimeWord : byte
{
    /// <summary>Nothing: any other word.</summary>
    Other = 0,

    /// <summary>A whole number in digits.</summary>
    Number,

    /// <summary>A number with a fraction or with thousands separators.</summary>
    Decimal,

    /// <summary>A number in letters.</summary>
    Cardinal,

    /// <summary>A multiplier: hundred, million.</summary>
    Scale,

    /// <summary>An ordinal: third, 21st.</summary>
    Ordinal,

    /// <summary>Years of a decade in digits: 1990s, 80s.</summary>
    DecadeYears,

    /// <summary>A decade in letters: nineties.</summary>
    DecadeWord,

    /// <summary>Q3, H1: the value is the number, from 11 for halves.</summary>
    QuarterCode,

    Month,
    Weekday,
    WeekdayPlural,
    Season,
    Unit,
    UnitPlural,
    PartOfDay,
    PartOfDayPlural,
    HolidayWord,

    /// <summary>Yesterday, today, tomorrow: the value is the distance in days.</summary>
    DayWord,
    Tonight,
    Overnight,
    ClockWord,
    Meridiem,

    /// <summary>BC (1) or AD (2), in capitals.</summary>
    Era,
    Zone,
    Local,
    OClock,

    Article,
    The,
    This,
    Last,
    Next,
    Past,
    Previous,
    Following,
    Same,
    That,
    Current,
    Coming,
    Recent,

    /// <summary>Early, mid, late and their like: the value is the modifier.</summary>
    Part,

    /// <summary>Beginning, middle, end: nouns that need "of".</summary>
    PartNoun,
    YearEnd,
    Ago,
    EarlierLater,
    BeforeAfter,
    Every,

    /// <summary>Annual, daily: the value is the unit.</summary>
    Frequency,
    Quantifier,
    Half,
    Couple,
    Fiscal,
    Whole,
    Ordinary,
    Old,
    Long,
    Future,

    Of,
    In,
    On,
    At,
    To,
    And,
    Or,
    From,
    Since,
    By,
    Until,
    For,
    Over,
    During,
    Within,
    Between,
    Possessive,

    Comma,
    Dot,
    Hyphen,
    Dash,
    Slash,
    Colon,
    Apostrophe,
    Open,
    Close,
    Currency,
    QuoteMark,
    Mark,

    /// <summary>Will, due, scheduled: what follows lies ahead.</summary>
    FutureCue,

    /// <summary>Plans, set, going: ahead lies what follows with "to".</summary>
    FutureTo,

    /// <summary>Due: ahead lies what is "due on" a day or "is due to" happen, but not what happened "due to" something.</summary>
    Due,

    /// <summary>Postponed, delayed: ahead lies what follows with "until" or "to".</summary>
    FutureUntil,

    /// <summary>Said, announced: a cue before it says nothing of the day after it.</summary>
    Reporting,

    /// <summary>Begins, opens: a present tense that speaks of a plan.</summary>
    Scheduled,
    PastCue,
    Be,

    /// <summary>People, miles, dollars: a number before it counts them.</summary>
    Counted,

    /// <summary>Flight, page, room: a number after it names one.</summary>
    Label,
    Money,
    Age,
    Event,
    Rate,

    /// <summary>Times, Telegraph: with a weekday before it, the title of a paper or programme.</summary>
    Title,

    /// <summary>Bloody, Super: with a weekday after it, a name.</summary>
    Named,
    Than,
    Now,
    His,
    Back,
    Hence,
    Into,
}
