namespace NewsNlp.Extraction.Events;

/// <summary>A stretch of a sentence. Numbers of other chunks point into the same <see cref="ChunkTable"/>; -1 where there is none.</summary>
internal struct Chunk
{
    public ChunkKind Kind;

    public VerbForm Form;

    /// <summary>The first token.</summary>
    public int First;

    /// <summary>The last token; for a verb group the main verb.</summary>
    public int Last;

    /// <summary>For a verb group: the noun phrase that is its subject.</summary>
    public int Subject;

    /// <summary>For a noun phrase: the verb group whose subject it is.</summary>
    public int SubjectOf;

    /// <summary>For a verb group that is not finite or shares its subject: the verb group it hangs on.</summary>
    public int Governor;

    /// <summary>For a verb group that shares the form of one before it: that one, as "meet" for "sign" in "to meet the king and sign a pact".</summary>
    public int Sibling;

    /// <summary>For a verb group: the clause stands after "if", "whether" or "unless".</summary>
    public bool IsConditional;

    /// <summary>For a verb group: the clause stands after "until".</summary>
    public bool IsAwaited;
}
