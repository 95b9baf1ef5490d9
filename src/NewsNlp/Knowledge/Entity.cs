namespace NewsNlp.Knowledge;

/// <summary>A person, an organisation or a place of the article, once, with all its mentions.</summary>
/// <threadsafety>Immutable.</threadsafety>
public abstract record Entity
{
    /// <summary>Gets the identifier, unique in the analysis and the same for the same input.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the fullest correct name that the article uses.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the other name forms that the article uses, without titles.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Gets the mentions in the order of the text; those inside longer expressions (<see cref="MentionKind.Nested"/>) follow after all others.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Gets the estimated probability, from 0 to 1, that the entity is right.</summary>
    public float Confidence { get; init; } = 1;

    /// <summary>Gets the Wikidata identifier, where a table has it and the context agrees.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Gets the identifier of the entry in a gazetteer of yours that names the entity, or null.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Gets what the entity is.</summary>
    public abstract EntityKind Kind { get; }
}
