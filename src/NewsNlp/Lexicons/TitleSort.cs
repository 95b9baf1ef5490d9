namespace NewsNlp.Lexicons;

/// <summary>What stands around a name.</summary>
internal enum TitleSort
{
    /// <summary>"Mr.", "Sheikh".</summary>
    Honorific = 0,

    /// <summary>"former", "newly elected".</summary>
    Modifier,

    /// <summary>"Lt. Cmdr.", written for a longer title.</summary>
    Abbreviation,

    /// <summary>"Jr.", "MP".</summary>
    Suffix,

    /// <summary>The field of an office: "Foreign Affairs".</summary>
    Portfolio,
}
