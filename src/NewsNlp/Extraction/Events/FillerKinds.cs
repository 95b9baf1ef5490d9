namespace NewsNlp.Extraction.Events;

/// <summary>What may fill a slot.</summary>
[Flags]
internal enum FillerKinds
{
    None = 0,
    Person = 1 << 0,
    Organization = 1 << 1,
    Place = 1 << 2,

    /// <summary>Unnamed people: "protesters", "107 people".</summary>
    People = 1 << 3,

    /// <summary>Any other noun phrase.</summary>
    Thing = 1 << 4,

    Named = Person | Organization | Place,
    Who = Named | People,
    Any = Who | Thing,
}
