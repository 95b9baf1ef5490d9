using NewsNlp.Knowledge;

namespace NewsNlp.Extraction;

/// <summary>An entity while the article is in work; the assembler makes the final one of it.</summary>
internal sealed class EntityDraft
{
    public required EntityKind Kind { get; init; }

    public required string Name { get; set; }

    public List<string> Aliases { get; } = [];

    public float Confidence { get; set; } = 1;

    public string? Wikidata { get; set; }

    public string? ExternalId { get; set; }

    public Gender Gender { get; set; }

    public OrganizationKind OrganizationKind { get; set; }

    public string? Country { get; set; }

    public PlaceKind PlaceKind { get; set; }

    public string? Admin1 { get; set; }

    public double? Latitude { get; set; }

    public double? Longitude { get; set; }

    public int? GeoNames { get; set; }
}
