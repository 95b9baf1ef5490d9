namespace NewsNlp.Knowledge;

/// <summary>How a person stands to an office.</summary>
public enum RoleStatus
{
    /// <summary>Holds it.</summary>
    Current = 0,

    /// <summary>Held it.</summary>
    Former,

    /// <summary>Holds it for the time being.</summary>
    Acting,

    /// <summary>Is elected and not yet in it.</summary>
    Elect,

    /// <summary>Wants it or is nominated for it.</summary>
    Candidate,
}
