namespace NewsNlp.Text;

/// <summary>How an abbreviation stands in a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>No abbreviation.</summary>
    None = 0,

    /// <summary>Stands before a name, in upper case: "Mr. Okoro", "St. Ives". Never ends a sentence.</summary>
    Title,

    /// <summary>Stands before a name or after it: "St. Ives", "Elm St.".</summary>
    TitleOrTrail,

    /// <summary>Stands after "et" only: "Okoro et al.".</summary>
    AfterEt,

    /// <summary>Stands before something else: "vs. Leeds", "cf. below". Never ends a sentence.</summary>
    Lead,

    /// <summary>Stands between two sides: "Okoro v. Norland". Never ends a sentence.</summary>
    Versus,

    /// <summary>Stands before a number only: "No. 5", "p. 12"; elsewhere it is a word at the end of a sentence.</summary>
    BeforeNumber,

    /// <summary>A month or weekday: "Jan. 5".</summary>
    Calendar,

    /// <summary>A month or weekday that is a word too: "Mar. 5", but "in the sun."</summary>
    CalendarOrWord,

    /// <summary>Ends an enumeration: "pens, paper, etc.". Before a capital it ends the sentence.</summary>
    Enumeration,

    /// <summary>Stands after a name or amount: "Acme Inc.", "Lee Jr.". Can end a sentence.</summary>
    Trail,

    /// <summary>A state: "Salem, Ore.". Can end a sentence.</summary>
    State,

    /// <summary>A state whose short form is a word too; it counts after a comma only: "Jackson, Miss.".</summary>
    StateOrWord,

    /// <summary>A name's initial: "J. Okoro". Never ends a sentence.</summary>
    Initial,

    /// <summary>Letters with full stops: "U.S.", "e.g.", "Ph.D.". Can end a sentence.</summary>
    Letters,
}
