namespace NewsNlp.Extraction.Coreference;

/// <summary>How far a mention lies before a pronoun.</summary>
internal enum Reach
{
    SameClause,
    SameSentence,
    SentenceBefore,
    Earlier,
}
