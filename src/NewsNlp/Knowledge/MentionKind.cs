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

    /// <summary>A place by its name inside a longer expression, which names something else: "Kentucky" in "Kentucky State Police", "Seattle" in "Seattle-based".</summary>
    Nested = 3,
}
