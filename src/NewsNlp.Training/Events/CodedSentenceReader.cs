using System.Globalization;
using Newtonsoft.Json.Linq;
using NewsNlp.Text;

namespace NewsNlp.Training.Events;

/// <summary>Reads coded sentences from JSON lines of {"id", "date", "text", "events"}.</summary>
internal static class CodedSentenceReader
{
    /// <summary>Reads sentences whose actors are words of the text: "source" and "target" are lists of {"text"}.</summary>
    public static IEnumerable<CodedSentence> ReadWords(string path) => Read(path, ActorsIn);

    /// <summary>Reads sentences whose actors are codes: "source" and "target" are strings such as "USAGOV".</summary>
    public static IEnumerable<CodedSentence> ReadCodes(string path)
        => Read(path, static (text, actor) => (string?)actor is { Length: >= 3 } code && !code.StartsWith("---", StringComparison.Ordinal) ? [new CodedActor(code, ActorCodes.Find(text, code))] : []);

    private static IEnumerable<CodedSentence> Read(string path, Func<string, JToken, IReadOnlyList<CodedActor>> actors)
    {
        foreach (string line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            var json = JObject.Parse(line);
            string text = (string)json["text"]!;
            var events = json["events"]!.Select(e => new CodedEvent((string)e["label"]!, actors(text, e["source"]!), actors(text, e["target"]!)));
            yield return new CodedSentence((string)json["id"]!, DateTimeOffset.Parse((string)json["date"]!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), text, [.. events]);
        }
    }

    // "U.S. ... negotiators" are words with a gap; all places where they stand count
    private static List<CodedActor> ActorsIn(string text, JToken actors)
    {
        var found = new List<CodedActor>();
        foreach (string words in actors.Select(a => (string)a["text"]!))
        {
            var spans = new List<TextSpan>();
            foreach (string part in words.Split("...", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                for (int at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
                {
                    spans.Add(new TextSpan(at, at + part.Length));
                }
            }

            found.Add(new CodedActor(words, spans));
        }

        return found;
    }
}
