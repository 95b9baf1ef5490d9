namespace NewsNlp.Knowledge;

/// <summary>A named individual.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Person : Entity
{
    /// <summary>Gets the gender, where a table or the pronouns show it.</summary>
    public Gender Gender { get; init; }

    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Person;
}
