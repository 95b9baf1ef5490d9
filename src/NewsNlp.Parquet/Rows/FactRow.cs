using System.Text.Json.Serialization;

namespace NewsNlp.Parquet.Rows;

/// <summary>One relation as subject, predicate and object.</summary>
internal sealed class FactRow
{
    [JsonPropertyName("article")]
    public int Article { get; set; }

    [JsonPropertyName("subject")]
    public string Subject { get; set; } = "";

    [JsonPropertyName("predicate")]
    public string Predicate { get; set; } = "";

    [JsonPropertyName("object")]
    public string Object { get; set; } = "";

    [JsonPropertyName("start")]
    public int Start { get; set; }

    [JsonPropertyName("end")]
    public int End { get; set; }

    [JsonPropertyName("confidence")]
    public float Confidence { get; set; }
}
