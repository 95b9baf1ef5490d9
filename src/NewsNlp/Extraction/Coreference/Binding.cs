namespace NewsNlp.Extraction.Coreference;

/// <summary>What the structure of a sentence makes of a name for a pronoun in it, as the theory of binding asks: who commands whom, and from how near.</summary>
/// <remarks>Noam Chomsky, Lectures on Government and Binding, 1981; in the form that dependencies allow.</remarks>
internal enum Binding
{
    None,

    /// <summary>The subject of the clause of the pronoun, said or understood: "[Roe] left, thanking him".</summary>
    OwnSubject,

    /// <summary>The subject of the clause above, of which that of the pronoun is the content: "[Roe] said he left".</summary>
    SubjectOfContent,

    /// <summary>The subject of the clause above, of which that of the pronoun is a circumstance: "[Roe] left when he heard it".</summary>
    SubjectOfCircumstance,

    /// <summary>The subject of the clause above in another way: "[Roe] left and Doe saw him".</summary>
    SubjectAbove,

    /// <summary>The subject of a clause further above.</summary>
    SubjectHigher,

    /// <summary>It depends on the same verb: "Doe gave [Roe] his book".</summary>
    SameVerb,

    /// <summary>It is what the pronoun owns, or part of it: "his brother [Roe]", "her race against [Roe]".</summary>
    Owned,

    /// <summary>It is said to be what the pronoun owns: "[Roe] is his brother".</summary>
    OwnedByCopula,

    /// <summary>The pronoun stands in a clause or phrase on it: "[Roe], who lost his job".</summary>
    Commanding,
}
