using System.Globalization;
using NewsNlp.Knowledge;
using NewsNlp.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsNlp.Console.Output.Terminal;

/// <summary>The facts of one article, laid out to be read: people, organisations, places, dates, quotes and a timeline of events.</summary>
internal sealed class FactTables(Article article, NewsAnalysis analysis, int width)
{
    /// <summary>How many columns the tables leave free.</summary>
    public const int Indent = 2;

    private enum Lead
    {
        Name,
        Date,
    }

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);

    /// <summary>Headline and source of an article.</summary>
    public static IRenderable Header(Article article, NewsAnalysis analysis)
    {
        var info = analysis.Article;
        string published = info.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "no publication date";
        string[] parts = [info.Source ?? "", published, info.Dateline ?? "", info.Byline ?? "", info.Id ?? ""];
        return new Rows(
            new Paragraph(Wording.Title(article, analysis), Strong),
            new Paragraph(string.Join(" · ", parts.Where(p => p.Length > 0).Select(Wording.OneLine)), Quiet));
    }

    /// <summary>The tables that have something in them.</summary>
    public IEnumerable<(string Title, IRenderable Content)> All() => new[]
    {
        Table("People", analysis.People, Lead.Name, p => [Name(p), new Paragraph(string.Join("; ", RolesOf(p))), Count(p)]),
        Table("Organisations", analysis.Organizations, Lead.Name, o => [Name(o), new Paragraph(Wording.Description(o)), Count(o)]),
        Table("Places", analysis.Places, Lead.Name, p => [Name(p), new Paragraph(Wording.Description(p)), Count(p)]),
        Table("Dates", DatesByValue(), Lead.Date, d => [new Paragraph(d.Value, Strong), new Paragraph(string.Join("; ", d.Words))]),
        Table("Quotes", analysis.Quotes, Lead.Name, q => [new Paragraph(Wording.OneLine(q.Speaker?.Name ?? q.SpeakerText ?? "(not named)"), Strong), new Paragraph(Wording.Quote(q, article.Text)).Append(Wording.Circumstances(q) is { Length: > 0 } more ? $" ({more})" : "", Quiet)]),
        Table("Events", Wording.Timeline(analysis), Lead.Date, e => [new Paragraph(e.Date ?? "undated", e.Date is null ? Quiet : Strong), Event(e)]),
        Table("Notes", analysis.Diagnostics, Lead.Date, d => [new Paragraph(d.Code, Quiet), new Paragraph(d.Message)]),
    }.OfType<(string, IRenderable)>();

    // Names take three tenths of the width, dates what they need; a third cell is a count at the right edge.
    private (string Title, IRenderable Content)? Table<T>(string title, IReadOnlyCollection<T> items, Lead leads, Func<T, Paragraph[]> row)
    {
        if (items.Count == 0)
        {
            return null;
        }

        const int DateWidth = 16; // 2024-05-03T21:00
        const int CountWidth = 5;
        var rows = items.Select(row).ToList();
        bool hasCount = rows[0].Length > 2;
        int first = leads == Lead.Name ? width * 3 / 10 : DateWidth;
        var table = new Table().NoBorder().HideHeaders();
        table.AddColumn(new TableColumn("").Width(first));
        table.AddColumn(new TableColumn("").Width(width - first - Indent - 1 - (hasCount ? CountWidth + 1 : 0)));
        if (hasCount)
        {
            table.AddColumn(new TableColumn("").Width(CountWidth).RightAligned());
        }

        foreach (var cells in rows)
        {
            table.AddRow(cells);
        }

        return (title, table);
    }

    private static Paragraph Name(Entity entity) => new(Wording.OneLine(entity.Name), Strong);

    private static Paragraph Count(Entity entity) => new(entity.Mentions.Count > 1 ? $"{entity.Mentions.Count}×" : "", Quiet);

    // "former Mayor (Zagreb)"
    private IEnumerable<string> RolesOf(Person person)
        => analysis.Roles.Where(r => r.Person == person).Select(Wording.Role).Distinct(StringComparer.OrdinalIgnoreCase);

    private List<(string Value, IEnumerable<string> Words)> DatesByValue()
        => [.. analysis.Dates.GroupBy(d => d.Value).Select(g => (g.Key, g.Select(d => Wording.OneLine(TextOf(d.Span))).Distinct(StringComparer.OrdinalIgnoreCase)))];

    // "Visit (planned): Antony Blinken → Ukraine, in Kyiv"
    private static Paragraph Event(NewsEvent happening)
    {
        var text = new Paragraph().Append(happening.Type, Strong);
        if (happening.Status != EventStatus.Asserted)
        {
            text.Append($" ({Wording.Lower(happening.Status)})", StyleOf(happening.Status));
        }

        string agents = Participants(happening, ParticipantRole.Agent);
        string targets = Participants(happening, ParticipantRole.Target);
        string who = agents.Length > 0 && targets.Length > 0 ? $"{agents} → {targets}" : targets.Length > 0 ? $"→ {targets}" : agents;
        string where = happening.Place is { } place ? $"in {Wording.OneLine(place.Name)}" : "";
        string rest = Wording.Join(", ", who, where);
        return rest.Length > 0 ? text.Append($": {rest}") : text;
    }

    private static Style StyleOf(EventStatus status) => status switch
    {
        EventStatus.Denied or EventStatus.Cancelled => new Style(Color.Red),
        EventStatus.Planned => new Style(Color.Green),
        _ => new Style(Color.Olive),
    };

    private static string Participants(NewsEvent happening, ParticipantRole role)
        => string.Join(", ", happening.Participants.Where(p => p.Role == role).Select(p => Wording.OneLine(p.Entity?.Name ?? p.Text)).Distinct());

    private string TextOf(TextSpan span) => span.Of(article.Text).ToString();
}
