namespace NewsNlp.Knowledge;

/// <summary>What a name stands for.</summary>
public enum EntityKind
{
    /// <summary>A named individual.</summary>
    Person = 0,

    /// <summary>A named organisation.</summary>
    Organization = 1,

    /// <summary>A named place.</summary>
    Place = 2,
}
