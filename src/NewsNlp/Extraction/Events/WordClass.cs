namespace NewsNlp.Extraction.Events;

/// <summary>What a word is to the event extractor; the names are those of <c>models/events/words.txt</c> without hyphens.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,
    Be = 1 << 0,
    Have = 1 << 1,
    Do = 1 << 2,
    Future = 1 << 3,
    Possible = 1 << 4,
    Must = 1 << 5,
    Negation = 1 << 6,

    /// <summary>Begins a clause: "because".</summary>
    Subordinator = 1 << 7,

    /// <summary>Begins a clause that is not told as true: "if".</summary>
    Condition = 1 << 8,

    /// <summary>Begins a clause or a phrase: "after".</summary>
    Either = 1 << 9,

    /// <summary>Begins a phrase, though it looks like a verb: "including".</summary>
    Preposition = 1 << 10,
    Planned = 1 << 11,
    Demanded = 1 << 12,
    Denied = 1 << 13,
    Cancelled = 1 << 14,
    Hypothetical = 1 << 15,

    /// <summary>Stands before what somebody is accused of, praised for or kept from: "accused Kenya of arming rebels".</summary>
    Reason = 1UL << 32,

    /// <summary>Its object does what follows: "urged Kenya to withdraw".</summary>
    Control = 1 << 16,
    Reporting = 1 << 17,

    /// <summary>Carries a noun of action: "hold talks".</summary>
    Support = 1 << 18,

    /// <summary>Carries a noun of action that is done to its subject: "face charges".</summary>
    Undergo = 1 << 19,
    PlannedAdjective = 1 << 20,
    HypotheticalAdjective = 1 << 21,
    DeniedAdjective = 1 << 22,
    People = 1 << 23,

    /// <summary>Stands for the country that it is said of: "the Kenyan government".</summary>
    Government = 1 << 24,

    /// <summary>Counts or leads what follows after "of": "dozens of protesters".</summary>
    Quantity = 1 << 25,

    /// <summary>Names the kind of a place whose name follows after "of": "the port of Mombasa".</summary>
    Locality = 1 << 26,

    /// <summary>Puts what follows somewhere: "in", "at".</summary>
    Locative = 1 << 27,

    /// <summary>What follows it is really done: "began to", "managed to".</summary>
    Implicative = 1 << 28,

    /// <summary>A past tense that does not end in "-ed" and can be a noun or an adjective too.</summary>
    Past = 1 << 29,

    /// <summary>A past tense that does not end in "-ed" and is nothing else.</summary>
    PastOnly = 1UL << 33,

    /// <summary>Begins a clause of what is still to come: "until".</summary>
    Awaited = 1 << 30,

    /// <summary>Says of an event that it takes place: "talks began".</summary>
    Occur = 1UL << 31,

    /// <summary>Counts the dead: "killed 12", "12 dead".</summary>
    Dead = 1UL << 40,

    /// <summary>Counts the injured.</summary>
    Injured = 1UL << 41,
}
