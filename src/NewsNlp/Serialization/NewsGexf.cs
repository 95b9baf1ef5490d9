using System.Globalization;
using System.Xml;

namespace NewsNlp.Serialization;

/// <summary>Writes a graph of relations in GEXF 1.2, which Gephi, networkx and others read.</summary>
/// <threadsafety>Safe for any number of threads.</threadsafety>
public static class NewsGexf
{
    private const string Namespace = "http://www.gexf.net/1.2draft";

    private static readonly XmlWriterSettings Settings = new() { CloseOutput = false, OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" };

    /// <summary>Writes a graph.</summary>
    /// <param name="output">Where to; it is neither flushed nor closed.</param>
    /// <param name="graph">The graph.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, RelationGraph graph)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(graph);
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("defaultedgetype", "directed");
        WriteAttributes(xml, "node", ("kind", "string"), ("wikidata", "string"), ("articles", "integer"), ("mentions", "integer"));
        WriteAttributes(xml, "edge", ("kind", "string"));
        xml.WriteStartElement("nodes", Namespace);
        foreach (var node in graph.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", node.Id);
            xml.WriteAttributeString("label", XmlText.Valid(node.Name));
            WriteValues(xml, ("kind", EnumNames.Of(node.Kind)), ("wikidata", node.Wikidata), ("articles", Number(node.Articles)), ("mentions", Number(node.Mentions)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        for (int i = 0; i < graph.Edges.Count; i++)
        {
            WriteEdge(xml, graph.Edges[i], i + 1);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, RelationEdge edge, int number)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", "e" + Number(number));
        xml.WriteAttributeString("source", edge.Source);
        xml.WriteAttributeString("target", edge.Target);
        xml.WriteAttributeString("type", edge.IsMutual ? "mutual" : "directed");
        xml.WriteAttributeString("kind", edge.Kind); // of 1.3: readers that know it keep edges of several kinds between two nodes apart
        xml.WriteAttributeString("label", XmlText.Valid(edge.Label));
        xml.WriteAttributeString("weight", Number(edge.Count));
        WriteValues(xml, ("kind", edge.Kind));
        xml.WriteEndElement();
    }

    private static void WriteAttributes(XmlWriter xml, string of, params ReadOnlySpan<(string Name, string Type)> attributes)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        foreach (var (name, type) in attributes)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        foreach (var (name, value) in values)
        {
            if (value is not null)
            {
                xml.WriteStartElement("attvalue", Namespace);
                xml.WriteAttributeString("for", name);
                xml.WriteAttributeString("value", value);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
