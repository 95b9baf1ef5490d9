using System.Text.Json.Serialization;

namespace NewsNlp.Parquet.Rows;

/// <summary>One article.</summary>
internal sealed class ArticleRow
{
    [JsonPropertyName("article")]
    public int Article { get; set; }

    [JsonPropertyName("id")]
    public string? Id { get; set; }

    [JsonPropertyName("title")]
    public string? Title { get; set; }

    [JsonPropertyName("published")]
    public DateOnly? Published { get; set; }

    [JsonPropertyName("dateline")]
    public string? Dateline { get; set; }

    [JsonPropertyName("source")]
    public string? Source { get; set; }

    [JsonPropertyName("byline")]
    public string? Byline { get; set; }

    [JsonPropertyName("url")]
    public string? Url { get; set; }

    [JsonPropertyName("length")]
    public int Length { get; set; }

    [JsonPropertyName("token_count")]
    public int TokenCount { get; set; }
}
