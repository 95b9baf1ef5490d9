using System.Globalization;
using NewsNlp.Knowledge;
using NewsNlp.Text;
using Spectre.Console;

namespace NewsNlp.Console.Output.Tables;

/// <summary>The facts of one article, laid out to be read: header, people, organisations, places, dates, quotes and a timeline of events.</summary>
internal sealed class ArticleTable(Article article, NewsAnalysis analysis)
{
    private const int LongestTitle = 200;

    private enum Lead
    {
        Name,
        Date,
    }

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);

    public void WriteTo(IAnsiConsole console)
    {
        WriteHeader(console);
        Write(console, "People", analysis.People, Lead.Name, p => [Name(p), new Paragraph(string.Join("; ", RolesOf(p))), Count(p)]);
        Write(console, "Organisations", analysis.Organizations, Lead.Name, o => [Name(o), new Paragraph(Join(", ", o.OrganizationKind == OrganizationKind.Other ? null : Lower(o.OrganizationKind), o.Country)), Count(o)]);
        Write(console, "Places", analysis.Places, Lead.Name, p => [Name(p), new Paragraph(Join(", ", Lower(p.PlaceKind), p.Admin1 == p.Name ? null : p.Admin1, p.Country)), Count(p)]);
        Write(console, "Dates", DatesByValue(), Lead.Date, d => [new Paragraph(d.Value, Strong), new Paragraph(string.Join("; ", d.Words))]);
        Write(console, "Quotes", analysis.Quotes, Lead.Name, q => [new Paragraph(OneLine(q.Speaker?.Name ?? q.SpeakerText ?? "(not named)"), Strong), new Paragraph(Words(q))]);
        Write(console, "Events", EventsByDate(), Lead.Date, e => [new Paragraph(e.Date ?? "undated", e.Date is null ? Quiet : Strong), Event(e)]);
        Write(console, "Notes", analysis.Diagnostics, Lead.Date, d => [new Paragraph(d.Code, Quiet), new Paragraph(d.Message)]);
    }

    private void WriteHeader(IAnsiConsole console)
    {
        var info = analysis.Article;
        console.Write(new Paragraph(Shorten(OneLine(info.Title ?? FirstLine(article.Text) ?? info.Id ?? "(no title)")), Strong));
        console.WriteLine();
        string published = info.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "no publication date";
        string[] parts = [info.Source ?? "", published, info.Dateline ?? "", info.Byline ?? "", info.Id ?? ""];
        console.Write(new Paragraph(string.Join(" · ", parts.Where(p => p.Length > 0).Select(OneLine)), Quiet));
        console.WriteLine();
    }

    // Names take three tenths of the width, dates what they need; a third cell is a count at the right edge.
    private static void Write<T>(IAnsiConsole console, string title, IReadOnlyCollection<T> items, Lead leads, Func<T, Paragraph[]> row)
    {
        if (items.Count == 0)
        {
            return;
        }

        const int Indent = 2;
        const int DateWidth = 16; // 2024-05-03T21:00
        const int CountWidth = 5;
        console.WriteLine();
        console.Write(new Rule($"[teal bold]{title}[/]") { Justification = Justify.Left, Style = Quiet });
        var rows = items.Select(row).ToList();
        bool hasCount = rows[0].Length > 2;
        int first = leads == Lead.Name ? console.Profile.Width * 3 / 10 : DateWidth;
        var table = new Table().NoBorder().HideHeaders();
        table.AddColumn(new TableColumn("").Width(first));
        table.AddColumn(new TableColumn("").Width(console.Profile.Width - first - Indent - 1 - (hasCount ? CountWidth + 1 : 0)));
        if (hasCount)
        {
            table.AddColumn(new TableColumn("").Width(CountWidth).RightAligned());
        }

        foreach (var cells in rows)
        {
            table.AddRow(cells);
        }

        console.Write(new Padder(table, new Padding(Indent, 0, 0, 0)));
    }

    private static Paragraph Name(Entity entity) => new(OneLine(entity.Name), Strong);

    private static Paragraph Count(Entity entity) => new(entity.Mentions.Count > 1 ? $"{entity.Mentions.Count}×" : "", Quiet);

    // "former Mayor (Zagreb)"
    private IEnumerable<string> RolesOf(Person person)
        => analysis.Roles.Where(r => r.Person == person).Select(RoleText).Distinct(StringComparer.OrdinalIgnoreCase);

    private static string RoleText(Role role)
    {
        string title = OneLine(role.Title);
        string text = role.Status == RoleStatus.Current || title.StartsWith(role.Status.ToString(), StringComparison.OrdinalIgnoreCase) ? title : $"{Lower(role.Status)} {title}";
        return role.OfName is { Length: > 0 } of ? $"{text} ({OneLine(of)})" : text;
    }

    private List<(string Value, IEnumerable<string> Words)> DatesByValue()
        => [.. analysis.Dates.GroupBy(d => d.Value).Select(g => (g.Key, g.Select(d => OneLine(TextOf(d.Span))).Distinct(StringComparer.OrdinalIgnoreCase)))];

    private List<NewsEvent> EventsByDate() => [.. analysis.Events.OrderBy(e => e.Date is null).ThenBy(e => e.Date, StringComparer.Ordinal).ThenBy(e => e.Trigger.Start)];

    // "Visit (planned): Antony Blinken → Ukraine, in Kyiv"
    private static Paragraph Event(NewsEvent happening)
    {
        var text = new Paragraph().Append(happening.Type, Strong);
        if (happening.Status != EventStatus.Asserted)
        {
            text.Append($" ({Lower(happening.Status)})", StyleOf(happening.Status));
        }

        string agents = Participants(happening, ParticipantRole.Agent);
        string targets = Participants(happening, ParticipantRole.Target);
        string who = agents.Length > 0 && targets.Length > 0 ? $"{agents} → {targets}" : targets.Length > 0 ? $"→ {targets}" : agents;
        string where = happening.Place is { } place ? $"in {OneLine(place.Name)}" : "";
        string rest = Join(", ", who, where);
        return rest.Length > 0 ? text.Append($": {rest}") : text;
    }

    private static Style StyleOf(EventStatus status) => status switch
    {
        EventStatus.Denied or EventStatus.Cancelled => new Style(Color.Red),
        EventStatus.Planned => new Style(Color.Green),
        _ => new Style(Color.Olive),
    };

    private static string Participants(NewsEvent happening, ParticipantRole role)
        => string.Join(", ", happening.Participants.Where(p => p.Role == role).Select(p => OneLine(p.Entity?.Name ?? p.Text)).Distinct());

    // Words in quotation marks were said so; the others are a report of them.
    private string Words(Quote quote)
    {
        string words = string.Join(" … ", quote.Segments.Select(s => OneLine(TextOf(s))));
        return quote.Kind == QuoteKind.Direct ? $"“{words}”" : words;
    }

    private static string? FirstLine(string text)
    {
        var first = text.AsSpan().TrimStart();
        int end = first.IndexOfAny('\r', '\n');
        return first.IsEmpty ? null : first[..(end < 0 ? first.Length : end)].ToString();
    }

    private static string Shorten(string title) => title.Length <= LongestTitle ? title : $"{title.AsSpan(0, LongestTitle)}…";

    private string TextOf(TextSpan span) => span.Of(article.Text).ToString();

    private static string Lower<T>(T value)
        where T : struct, Enum
        => value.ToString().ToLowerInvariant();

    private static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(p => !string.IsNullOrEmpty(p)));

    // Line breaks and control characters inside a name would tear the table, or worse, steer the terminal.
    private static string OneLine(string text)
        => string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
