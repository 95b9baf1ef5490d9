using System.Runtime.CompilerServices;
using Newtonsoft.Json;

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

    [JsonIgnore]
    public string Text { get; private init; } = "";

    /// <summary>Reads all annotated articles of a folder, in the order of their names.</summary>
    /// <exception cref="EvalException">There are none, or one cannot be read.</exception>
    public static List<FactGold> ReadAll(string folder)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported) // the annotations are read by reflection
        {
            throw new EvalException("eval needs the tool that runs on .NET; this is the native one.");
        }

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
            var gold = JsonConvert.DeserializeObject<FactGold>(File.ReadAllText(file)) ?? throw new EvalException($"{file}: the annotation is empty.");
            return gold with { Id = name, Text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, name + ".txt")) };
        }
        catch (JsonException error)
        {
            throw new EvalException($"{file}: this is no annotation: {error.Message}", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new EvalException($"{file}: {error.Message}", error);
        }
    }

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
