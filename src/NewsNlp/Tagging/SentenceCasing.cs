namespace NewsNlp.Tagging;

/// <summary>How the words of a sentence are written.</summary>
internal enum SentenceCasing
{
    /// <summary>Names and the first word begin with a capital.</summary>
    Normal,

    /// <summary>Nearly all longer words begin with a capital, as in many headlines.</summary>
    Title,

    /// <summary>Nearly all words are in capitals.</summary>
    Upper,

    /// <summary>No longer word begins with a capital.</summary>
    Lower,
}
