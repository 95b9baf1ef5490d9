using NewsNlp.Evaluation;
using NewsNlp.Text;
using NewsNlp.Training.Coreference;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Training.Attribution;

/// <summary>Reads texts of which is known who speaks.</summary>
internal static class SpeakerTextReader
{
    private static readonly Dictionary<int, PronounGold> NoPronouns = [];

    /// <summary>Reads annotated articles of our own.</summary>
    public static IEnumerable<SpeakerText> ReadFacts(string folder)
    {
        foreach (var gold in FactGold.ReadAll(folder))
        {
            var aliases = gold.People.Concat(gold.Organizations).Concat(gold.Places).ToLookup(e => e.Name, e => e.Aliases ?? [], StringComparer.Ordinal);
            yield return new SpeakerText(gold.Id, gold.Text, [.. gold.Quotes.Select(q => new GoldSpeech(
                [.. q.AllSegments.Select(s => Find(gold.Text, s))],
                q.Speaker is { Length: > 0 } name ? [name, .. aliases[name].SelectMany(a => a)] : [],
                null))], NoPronouns);
        }
    }

    /// <summary>Reads quotes of GUM news as JSON lines, one text a line.</summary>
    public static IEnumerable<SpeakerText> ReadQuotes(string path)
    {
        foreach (string line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            var row = JObject.Parse(line);
            string text = (string)row["text"]!;
            yield return new SpeakerText((string)row["id"]!, text, [.. row["quotes"]!.Select(q => Speech((JObject)q))], NoPronouns);
        }
    }

    /// <summary>Reads texts whose pronouns are annotated.</summary>
    public static SpeakerText ToSpeakerText(PronounText text, int number) => new($"pronouns {number}", text.Text, [], text.Pronouns);

    private static GoldSpeech Speech(JObject quote)
    {
        var segments = quote["segments"] is JArray all ? all.Select(s => Span((int)s[0]!, (int)s[1]!)) : [Span((int)quote["start"]!, (int)quote["end"]!)];
        var names = (quote["speaker_names"] ?? new JArray()).Select(n => (string)n!).Append((string?)quote["speaker_entity"]).OfType<string>();
        return new GoldSpeech([.. segments], [.. names], (int?)quote["speaker_start"] is { } start ? Span(start, (int)quote["speaker_end"]!) : null);
    }

    private static TextSpan Span(int start, int end) => new(start, end);

    private static TextSpan Find(string text, FactGold.GoldSegment segment)
    {
        int start = text.IndexOf(segment.Begin, StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOf(segment.End, start, StringComparison.Ordinal);
        return end < 0 ? default : new TextSpan(start, end + segment.End.Length);
    }
}
