namespace NewsNlp.Extraction.Quotes;

/// <summary>A reporting word with its source and content, as tokens.</summary>
internal record struct Report()
{
    public required TokenRange Cue { get; set; }

    public TokenRange Source { get; set; } = TokenRange.None;

    /// <summary>Gets or sets the words that stand for the source at the reporting word: the source itself, or with the pronoun of its relative clause.</summary>
    public TokenRange Mention { get; set; } = TokenRange.None;

    public TokenRange Content { get; set; } = TokenRange.None;

    /// <summary>Gets or sets the second part of a content that the attribution interrupts: "The deal, he said, is dead."</summary>
    public TokenRange Continuation { get; set; } = TokenRange.None;

    public TokenRange Addressee { get; set; } = TokenRange.None;

    public TokenRange Medium { get; set; } = TokenRange.None;

    /// <summary>Gets or sets whether the content stands before the attribution.</summary>
    public bool IsTrailing { get; set; }

    /// <summary>Gets or sets whether the reporting word is a noun.</summary>
    public bool IsNoun { get; set; }

    /// <summary>Gets or sets the number of the entity that speaks, where it is known without the words for the source; else -1.</summary>
    public int Speaker { get; set; } = -1;

    public float Confidence { get; set; } = 1;
}
