namespace NewsNlp.Extraction.Quotes;

/// <summary>Who spoke before, as the article goes on.</summary>
internal sealed class Dialogue
{
    private readonly Dictionary<int, (int Count, int Paragraph)> _speakers = [];

    /// <summary>Gets where entities were last spoken of.</summary>
    public EntityTrail Trail { get; } = new();

    /// <summary>Gets the last quote.</summary>
    public QuoteDraft? Last { get; private set; }

    /// <summary>Gets the words for its source.</summary>
    public TokenRange Source { get; private set; } = TokenRange.None;

    /// <summary>Gets the paragraph in which it ends.</summary>
    public int Paragraph { get; private set; } = -2;

    /// <summary>Gets the number of the marked stretch with which it ends, or a negative number.</summary>
    public int Stretch { get; private set; } = -2;

    /// <summary>Gets the last token of it and of what belongs to it.</summary>
    public int Token { get; private set; }

    /// <summary>Gets whether marked speech in its paragraph goes on with it.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Gets the one who spoke last before the speaker of the last quote.</summary>
    public SpeakerProposal Earlier { get; private set; } = new(SpeakerEvidence.None, -1, TokenRange.None);

    /// <summary>Gets the subject of the last sentence without speech.</summary>
    public TokenRange LeadIn { get; private set; } = TokenRange.None;

    /// <summary>Gets the paragraph of that sentence.</summary>
    public int LeadInParagraph { get; private set; } = -2;

    /// <summary>Makes ready for an article.</summary>
    public void Start(AnnotationLayers layers)
    {
        Trail.Start(layers);
        _speakers.Clear();
        Last = null;
        Source = TokenRange.None;
        Paragraph = -2;
        Stretch = -2;
        Token = 0;
        IsOpen = false;
        Earlier = new SpeakerProposal(SpeakerEvidence.None, -1, TokenRange.None);
        LeadIn = TokenRange.None;
        LeadInParagraph = -2;
    }

    /// <summary>Notes a quote.</summary>
    public void Add(QuoteDraft quote, TokenRange source, int paragraph, int stretch, int token, bool isOpen)
    {
        if (Last is not null && Last != quote && (Last.Speaker != quote.Speaker || Last.Speaker < 0) && !Source.IsEmpty)
        {
            Earlier = new SpeakerProposal(SpeakerEvidence.Earlier, Last.Speaker, Source);
        }

        if (quote.Speaker >= 0)
        {
            _speakers[quote.Speaker] = (CountOf(quote.Speaker) + 1, paragraph);
        }

        Last = quote;
        Source = source;
        Paragraph = paragraph;
        Stretch = stretch;
        Token = token;
        IsOpen = isOpen;
    }

    /// <summary>Notes that the last quote goes on.</summary>
    public void GoOn(int paragraph, int stretch, int token, bool isOpen) => (Paragraph, Stretch, Token, IsOpen) = (paragraph, stretch, token, isOpen);

    /// <summary>Notes the subject of a sentence without speech.</summary>
    public void LeadInto(TokenRange subject, int paragraph) => (LeadIn, LeadInParagraph) = (subject, paragraph);

    /// <summary>Gets how often an entity spoke.</summary>
    public int CountOf(int entity) => _speakers.GetValueOrDefault(entity).Count;

    /// <summary>Gets the paragraph in which an entity spoke last, or -1.</summary>
    public int ParagraphOf(int entity) => _speakers.TryGetValue(entity, out var speaker) ? speaker.Paragraph : -1;
}
