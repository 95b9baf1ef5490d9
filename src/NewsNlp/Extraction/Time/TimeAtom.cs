namespace NewsNlp.Extraction.Time;

/// <summary>A word, number or mark as the time grammar reads it. Tokens such as "18-day" or "5pm" give several.</summary>
internal struct TimeAtom
{
    /// <summary>The start in the text.</summary>
    public int Start;

    /// <summary>The end in the text.</summary>
    public int End;

    /// <summary>The token it is from.</summary>
    public int Token;

    /// <summary>The number, month, unit … that it stands for.</summary>
    public int Value;

    /// <summary>For numbers, how many digits they are written with; for decimals, the fraction in thousandths.</summary>
    public int Extra;

    public TimeWord Word;

    /// <summary>Whether no white space stands before it.</summary>
    public bool Joined;

    public bool Capitalized;
}
