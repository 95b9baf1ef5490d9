namespace NewsNlp.Extraction.Events;

/// <summary>Where the events of a type happen if their own words do not say it.</summary>
[Flags]
internal enum PlaceRule
{
    None = 0,

    /// <summary>Where the target is, if that is a place: "the invasion of Ukraine".</summary>
    AtTarget = 1 << 0,

    /// <summary>In the country that the article is about: an election.</summary>
    InCountry = 1 << 1,

    /// <summary>Where a journey of somebody who takes part leads: a meeting during a visit.</summary>
    OnJourney = 1 << 2,

    /// <summary>It is itself a journey: its agents are at its place then.</summary>
    Journey = 1 << 3,
}
