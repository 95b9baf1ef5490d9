namespace NewsNlp.Extraction.Coreference;

/// <summary>How far a mention lies before a pronoun.</summary>
internal enum Reach
{
    SameClause,

    /// <summary>The pronoun stands in a clause under that of the mention: "Roe said he left".</summary>
    ClauseAbove,
    SameSentence,
    SentenceBefore,
    Earlier,
}
