using System.Text.Json.Serialization;

namespace NewsNlp.Parquet.Rows;

/// <summary>One person, organisation or place of an article.</summary>
internal sealed class EntityRow
{
    [JsonPropertyName("article")]
    public int Article { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "";

    [JsonPropertyName("name")]
    public string Name { get; set; } = "";

    [JsonPropertyName("aliases")]
    public List<string> Aliases { get; set; } = [];

    [JsonPropertyName("type")]
    public string? Type { get; set; }

    [JsonPropertyName("country")]
    public string? Country { get; set; }

    [JsonPropertyName("admin1")]
    public string? Admin1 { get; set; }

    [JsonPropertyName("latitude")]
    public double? Latitude { get; set; }

    [JsonPropertyName("longitude")]
    public double? Longitude { get; set; }

    [JsonPropertyName("geonames")]
    public int? GeoNames { get; set; }

    [JsonPropertyName("wikidata")]
    public string? Wikidata { get; set; }

    [JsonPropertyName("external_id")]
    public string? ExternalId { get; set; }

    [JsonPropertyName("confidence")]
    public float Confidence { get; set; }
}
