namespace NewsNlp.Extraction.Events;

/// <summary>What the words of a verb group tell.</summary>
[Flags]
internal enum VerbForm : ushort
{
    None = 0,
    Passive = 1 << 0,

    /// <summary>"to meet".</summary>
    Infinitive = 1 << 1,

    /// <summary>"-ing" without a form of "be" before it.</summary>
    Gerund = 1 << 2,

    /// <summary>A past participle without a form of "be" or "have" before it.</summary>
    Participle = 1 << 3,
    Negated = 1 << 4,

    /// <summary>"will meet", "is to meet", "is going to meet".</summary>
    Future = 1 << 5,

    /// <summary>"could meet".</summary>
    Possible = 1 << 6,

    /// <summary>"must meet".</summary>
    Obligation = 1 << 7,

    /// <summary>"would meet".</summary>
    Would = 1 << 8,

    /// <summary>The last verb is a form of "be".</summary>
    Copula = 1 << 9,

    /// <summary>It cannot be the verb of a main clause.</summary>
    NonFinite = Infinitive | Gerund | Participle,
}
