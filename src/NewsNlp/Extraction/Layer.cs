namespace NewsNlp.Extraction;

/// <summary>A kind of annotation that one extractor writes and others read.</summary>
/// <param name="Name">The name, unique in a pipeline.</param>
public readonly record struct Layer(string Name)
{
    /// <summary>Gets the part-of-speech column.</summary>
    public static Layer Tags { get; } = new("tags");

    /// <summary>Gets the columns of dependency heads and relations.</summary>
    public static Layer Syntax { get; } = new("syntax");

    /// <summary>Gets the hits of the fact tables.</summary>
    public static Layer Matches { get; } = new("matches");

    /// <summary>Gets the name mentions.</summary>
    public static Layer Names { get; } = new("names");

    /// <summary>Gets the senses of place names.</summary>
    public static Layer Places { get; } = new("places");

    /// <summary>Gets the entities: name mentions merged.</summary>
    public static Layer Entities { get; } = new("entities");

    /// <summary>Gets the expressions of time.</summary>
    public static Layer Times { get; } = new("times");

    /// <summary>Gets the roles of people.</summary>
    public static Layer Roles { get; } = new("roles");

    /// <summary>Gets the pronouns and descriptions that mean an entity.</summary>
    public static Layer Coreference { get; } = new("coreference");

    /// <summary>Gets the relations of entities that the words state.</summary>
    public static Layer Relations { get; } = new("relations");

    /// <summary>Gets the quotes.</summary>
    public static Layer Quotes { get; } = new("quotes");

    /// <summary>Gets the events.</summary>
    public static Layer Events { get; } = new("events");
}
