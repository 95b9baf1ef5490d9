namespace NewsNlp.Extraction.Coreference;

/// <summary>The grammatical place of a mention, or of a pronoun by its form.</summary>
internal enum PronounForm
{
    /// <summary>It does something: "he".</summary>
    Subject,

    /// <summary>Something is done to it: "him".</summary>
    Object,

    /// <summary>It owns something: "his".</summary>
    Possessive,

    /// <summary>The subject of its own clause again: "himself".</summary>
    Reflexive,

    /// <summary>"her" stands before a noun or alone.</summary>
    PossessiveOrObject,
}
