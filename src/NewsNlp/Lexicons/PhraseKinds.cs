namespace NewsNlp.Lexicons;

/// <summary>What a phrase of the fact tables can be; one phrase can be several things ("Jordan").</summary>
[Flags]
internal enum PhraseKinds
{
    None = 0,
    Country = 1 << 0,

    /// <summary>A state, province, county or the like.</summary>
    Admin = 1 << 1,
    City = 1 << 2,

    /// <summary>A region, continent, sea, river, mountain, island or the like.</summary>
    Region = 1 << 3,
    GivenName = 1 << 4,
    Surname = 1 << 5,

    /// <summary>The full name of an office holder: "Angela Merkel".</summary>
    FullName = 1 << 6,
    Organization = 1 << 7,

    /// <summary>An adjective or a noun of origin: "Russian", "Frenchwoman", "Californians".</summary>
    Demonym = 1 << 8,

    /// <summary>An honorific or what else stands around a name: "Mr.", "newly elected", "Jr.".</summary>
    Title = 1 << 9,

    /// <summary>A role or an office: "mayor", "Minister of Foreign Affairs".</summary>
    Office = 1 << 10,

    /// <summary>A seat that stands for an institution: "Kremlin".</summary>
    Metonym = 1 << 11,

    /// <summary>A word of everyday English too: "Reading", "Will", "Brown".</summary>
    CommonWord = 1 << 12,

    /// <summary>A phrase of a gazetteer of the user.</summary>
    User = 1 << 13,

    /// <summary>A state as written after a town: "Ill.", "NSW". On its own it is no name.</summary>
    AdminAbbreviation = 1 << 14,
    Place = Country | Admin | City | Region,
}
