namespace NewsNlp;

/// <summary>How a pipeline reads the language of an article: as well as it can, or as fast as it can.</summary>
public enum PipelineProfile
{
    /// <summary>A network reads tags, universal tags, dependencies and names in one pass. The default.</summary>
    Accurate,

    /// <summary>Linear models read tags and names; there is no dependency parse. Three to four times as fast, and half a point to two points less of F1 on names.</summary>
    Fast,
}
