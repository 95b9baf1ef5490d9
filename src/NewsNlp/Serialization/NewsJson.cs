using System.Globalization;
using NewsNlp.Knowledge;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Serialization;

/// <summary>Writes analyses as JSON documents of the form <c>newsnlp/1</c> and reads them back.</summary>
/// <remarks>Offsets are UTF-16 code units, half-open, into exactly the text that was given. Fields without a value are left out. The same analysis gives the same characters.</remarks>
/// <threadsafety>Safe for any number of threads.</threadsafety>
public static class NewsJson
{
    /// <summary>The name of the form, written in the field <c>schema</c>.</summary>
    public const string Schema = "newsnlp/1";

    /// <summary>Writes an analysis into a string.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="indented">Whether to write it over several lines.</param>
    /// <returns>The JSON document.</returns>
    public static string Serialize(NewsAnalysis analysis, bool indented = false)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, analysis, indented);
        return writer.ToString();
    }

    /// <summary>Writes an analysis.</summary>
    /// <param name="output">Where to; it is neither flushed nor closed.</param>
    /// <param name="analysis">The analysis.</param>
    /// <param name="indented">Whether to write it over several lines.</param>
    public static void Write(TextWriter output, NewsAnalysis analysis, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(analysis);
        using var json = new JsonTextWriter(output)
        {
            CloseOutput = false,
            Culture = CultureInfo.InvariantCulture,
            Formatting = indented ? Formatting.Indented : Formatting.None,
        };
        new NewsJsonWriter(json).Write(analysis);
    }

    /// <summary>Reads a document that <see cref="Serialize"/> wrote. Tokens are not read back.</summary>
    /// <param name="json">The JSON document.</param>
    /// <returns>The analysis.</returns>
    /// <exception cref="FormatException">The text is no JSON, not of the form <c>newsnlp/1</c>, or refers to an entity that it does not hold.</exception>
    public static NewsAnalysis Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var reader = new StringReader(json);
        return Read(reader);
    }

    /// <summary>Reads a document that <see cref="Write"/> wrote. Tokens are not read back.</summary>
    /// <param name="input">Where from; it is read to the end of the document and not closed.</param>
    /// <returns>The analysis.</returns>
    /// <exception cref="FormatException">The text is no JSON, not of the form <c>newsnlp/1</c>, or refers to an entity that it does not hold.</exception>
    public static NewsAnalysis Read(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var json = new JsonTextReader(input) { CloseInput = false, DateParseHandling = DateParseHandling.None };
        try
        {
            return NewsJsonReader.Read(JObject.Load(json));
        }
        catch (JsonException error)
        {
            throw new FormatException($"This is no JSON document: {error.Message}", error);
        }
    }
}
