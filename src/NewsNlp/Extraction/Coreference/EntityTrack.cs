using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Where an entity was last spoken of, and how often.</summary>
internal struct EntityTrack
{
    /// <summary>The first token of the last mention.</summary>
    public int First;

    /// <summary>The last token of the last mention; -1 before the first one.</summary>
    public int Last;

    /// <summary>Where the last mention begins.</summary>
    public TextPosition At;

    public MentionPosition Position;
    public bool WasPronoun;
    public bool FullName;

    /// <summary>The number of people named before it in its sentence.</summary>
    public int Order;

    /// <summary>The sentence in which it was a subject last, or -1.</summary>
    public int SubjectSentence;

    /// <summary>Whether its first mention is a single word.</summary>
    public bool KnownBefore;

    /// <summary>The gender of the pronouns that meant it.</summary>
    public Gender Gender;

    /// <summary>The number of mentions.</summary>
    public int Count;
}
