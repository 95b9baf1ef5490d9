using NewsNlp.Knowledge;

namespace NewsNlp.Extraction;

/// <summary>A role while the article is in work.</summary>
internal sealed class RoleDraft
{
    /// <summary>Gets the number of the holder among the entities.</summary>
    public required int Person { get; init; }

    /// <summary>Gets the first token of the title.</summary>
    public required int First { get; init; }

    /// <summary>Gets the last token of the title.</summary>
    public required int Last { get; init; }

    public required string Title { get; init; }

    public string? Office { get; init; }

    /// <summary>Gets the number of the entity it belongs to, or -1.</summary>
    public int Of { get; set; } = -1;

    /// <summary>Gets the name of what it belongs to, where no entity of the article stands for it.</summary>
    public string? OfName { get; set; }

    public RoleStatus Status { get; set; }

    public float Confidence { get; set; } = 1;
}
