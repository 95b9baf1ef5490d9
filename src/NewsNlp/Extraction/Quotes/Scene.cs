using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>What the readers of reported speech look at.</summary>
internal readonly ref struct Scene(TokenTable tokens, VerbTags tags, Chunks chunks, MarkedStretches marks, SpeechCues cues)
{
    public readonly TokenTable Tokens = tokens;

    private readonly VerbTags _tags = tags;

    public Chunks Chunks { get; } = chunks;

    public MarkedStretches Marks { get; } = marks;

    public SpeechCues Cues { get; } = cues;

    /// <summary>Gets the same article with other marks: those inside marked speech.</summary>
    public Scene With(MarkedStretches marks) => new(Tokens, _tags, Chunks, marks, Cues);

    /// <summary>Gets the tag of a token; outside the article there is none.</summary>
    public PartOfSpeech TagOf(int token) => _tags[token];

    /// <summary>Gets whether a token is a comma outside marked speech.</summary>
    public bool IsComma(int token) => (uint)token < (uint)Tokens.Count && Tokens.Lengths[token] == 1 && Tokens[token][0] == ',';

    /// <summary>Gets whether a token is a dash between clauses.</summary>
    public bool IsDash(int token) => (uint)token < (uint)Tokens.Count && Tokens[token][0] is '\u2013' or '\u2014' or '\u2015' || (Tokens.Is(token, "--")) || (Tokens.Is(token, "-") && !Tokens.Has(token, TokenFlags.Joined));

    /// <summary>Gets whether a token is this one-character mark.</summary>
    public bool IsMark(int token, char mark) => (uint)token < (uint)Tokens.Count && Tokens.Lengths[token] == 1 && Tokens[token][0] == mark;

    /// <summary>Gets whether a token ends a sentence: a full stop, a question or exclamation mark, an ellipsis.</summary>
    public bool IsTerminal(int token) => (uint)token < (uint)Tokens.Count && Tokens.Has(token, TokenFlags.Punctuation) && Tokens[token][0] is '.' or '!' or '?' or '\u2026';

    /// <summary>Gets whether a token is a preposition or subordinating conjunction, outside the words that join clauses.</summary>
    public bool IsPreposition(int token) => TagOf(token) is PartOfSpeech.IN or PartOfSpeech.TO && !IsSubordinator(token);

    /// <summary>Gets whether a token opens a subordinate clause.</summary>
    public bool IsSubordinator(int token)
        => TagOf(token) is PartOfSpeech.IN or PartOfSpeech.WRB or PartOfSpeech.RB
            && (Tokens.Is(token, "that") || Tokens.Is(token, "because") || Tokens.Is(token, "if") || Tokens.Is(token, "while") || Tokens.Is(token, "although") || Tokens.Is(token, "though")
                || Tokens.Is(token, "whether") || Tokens.Is(token, "when") || Tokens.Is(token, "where") || Tokens.Is(token, "unless") || Tokens.Is(token, "whereas") || Tokens.Is(token, "once"));

    /// <summary>Gets whether a token is a relative pronoun.</summary>
    public bool IsRelative(int token) => TagOf(token) is PartOfSpeech.WP or PartOfSpeech.WDT or PartOfSpeech.WPS;

    /// <summary>Gets whether a finite verb group begins in a range, marked or not.</summary>
    public bool HasFiniteVerb(int first, int last)
    {
        for (int i = first; i <= last; i = Chunks.At(i).Last + 1)
        {
            if (Chunks.KindAt(i) == ChunkKind.FiniteVerb)
            {
                return true;
            }
        }

        return false;
    }
}
