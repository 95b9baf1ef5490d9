namespace NewsNlp.Knowledge;

/// <summary>A named organisation.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Organization : Entity
{
    /// <summary>Gets the kind of organisation.</summary>
    public OrganizationKind OrganizationKind { get; init; }

    /// <summary>Gets the ISO 3166 alpha-2 code of its country, where known.</summary>
    public string? Country { get; init; }

    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Organization;
}
