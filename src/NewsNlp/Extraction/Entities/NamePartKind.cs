namespace NewsNlp.Extraction.Entities;

/// <summary>What a word does in a name.</summary>
internal enum NamePartKind
{
    /// <summary>It tells the name from others.</summary>
    Content = 0,

    /// <summary>A letter that stands for a given name: "J." in "J. Smith".</summary>
    Initial,

    /// <summary>A word that comes and goes between spellings of one name: "al", "bin", "de", "the", "of".</summary>
    Particle,

    /// <summary>A word after a name that tells generations: "Jr".</summary>
    Suffix,

    /// <summary>An honorific that was left in the name, or the legal form of a company: "Sheikh", "Inc".</summary>
    Ornament,
}
