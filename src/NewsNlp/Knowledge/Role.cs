using NewsNlp.Text;

namespace NewsNlp.Knowledge;

/// <summary>An office, title or position that the article states for a person.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Role
{
    /// <summary>Gets the identifier, unique in the analysis.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the holder.</summary>
    public required Person Person { get; init; }

    /// <summary>Gets the title in the text's words, without name, place and organisation: "Foreign Minister".</summary>
    public required string Title { get; init; }

    /// <summary>Gets the normalised office, such as "foreign minister", where known.</summary>
    public string? Office { get; init; }

    /// <summary>Gets the organisation or place it belongs to, where the article names it.</summary>
    public Entity? Of { get; init; }

    /// <summary>Gets the name of what it belongs to, also where it is known by an adjective only ("Russian": "Russia").</summary>
    public string? OfName { get; init; }

    /// <summary>Gets how the person stands to the office.</summary>
    public RoleStatus Status { get; init; }

    /// <summary>Gets the characters of the title.</summary>
    public TextSpan Mention { get; init; }

    /// <summary>Gets the estimated probability, from 0 to 1, that the role is right.</summary>
    public float Confidence { get; init; } = 1;
}
