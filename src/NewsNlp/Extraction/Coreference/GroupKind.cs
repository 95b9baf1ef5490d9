namespace NewsNlp.Extraction.Coreference;

/// <summary>What a plural can stand for.</summary>
internal enum GroupKind
{
    /// <summary>"both leaders".</summary>
    Person,

    /// <summary>"the two countries".</summary>
    State,

    /// <summary>"both cities".</summary>
    City,

    /// <summary>"the two companies".</summary>
    Organization,
}
