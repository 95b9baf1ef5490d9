using System.Text.Json.Serialization;

namespace NewsNlp.Parquet.Rows;

/// <summary>One place in the text that speaks of an entity.</summary>
internal sealed class MentionRow
{
    [JsonPropertyName("article")]
    public int Article { get; set; }

    [JsonPropertyName("entity")]
    public string Entity { get; set; } = "";

    [JsonPropertyName("start")]
    public int Start { get; set; }

    [JsonPropertyName("end")]
    public int End { get; set; }

    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "";

    [JsonPropertyName("text")]
    public string Text { get; set; } = "";

    [JsonPropertyName("confidence")]
    public float Confidence { get; set; }
}
