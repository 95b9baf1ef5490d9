using System.Text.Json.Serialization;

namespace NewsNlp.Parquet.Rows;

/// <summary>One office or title of a person.</summary>
internal sealed class RoleRow
{
    [JsonPropertyName("article")]
    public int Article { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("person")]
    public string Person { get; set; } = "";

    [JsonPropertyName("title")]
    public string Title { get; set; } = "";

    [JsonPropertyName("office")]
    public string? Office { get; set; }

    [JsonPropertyName("of")]
    public string? Of { get; set; }

    [JsonPropertyName("of_name")]
    public string? OfName { get; set; }

    [JsonPropertyName("status")]
    public string Status { get; set; } = "";

    [JsonPropertyName("start")]
    public int Start { get; set; }

    [JsonPropertyName("end")]
    public int End { get; set; }

    [JsonPropertyName("confidence")]
    public float Confidence { get; set; }
}
