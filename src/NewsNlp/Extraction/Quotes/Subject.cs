namespace NewsNlp.Extraction.Quotes;

/// <summary>The subject of a verb.</summary>
/// <param name="Phrase">The noun phrase; empty where there is none.</param>
/// <param name="Before">The first token of all that belongs to it, apposition included.</param>
/// <param name="Relative">The relative pronoun that stands for it before the verb, or -1.</param>
internal readonly record struct Subject(TokenRange Phrase, int Before, int Relative = -1)
{
    public static Subject None => new(TokenRange.None, 0);

    public bool IsEmpty => Phrase.IsEmpty;

    /// <summary>Gets the phrase, up to the relative pronoun where there is one: "Smith, who".</summary>
    public TokenRange Mention => Relative < 0 ? Phrase : new TokenRange(Phrase.First, Relative);
}
