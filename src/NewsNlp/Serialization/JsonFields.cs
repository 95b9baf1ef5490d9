using NewsNlp.Text;
using Newtonsoft.Json;

namespace NewsNlp.Serialization;

/// <summary>Writes single fields: what has no value is left out, spans and confidences have one form everywhere.</summary>
internal abstract class JsonFields(JsonTextWriter json)
{
    /// <summary>Gets what is written to.</summary>
    protected JsonTextWriter Json { get; } = json;

    protected void List<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        Json.WritePropertyName(name);
        Json.WriteStartArray();
        for (int i = 0; i < items.Count; i++)
        {
            write(items[i]);
        }

        Json.WriteEndArray();
    }

    protected void Span(string name, TextSpan? span)
    {
        if (span is { } value)
        {
            Json.WritePropertyName(name);
            SpanObject(value);
        }
    }

    protected void SpanObject(TextSpan span)
    {
        Json.WriteStartObject();
        Ends(span);
        Json.WriteEndObject();
    }

    protected void Ends(TextSpan span)
    {
        Field("start", span.Start);
        Field("end", span.End);
    }

    protected void Confidence(float confidence)
    {
        Json.WritePropertyName("confidence");
        Json.WriteValue(Math.Round((double)confidence, 2)); // a decimal would keep the zero of "0.90", which is not read back
    }

    protected void Field(string name, string? value)
    {
        if (value is not null)
        {
            Json.WritePropertyName(name);
            Json.WriteValue(value);
        }
    }

    protected void Field(string name, int value)
    {
        Json.WritePropertyName(name);
        Json.WriteValue(value);
    }

    protected void Field(string name, double? value)
    {
        if (value is { } number)
        {
            Json.WritePropertyName(name);
            Json.WriteValue(number);
        }
    }

    protected static string? Offset(TimeSpan? offset)
        => offset is { } known ? (known < TimeSpan.Zero ? "-" : "+") + known.ToString("hh\\:mm", System.Globalization.CultureInfo.InvariantCulture) : null;

    protected static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
