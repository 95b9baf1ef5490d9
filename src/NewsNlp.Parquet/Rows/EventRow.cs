using System.Text.Json.Serialization;

namespace NewsNlp.Parquet.Rows;

/// <summary>One event.</summary>
internal sealed class EventRow
{
    [JsonPropertyName("article")]
    public int Article { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("type")]
    public string Type { get; set; } = "";

    [JsonPropertyName("status")]
    public string Status { get; set; } = "";

    [JsonPropertyName("trigger")]
    public string Trigger { get; set; } = "";

    [JsonPropertyName("start")]
    public int Start { get; set; }

    [JsonPropertyName("end")]
    public int End { get; set; }

    [JsonPropertyName("place")]
    public string? Place { get; set; }

    [JsonPropertyName("date")]
    public string? Date { get; set; }

    [JsonPropertyName("attributed_to")]
    public string? AttributedTo { get; set; }

    [JsonPropertyName("dead")]
    public long? Dead { get; set; }

    [JsonPropertyName("injured")]
    public long? Injured { get; set; }

    [JsonPropertyName("plover")]
    public string? Plover { get; set; }

    [JsonPropertyName("cameo")]
    public string? Cameo { get; set; }

    [JsonPropertyName("open_calais")]
    public string? OpenCalais { get; set; }

    [JsonPropertyName("schema_org")]
    public string? SchemaOrg { get; set; }

    [JsonPropertyName("confidence")]
    public float Confidence { get; set; }
}
