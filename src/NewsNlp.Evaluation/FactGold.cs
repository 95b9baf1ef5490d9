using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Evaluation;

/// <summary>An annotated article: <c>NAME.txt</c> and <c>NAME.gold.json</c>. docs/accuracy.md describes the form.</summary>
internal sealed record FactGold
{
    private const string Extension = ".gold.json";

    public string Id { get; init; } = "";

    public DateOnly? Published { get; init; }

    public IReadOnlyList<GoldEntity> People { get; init; } = [];

    public IReadOnlyList<GoldEntity> Organizations { get; init; } = [];

    public IReadOnlyList<GoldEntity> Places { get; init; } = [];

    public IReadOnlyList<GoldRole> Roles { get; init; } = [];

    public IReadOnlyList<GoldDate> Dates { get; init; } = [];

    public IReadOnlyList<GoldQuote> Quotes { get; init; } = [];

    public IReadOnlyList<GoldEvent> Events { get; init; } = [];

    public string Text { get; private init; } = "";

    /// <summary>Reads all annotated articles of a folder, in the order of their names.</summary>
    /// <exception cref="EvalException">There are none, or one cannot be read.</exception>
    public static List<FactGold> ReadAll(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new EvalException($"{folder}: there is no such folder.");
        }

        string[] files = Directory.GetFiles(folder, "*" + Extension);
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0 ? [.. files.Select(Read)] : throw new EvalException($"{folder}: the folder has no annotated articles; expected NAME.txt and NAME{Extension} for each.");
    }

    public Article ToArticle() => new()
    {
        Id = Id,
        Body = Text,
        PublishedAt = Published is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null,
    };

    private static FactGold Read(string file)
    {
        string name = Path.GetFileName(file)[..^Extension.Length];
        try
        {
            using var reader = new JsonTextReader(new StringReader(File.ReadAllText(file))) { DateParseHandling = DateParseHandling.None };
            return Read(JObject.Load(reader)) with { Id = name, Text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, name + ".txt")) };
        }
        catch (Exception error) when (error is JsonException or FormatException or ArgumentException or InvalidOperationException) // the latter two: an array or a number where a text is wanted
        {
            throw new EvalException($"{file}: this is no annotation: {error.Message}", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new EvalException($"{file}: {error.Message}", error);
        }
    }

    private static FactGold Read(JObject gold) => new()
    {
        Published = (string?)gold["published"] is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        People = All(gold, "people", Entity),
        Organizations = All(gold, "organizations", Entity),
        Places = All(gold, "places", Entity),
        Roles = All(gold, "roles", r => new GoldRole(Of(r, "person"), Of(r, "title"), (string?)r["of"], (string?)r["status"])),
        Dates = All(gold, "dates", d => new GoldDate(Of(d, "text"), (int?)d["n"], Of(d, "value"))),
        Quotes = All(gold, "quotes", q => new GoldQuote((string?)q["kind"], (string?)q["begin"], (string?)q["end"], q["segments"] is JArray ? All(q, "segments", s => new GoldSegment(Of(s, "begin"), Of(s, "end"))) : null, (string?)q["speaker"])),
        Events = All(gold, "events", e => new GoldEvent(Of(e, "type"), Of(e, "trigger"), (string?)e["status"], Texts(e, "agents"), Texts(e, "targets"), (string?)e["place"], (string?)e["date"])),
    };

    private static GoldEntity Entity(JToken entity) => new(Of(entity, "name"), Texts(entity, "aliases"), (string?)entity["country"]);

    private static T[] All<T>(JToken of, string name, Func<JToken, T> read) => [.. (of[name] ?? new JArray()).Select(read)];

    private static string[] Texts(JToken of, string name) => All(of, name, text => (string?)text ?? "");

    private static string Of(JToken of, string name) => (string?)of[name] ?? throw new FormatException($"'{name}' is missing in {of.ToString(Formatting.None)}.");

    internal sealed record GoldEntity(string Name, IReadOnlyList<string>? Aliases, string? Country);

    internal sealed record GoldRole(string Person, string Title, string? Of, string? Status);

    internal sealed record GoldDate(string Text, int? N, string Value);

    internal sealed record GoldSegment(string Begin, string End);

    internal sealed record GoldQuote(string? Kind, string? Begin, string? End, IReadOnlyList<GoldSegment>? Segments, string? Speaker)
    {
        /// <summary>Gets the stretches of the quote.</summary>
        public IReadOnlyList<GoldSegment> AllSegments => Segments ?? [new GoldSegment(Begin ?? "", End ?? "")];
    }

    internal sealed record GoldEvent(string Type, string Trigger, string? Status, IReadOnlyList<string>? Agents, IReadOnlyList<string>? Targets, string? Place, string? Date)
    {
        /// <summary>Gets all who take part.</summary>
        public IReadOnlyList<string> Participants => [.. Agents ?? [], .. Targets ?? []];
    }
}
