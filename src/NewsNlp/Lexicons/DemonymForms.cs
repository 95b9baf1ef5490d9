namespace NewsNlp.Lexicons;

/// <summary>What a demonym can be.</summary>
[Flags]
internal enum DemonymForms
{
    None = 0,

    /// <summary>An adjective: "Russian", "French".</summary>
    Adjective = 1,

    /// <summary>One person: "Russian", "Frenchman".</summary>
    Singular = 2,

    /// <summary>Several people: "Russians", "Japanese".</summary>
    Plural = 4,
}
