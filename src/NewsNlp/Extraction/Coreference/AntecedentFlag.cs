namespace NewsNlp.Extraction.Coreference;

/// <summary>What holds for an antecedent or does not.</summary>
internal enum AntecedentFlag
{
    /// <summary>It is the first person that the article names.</summary>
    FirstPerson,

    /// <summary>Its last mention stands in brackets.</summary>
    InBrackets,

    /// <summary>Its last mention has several words.</summary>
    FullName,

    /// <summary>It is first named by one word, as one who was spoken of before.</summary>
    KnownBefore,

    /// <summary>Of pronoun and last mention one stands in a quote, the other does not.</summary>
    QuotedUnlike,

    /// <summary>Both stand in one paragraph.</summary>
    SameParagraph,

    /// <summary>A pronoun of the gender meant it before.</summary>
    GenderShown,

    /// <summary>A pronoun of the other gender meant it before.</summary>
    GenderRefuted,

    /// <summary>"Roe and his wife".</summary>
    Coordinated,

    /// <summary>Its last mention is one of several that "and" joins.</summary>
    OneOfSeveral,

    /// <summary>Its last mention is the subject of a passive verb.</summary>
    Suffering,

    /// <summary>Its last mention is who does what a passive verb says: "by Roe".</summary>
    Agent,
}
