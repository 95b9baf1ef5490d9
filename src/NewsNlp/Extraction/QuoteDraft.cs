using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction;

/// <summary>A quote while the article is in work.</summary>
internal sealed class QuoteDraft
{
    public required QuoteKind Kind { get; set; }

    public List<TextSpan> Segments { get; } = [];

    /// <summary>Gets or sets the number of the speaker among the entities, or -1.</summary>
    public int Speaker { get; set; } = -1;

    public string? SpeakerText { get; set; }

    public TextSpan? SpeakerMention { get; set; }

    public TextSpan? Cue { get; set; }

    public string? Medium { get; set; }

    public string? Addressee { get; set; }

    /// <summary>Gets or sets the number of the entity for which the speaker speaks, or -1.</summary>
    public int OnBehalfOf { get; set; } = -1;

    /// <summary>Gets or sets the number of the expression of time in <see cref="AnnotationLayers.Times"/>, or -1.</summary>
    public int Time { get; set; } = -1;

    /// <summary>Gets the speech that the speaker reports of others.</summary>
    public List<QuoteDraft> Nested { get; } = [];

    public float Confidence { get; set; } = 1;
}
