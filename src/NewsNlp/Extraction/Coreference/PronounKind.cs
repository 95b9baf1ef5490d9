namespace NewsNlp.Extraction.Coreference;

/// <summary>What a pronoun can stand for.</summary>
internal enum PronounKind
{
    /// <summary>One person: "she".</summary>
    Person,

    /// <summary>An organisation or a state: "its".</summary>
    Body,

    /// <summary>Several people, states or organisations: "they".</summary>
    Group,

    /// <summary>Whatever name stands right before it: "who".</summary>
    Relative,
}
