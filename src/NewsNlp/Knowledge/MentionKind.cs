namespace NewsNlp.Knowledge;

/// <summary>The form in which a text mentions an entity.</summary>
public enum MentionKind
{
    /// <summary>By a name.</summary>
    Name = 0,

    /// <summary>By a description: "the minister".</summary>
    Nominal = 1,

    /// <summary>By a pronoun: "he".</summary>
    Pronoun = 2,
}
