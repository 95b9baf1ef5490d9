namespace NewsNlp.Extraction.Coreference;

/// <summary>A token and what was passed on the way to it.</summary>
internal struct TextPosition
{
    public int Token;

    /// <summary>The number of the paragraph.</summary>
    public int Paragraph;

    /// <summary>Whether it stands between quotation marks.</summary>
    public bool Quoted;

    /// <summary>The number of finite verbs so far.</summary>
    public int Verbs;

    /// <summary>The number of subjects so far, and so of clauses: "and saw" shares the subject of the verb before.</summary>
    public int Clauses;
}
