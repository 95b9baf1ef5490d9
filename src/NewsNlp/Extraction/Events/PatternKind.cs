namespace NewsNlp.Extraction.Events;

/// <summary>What kind of words a pattern matches.</summary>
internal enum PatternKind
{
    /// <summary>A verb in all its forms, with the words that belong to it: "step down", "take * hostage".</summary>
    Verb,

    /// <summary>A noun, singular and plural: "talks", "phone call".</summary>
    Noun,

    /// <summary>Words that a verb group puts on its subject or object, in this form only: "under arrest", "on strike".</summary>
    State,
}
