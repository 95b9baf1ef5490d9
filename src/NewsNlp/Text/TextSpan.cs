namespace NewsNlp.Text;

/// <summary>A half-open range of UTF-16 code units of the text: <see cref="Start"/> is inside, <see cref="End"/> is not.</summary>
/// <param name="Start">The first code unit inside, from 0.</param>
/// <param name="End">The first code unit after the range, at least <paramref name="Start"/>.</param>
/// <threadsafety>Immutable.</threadsafety>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Gets the number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Gets whether <paramref name="other"/> lies wholly inside this span.</summary>
    /// <param name="other">The other span.</param>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Gets whether the two spans share at least one code unit.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>Gets the characters of this span.</summary>
    /// <param name="text">The text the span points into.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];
}
