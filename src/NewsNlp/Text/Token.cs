namespace NewsNlp.Text;

/// <summary>A view of one token: a document and a number.</summary>
/// <threadsafety>Immutable.</threadsafety>
public readonly record struct Token
{
    private readonly Document _document;

    internal Token(Document document, int index)
    {
        _document = document;
        Index = index;
    }

    /// <summary>Gets the place among the document's tokens, from 0.</summary>
    public int Index { get; }

    /// <summary>Gets the range in the document's text.</summary>
    public TextSpan Span => _document.SpanOf(Index);

    /// <summary>Gets the flags.</summary>
    public TokenFlags Flags => _document.FlagsOf(Index);

    /// <summary>Gets the part of speech.</summary>
    public PartOfSpeech Tag => _document.TagOf(Index);

    /// <summary>Gets the universal part of speech.</summary>
    public UniversalPos UniversalTag => _document.UniversalTagOf(Index);

    /// <summary>Gets the lemma: "go" of "went". The lemma of a name keeps its capitals.</summary>
    public string Lemma => _document.LemmaOf(Index);

    /// <summary>Gets the morphological features as Universal Dependencies write them, such as "Number=Plur" or "Tense=Past|VerbForm=Part|Voice=Pass"; "_" for none.</summary>
    public string Features => _document.FeaturesOf(Index);

    /// <summary>Gets the dependency head; null for the root of a sentence and where nothing was parsed, as in the fast profile.</summary>
    public Token? Head => _document.HeadOf(Index) is >= 0 and var head ? new Token(_document, head) : null;

    /// <summary>Gets the relation to <see cref="Head"/>; <see cref="DependencyRelation.Root"/> for the root of a sentence, <see cref="DependencyRelation.None"/> where nothing was parsed.</summary>
    public DependencyRelation Relation => _document.RelationOf(Index);

    /// <summary>Gets the zone of the page.</summary>
    public Zone Zone => _document.ZoneOf(Index);

    /// <summary>Gets the characters.</summary>
    public ReadOnlySpan<char> Text => Span.Of(_document.Text);

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();
}
