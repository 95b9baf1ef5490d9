using System.Text.Json.Serialization;

namespace NewsNlp.Parquet.Rows;

/// <summary>One expression of time.</summary>
internal sealed class DateRow
{
    [JsonPropertyName("article")]
    public int Article { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("start")]
    public int Start { get; set; }

    [JsonPropertyName("end")]
    public int End { get; set; }

    [JsonPropertyName("text")]
    public string Text { get; set; } = "";

    [JsonPropertyName("type")]
    public string Type { get; set; } = "";

    [JsonPropertyName("value")]
    public string Value { get; set; } = "";

    [JsonPropertyName("earliest")]
    public DateOnly? Earliest { get; set; }

    [JsonPropertyName("latest")]
    public DateOnly? Latest { get; set; }
}
