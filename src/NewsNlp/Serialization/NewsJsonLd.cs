using System.Globalization;
using NewsNlp.Knowledge;
using NewsNlp.Serialization.LinkedData;
using Newtonsoft.Json;

namespace NewsNlp.Serialization;

/// <summary>Writes analyses as linked data in JSON-LD 1.1: facts in the terms of schema.org, their evidence in those of PROV.</summary>
/// <remarks>docs/formats.md describes the terms. The same graph is written by <see cref="NewsTurtle"/>. The same analysis gives the same characters.</remarks>
/// <threadsafety>Safe for any number of threads.</threadsafety>
public static class NewsJsonLd
{
    /// <summary>Writes an analysis.</summary>
    /// <param name="output">Where to; it is neither flushed nor closed.</param>
    /// <param name="article">The article.</param>
    /// <param name="analysis">What was found in it.</param>
    /// <param name="indented">Whether to write it over several lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/>, <paramref name="article"/> or <paramref name="analysis"/> is null.</exception>
    public static void Write(TextWriter output, Article article, NewsAnalysis analysis, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(analysis);
        string address = Vocabulary.AddressOf(article);
        using var json = new JsonTextWriter(output) { CloseOutput = false, Culture = CultureInfo.InvariantCulture, Formatting = indented ? Formatting.Indented : Formatting.None };
        json.WriteStartObject();
        WriteContext(json, address);
        json.WritePropertyName("@graph");
        json.WriteStartArray();
        foreach (var node in FactGraph.Of(article, analysis))
        {
            WriteNode(json, node, address);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteContext(JsonTextWriter json, string address)
    {
        json.WritePropertyName("@context");
        json.WriteStartObject();
        foreach (var (prefix, vocabulary) in Vocabulary.Prefixes)
        {
            json.WritePropertyName(prefix);
            json.WriteValue(vocabulary);
        }

        // Said in full, because not every address makes a prefix by itself.
        json.WritePropertyName(Vocabulary.Facts);
        json.WriteStartObject();
        json.WritePropertyName("@id");
        json.WriteValue(address + "#");
        json.WritePropertyName("@prefix");
        json.WriteValue(true);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNode(JsonTextWriter json, RdfNode node, string address)
    {
        json.WriteStartObject();
        json.WritePropertyName("@id");
        json.WriteValue(Name(node.Name, address));
        json.WritePropertyName("@type");
        json.WriteStartArray();
        node.Types.ForEach(json.WriteValue);
        json.WriteEndArray();
        foreach (var (predicate, terms) in node.Statements)
        {
            json.WritePropertyName(predicate);
            json.WriteStartArray();
            terms.ForEach(t => WriteTerm(json, t, address));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteTerm(JsonTextWriter json, RdfTerm term, string address)
    {
        if (term is { Kind: RdfTermKind.Literal, Datatype: null })
        {
            json.WriteValue(Vocabulary.WellFormed(term.Value));
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName(term.Kind == RdfTermKind.Literal ? "@value" : "@id");
        json.WriteValue(term.Kind == RdfTermKind.Name ? Name(term.Value, address) : term.Value);
        if (term.Datatype is { } datatype)
        {
            json.WritePropertyName("@type");
            json.WriteValue(datatype);
        }

        json.WriteEndObject();
    }

    private static string Name(string name, string address) => name == "<>" ? address : name;
}
