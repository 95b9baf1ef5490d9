using System.Text.Json.Serialization;

namespace NewsNlp.Parquet.Rows;

/// <summary>Somebody who takes part in an event.</summary>
internal sealed class ParticipantRow
{
    [JsonPropertyName("article")]
    public int Article { get; set; }

    [JsonPropertyName("event")]
    public string Event { get; set; } = "";

    [JsonPropertyName("role")]
    public string Role { get; set; } = "";

    [JsonPropertyName("entity")]
    public string? Entity { get; set; }

    [JsonPropertyName("text")]
    public string Text { get; set; } = "";

    [JsonPropertyName("start")]
    public int Start { get; set; }

    [JsonPropertyName("end")]
    public int End { get; set; }
}
