namespace NewsNlp.Text;

/// <summary>The tokens of an analysed article, kept only where the pipeline was told to keep them.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Document
{
    private readonly int[] _starts;
    private readonly int[] _lengths;
    private readonly TokenFlags[] _flags;
    private readonly PartOfSpeech[] _tags;
    private readonly UniversalPos[] _universalTags;
    private readonly int[] _heads;
    private readonly DependencyRelation[] _relations;
    private readonly string[] _lemmas;
    private readonly Zone[] _zones;
    private readonly int[] _sentenceStarts;

    internal Document(string text, TokenColumns columns, string[] lemmas)
    {
        _lemmas = lemmas;
        Text = text;
        _starts = columns.Starts.AsSpan(0, columns.Count).ToArray();
        _lengths = columns.Lengths.AsSpan(0, columns.Count).ToArray();
        _flags = columns.Flags.AsSpan(0, columns.Count).ToArray();
        _tags = columns.Tags.AsSpan(0, columns.Count).ToArray();
        _universalTags = columns.UniversalTags.AsSpan(0, columns.Count).ToArray();
        _heads = columns.Heads.AsSpan(0, columns.Count).ToArray();
        _relations = columns.Relations.AsSpan(0, columns.Count).ToArray();
        _zones = columns.Zones.AsSpan(0, columns.Count).ToArray();
        _sentenceStarts = columns.SentenceStarts.AsSpan(0, columns.SentenceCount).ToArray();
    }

    /// <summary>Gets the text that every offset of the analysis points into.</summary>
    public string Text { get; }

    /// <summary>Gets the number of tokens.</summary>
    public int Count => _starts.Length;

    /// <summary>Gets the number of sentences.</summary>
    public int SentenceCount => _sentenceStarts.Length;

    /// <summary>Gets a token.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public Token this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new Token(this, index);
        }
    }

    /// <summary>Gets the characters of a sentence, from its first token to its last.</summary>
    /// <param name="sentence">Its place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such sentence.</exception>
    public TextSpan SentenceAt(int sentence)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)sentence, (uint)SentenceCount, nameof(sentence));
        int last = (sentence + 1 < SentenceCount ? _sentenceStarts[sentence + 1] : Count) - 1;
        return new(_starts[_sentenceStarts[sentence]], _starts[last] + _lengths[last]);
    }

    internal TextSpan SpanOf(int index) => new(_starts[index], _starts[index] + _lengths[index]);

    internal TokenFlags FlagsOf(int index) => _flags[index];

    internal PartOfSpeech TagOf(int index) => _tags[index];

    internal UniversalPos UniversalTagOf(int index) => _universalTags[index];

    internal string LemmaOf(int index) => _lemmas[index];

    internal string FeaturesOf(int index) => Morphology.Of(this, index);

    internal int HeadOf(int index) => _heads[index];

    internal DependencyRelation RelationOf(int index) => _relations[index];

    internal Zone ZoneOf(int index) => _zones[index];
}
