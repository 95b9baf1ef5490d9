namespace NewsNlp.Training.Network;

/// <summary>A sentence to learn from.</summary>
/// <param name="Words">The hash of each folded word.</param>
/// <param name="Features">The feature rows, a fixed number a token.</param>
internal sealed record CoreSentence(uint[] Words, int[] Features)
{
    /// <summary>Gets the number of tokens.</summary>
    public int Count => Words.Length;

    /// <summary>Gets the syntax, or null where the corpus has none.</summary>
    public SyntaxLabels? Syntax { get; init; }

    /// <summary>Gets a name label a token, or null where the corpus has none.</summary>
    public byte[]? Names { get; init; }
}
