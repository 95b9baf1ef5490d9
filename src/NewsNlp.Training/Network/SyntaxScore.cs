namespace NewsNlp.Training.Network;

/// <summary>How many tokens have the right universal tag, the right head, and the right universal relation to the right head.</summary>
internal readonly record struct SyntaxScore(int Tokens, int Universal, int Heads, int Relations)
{
    /// <summary>Adds up the counts of two parts of a corpus.</summary>
    public static SyntaxScore operator +(SyntaxScore a, SyntaxScore b)
        => new(a.Tokens + b.Tokens, a.Universal + b.Universal, a.Heads + b.Heads, a.Relations + b.Relations);

    public override string ToString() => $"UPOS {Share(Universal)}  UAS {Share(Heads)}  LAS {Share(Relations)}";

    private string Share(int part) => $"{100.0 * part / Tokens:F2}";
}
