namespace NewsNlp.Knowledge;

/// <summary>What kind of organisation it is.</summary>
public enum OrganizationKind
{
    /// <summary>None of the others, or not known.</summary>
    Other = 0,

    /// <summary>A government or a body of one: ministry, parliament, court, agency.</summary>
    Government,

    /// <summary>Armed forces, police, armed groups.</summary>
    Military,

    /// <summary>A political party.</summary>
    Party,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A newspaper, broadcaster, news agency or platform.</summary>
    Media,

    /// <summary>A body of several states.</summary>
    International,

    /// <summary>A school or university.</summary>
    Education,

    /// <summary>A club, team or federation.</summary>
    Sports,

    /// <summary>A religious body.</summary>
    Religious,
}
