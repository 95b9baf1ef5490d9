namespace NewsNlp.Extraction.Roles;

/// <summary>What sort of office, rank or profession a noun names; the values of the list <c>role-heads</c>.</summary>
internal enum RoleClass
{
    HeadOfState,
    HeadOfGovernment,
    Minister,
    Diplomat,
    Legislator,
    Spokesperson,

    /// <summary>Somebody who leads or serves a body of any sort: "chairman", "director", "adviser".</summary>
    Leader,
    Military,
    Security,
    Judicial,
    Religious,
    Business,
    Profession,
    Sport,
}
