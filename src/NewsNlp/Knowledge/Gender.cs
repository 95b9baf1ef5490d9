namespace NewsNlp.Knowledge;

/// <summary>The gender of a person as the article or the name tables show it.</summary>
public enum Gender
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Male.</summary>
    Male = 1,

    /// <summary>Female.</summary>
    Female = 2,
}
