namespace NewsNlp.Extraction.Quotes;

/// <summary>What a chunk of tokens is.</summary>
internal enum ChunkKind : byte
{
    /// <summary>No chunk: punctuation, prepositions, conjunctions.</summary>
    None = 0,

    /// <summary>A noun phrase without what follows its head.</summary>
    Noun,

    /// <summary>A verb with its auxiliaries, adverbs and the verbs that hang on it by "to", opened by a finite form.</summary>
    FiniteVerb,

    /// <summary>The same, opened by a participle or "to".</summary>
    Verb,

    /// <summary>An expression of time.</summary>
    Time,
}
