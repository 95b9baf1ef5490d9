using Newtonsoft.Json.Linq;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Training.Corpora;

/// <summary>Reads texts with names, from IOB2 files or from JSON lines of {"id", "text", "entities": [{"start", "end", "type"}]} with offsets in code points.</summary>
internal static class NamedTextReader
{
    public static IEnumerable<NamedText> Read(string path)
        => path.EndsWith(".jsonl", StringComparison.Ordinal) ? File.ReadLines(path).Where(l => l.Length > 0).Select(FromJson) : Iob2Reader.Read(path).Select(FromLabels);

    private static NamedText FromLabels(LabeledDocument document)
    {
        var names = new List<LabeledName>();
        foreach (var sentence in document.Sentences)
        {
            for (int i = 0; i < sentence.Count;)
            {
                var kind = KindOf(sentence[i].Label);
                int last = i;
                while (last + 1 < sentence.Count && sentence[last + 1].Label.StartsWith('I') && KindOf(sentence[last + 1].Label) == kind)
                {
                    last++;
                }

                if (kind is { } known)
                {
                    names.Add(new LabeledName(new TextSpan(sentence[i].Span.Start, sentence[last].Span.End), known));
                }

                i = last + 1;
            }
        }

        return new NamedText(document.Id, document.Text, names);
    }

    private static NamedText FromJson(string line)
    {
        var json = JObject.Parse(line);
        string text = (string)json["text"]!;
        var unitOf = new List<int>(text.Length + 1); // the code unit of each code point
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            unitOf.Add(i);
        }

        unitOf.Add(text.Length);
        var names = json["entities"]!
            .Select(e => (Span: new TextSpan(unitOf[(int)e["start"]!], unitOf[(int)e["end"]!]), Kind: KindOf("B-" + (string)e["type"]!)))
            .Where(e => e.Kind is not null)
            .Select(e => new LabeledName(e.Span, e.Kind!.Value))
            .OrderBy(e => e.Span.Start);
        return new NamedText((string)json["id"]!, text, [.. names]);
    }

    // The label sets of the corpora, mapped to ours; null for what is no person, organisation or place.
    private static EntityKind? KindOf(string label) => label.Length < 3 ? null : label[2..] switch
    {
        "PER" or "person" or "politician" => EntityKind.Person,
        "ORG" or "corporation" or "group" or "organisation" or "politicalparty" => EntityKind.Organization,
        "LOC" or "location" or "country" => EntityKind.Place,
        _ => null,
    };
}
