namespace NewsNlp.Extraction.Coreference;

/// <summary>Where an entity was last spoken of, and how often.</summary>
internal struct EntityTrack
{
    /// <summary>The first token of the last mention.</summary>
    public int First;

    /// <summary>The last token of the last mention; -1 before the first one.</summary>
    public int Last;

    public int Paragraph;
    public MentionPosition Position;
    public bool WasPronoun;
    public bool Quoted;
    public bool FullName;
    public int Count;
}
