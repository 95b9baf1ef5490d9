using System.Text.Json.Serialization;

namespace NewsNlp.Parquet.Rows;

/// <summary>One quote; the text of its segments is joined.</summary>
internal sealed class QuoteRow
{
    [JsonPropertyName("article")]
    public int Article { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "";

    [JsonPropertyName("text")]
    public string Text { get; set; } = "";

    [JsonPropertyName("start")]
    public int Start { get; set; }

    [JsonPropertyName("end")]
    public int End { get; set; }

    [JsonPropertyName("speaker")]
    public string? Speaker { get; set; }

    [JsonPropertyName("speaker_text")]
    public string? SpeakerText { get; set; }

    [JsonPropertyName("cue")]
    public string? Cue { get; set; }

    [JsonPropertyName("medium")]
    public string? Medium { get; set; }

    [JsonPropertyName("addressee")]
    public string? Addressee { get; set; }

    [JsonPropertyName("on_behalf_of")]
    public string? OnBehalfOf { get; set; }

    [JsonPropertyName("date")]
    public string? Date { get; set; }

    [JsonPropertyName("confidence")]
    public float Confidence { get; set; }
}
