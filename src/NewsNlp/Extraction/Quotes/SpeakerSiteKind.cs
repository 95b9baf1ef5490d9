namespace NewsNlp.Extraction.Quotes;

/// <summary>What leaves open who speaks.</summary>
internal enum SpeakerSiteKind
{
    /// <summary>Marked speech without a reporting word.</summary>
    Marked,

    /// <summary>The subject of the reporting word is a pronoun: "he said".</summary>
    Pronoun,

    /// <summary>The subject of the reporting word is a title: "the minister said".</summary>
    Title,
}
