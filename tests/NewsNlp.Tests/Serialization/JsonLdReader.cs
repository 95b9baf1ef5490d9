using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Tests.Serialization;

/// <summary>Expands JSON-LD to statements, as far as a context has prefixes only and nodes do not nest.</summary>
internal static class JsonLdReader
{
    public static HashSet<Triple> Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        var document = JObject.Load(reader);
        var prefixes = ((JObject)document["@context"]!).Properties().ToDictionary(p => p.Name, p => (string)(p.Value is JObject term ? term["@id"] : p.Value)!);
        var triples = new HashSet<Triple>();
        foreach (var node in document["@graph"]!.Cast<JObject>())
        {
            string subject = Expand((string)node["@id"]!);
            foreach (var property in node.Properties().Where(p => p.Name != "@id"))
            {
                foreach (var value in property.Value)
                {
                    triples.Add(property.Name == "@type"
                        ? new Triple(subject, Triple.Type, Expand((string)value!))
                        : new Triple(subject, Expand(property.Name), Object(value)));
                }
            }
        }

        return triples;

        string Object(JToken value) => value is not JObject node ? Triple.Literal((string)value!, null)
            : node["@id"] is { } id ? Expand((string)id!)
            : Triple.Literal((string)node["@value"]!, Expand((string)node["@type"]!));

        string Expand(string name)
        {
            int colon = name.IndexOf(':', StringComparison.Ordinal);
            return colon > 0 && prefixes.TryGetValue(name[..colon], out string? address) && !name.AsSpan(colon).StartsWith("://") ? address + name[(colon + 1)..] : name;
        }
    }
}
