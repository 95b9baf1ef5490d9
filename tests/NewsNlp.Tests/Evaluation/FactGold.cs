using Newtonsoft.Json;

namespace NewsNlp.Tests.Evaluation;

/// <summary>An annotated article of the fixtures; Fixtures/README.md describes the form.</summary>
internal sealed record FactGold
{
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

    public static IEnumerable<FactGold> ReadAll()
        => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "facts"), "*.gold.json").Order(StringComparer.Ordinal)
            .Select(file => JsonConvert.DeserializeObject<FactGold>(File.ReadAllText(file))! with { Text = File.ReadAllText(file.Replace(".gold.json", ".txt", StringComparison.Ordinal)) });

    public Article ToArticle() => new()
    {
        Id = Id,
        Body = Text,
        PublishedAt = Published is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null,
    };

    internal sealed record GoldEntity(string Name, IReadOnlyList<string>? Aliases);

    internal sealed record GoldRole(string Person, string Title, string? Of, string? Status);

    internal sealed record GoldDate(string Text, int? N, string Value);

    internal sealed record GoldSegment(string Begin, string End);

    internal sealed record GoldQuote(string? Begin, string? End, IReadOnlyList<GoldSegment>? Segments, string? Speaker);

    internal sealed record GoldEvent(string Type, string Trigger, IReadOnlyList<string>? Agents, IReadOnlyList<string>? Targets);
}
