using System.Globalization;
using NewsNlp.Console.Output.Highlights;
using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output.Html;

/// <summary>The facts of an article as lists, each entry linked to where the text tells it.</summary>
internal sealed class FactsPanel(Markup markup, Article article, NewsAnalysis analysis, EntryIds ids, HighlightedText text)
{
    private readonly ILookup<string, Role> _roles = analysis.Roles.Where(r => ids.HasOwnEntry(r.Id)).ToLookup(r => r.Person.Id, StringComparer.Ordinal);
    private readonly ILookup<string, Quote> _quotes = analysis.Quotes.ToLookup(q => q.Speaker?.Id ?? "", StringComparer.Ordinal);
    private readonly ILookup<string, TimeExpression> _dates = analysis.Dates.ToLookup(d => ids.Of(d.Id), StringComparer.Ordinal);

    /// <summary>Writes links to the lists, and the lists that have entries.</summary>
    /// <param name="prefix">What tells the lists of this article from those of others on the page.</param>
    public void Write(string prefix)
    {
        var relations = new RelationDiagram(analysis);
        var dates = analysis.Dates.Where(d => ids.HasOwnEntry(d.Id)).ToList();
        var others = _quotes[""].ToList();
        Part[] parts =
        [
            new("People", "person", analysis.People.Count, () => Each(analysis.People, p => WriteEntity(p, ""))),
            new("Organisations", "organization", analysis.Organizations.Count, () => Each(analysis.Organizations, o => WriteEntity(o, Wording.Description(o)))),
            new("Places", "place", analysis.Places.Count, WritePlaces),
            new("Timeline", "event", analysis.Events.Count, WriteTimeline),
            new("Relations", "relation", relations.Count, () => relations.Write(markup, e => Pick(e.Id, Wording.OneLine(e.Name), "who"), Shape)),
            new("Other quotes", "quote", others.Count, () => Each(others, q => WriteQuote(q, Wording.OneLine(q.SpeakerText ?? "Speaker not named")))),
            new("Dates", "date", dates.Count, () => Each(dates, WriteDate)),
            new("Notes", "note", analysis.Diagnostics.Count, () => Each(analysis.Diagnostics, d => markup.Raw("<li>").Text(d.Message).Raw("</li>\n"))),
        ];
        var shown = parts.Where(p => p.Count > 0).ToList();
        if (shown.Count > 1)
        {
            markup.Raw("<nav class=\"parts\"").Attribute("aria-label", "Lists of facts of " + Wording.Title(article, analysis)).Raw("><ul>");
            shown.ForEach(p => markup.Raw($"<li class=\"{p.Class}\"><a href=\"#{prefix}{p.Class}\">{p.Title} <span class=\"count\">{Number(p.Count)}</span></a></li>"));
            markup.Raw("</ul></nav>\n");
        }

        foreach (var part in shown)
        {
            markup.Raw($"<section class=\"list {part.Class}\" id=\"{prefix}{part.Class}\" tabindex=\"-1\">\n<h3>{part.Title} <span class=\"count\">{Number(part.Count)}</span></h3>\n");
            part.Write();
            markup.Raw("</section>\n");
        }
    }

    private void Each<T>(IEnumerable<T> items, Action<T> write)
    {
        markup.Raw("<ul>\n");
        items.ToList().ForEach(write);
        markup.Raw("</ul>\n");
    }

    private void WritePlaces()
    {
        WorldMap.Write(markup, analysis.Places, Shape);
        Each(analysis.Places, p => WriteEntity(p, Wording.Join(" · ", Wording.Description(p), Coordinates(p))));
    }

    private void WriteTimeline()
    {
        markup.Raw("<ol>\n");
        foreach (var day in Wording.Timeline(analysis).GroupBy(e => e.Date, StringComparer.Ordinal))
        {
            markup.Raw("<li>").Element("span", "when", day.Key is null ? "No date told" : DateWording.Of(day.Key)).Raw("\n<ul>\n");
            day.ToList().ForEach(WriteEvent);
            markup.Raw("</ul></li>\n");
        }

        markup.Raw("</ol>\n");
    }

    private void WriteEntity(Entity entity, string description)
    {
        Begin(entity.Id);
        Pick(entity.Id, Wording.OneLine(entity.Name), "name");
        markup.Element("span", "count", entity.Mentions.Count > 1 ? $" {Number(entity.Mentions.Count)}×" : "")
            .Element("div", "detail", description);
        WriteNested("roles", _roles[entity.Id], WriteRole);
        WriteNested("quotes", _quotes[entity.Id], q => WriteQuote(q, ""));
        markup.Raw("</li>\n");
    }

    private void WriteNested<T>(string className, IEnumerable<T> items, Action<T> write)
    {
        if (items.Any())
        {
            markup.Raw($"\n<ul class=\"{className}\">\n");
            items.ToList().ForEach(write);
            markup.Raw("</ul>\n");
        }
    }

    private void WriteRole(Role role)
    {
        Begin(role.Id);
        Pick(role.Id, Wording.Role(role), "role");
        markup.Raw("</li>\n");
    }

    private void WriteQuote(Quote quote, string speaker)
    {
        Begin(quote.Id);
        markup.Element("span", "name", speaker).Raw("<blockquote>");
        Pick(quote.Id, Wording.Quote(quote, article.Text), "words");
        markup.Raw("</blockquote>").Element("span", "detail", Wording.Circumstances(quote)).Raw("</li>\n");
    }

    private void WriteDate(TimeExpression date)
    {
        Begin(date.Id);
        Pick(date.Id, DateWording.Of(date.Value), "name");
        var words = _dates[ids.Of(date.Id)].Select(d => Wording.OneLine(d.Span.Of(article.Text).ToString()));
        markup.Element("span", "detail", " " + string.Join("; ", words.Distinct(StringComparer.OrdinalIgnoreCase))).Raw("</li>\n");
    }

    private void WriteEvent(NewsEvent happening)
    {
        Begin(happening.Id);
        Pick(happening.Id, Wording.EventType(happening.Type), "name");
        markup.Element("span", "detail", $" {Wording.OneLine(happening.Trigger.Of(article.Text).ToString())}")
            .Element("span", "status " + Wording.Lower(happening.Status), happening.Status == EventStatus.Asserted ? "" : Wording.Lower(happening.Status)).Raw("<div class=\"detail\">");
        WriteParticipants(happening, ParticipantRole.Agent, "");
        WriteParticipants(happening, ParticipantRole.Target, "→ ");
        if (happening.Place is { } place)
        {
            markup.Raw("in ");
            Pick(place.Id, Wording.OneLine(place.Name), "who");
        }

        markup.Raw("</div></li>\n");
    }

    private void WriteParticipants(NewsEvent happening, ParticipantRole role, string lead)
    {
        foreach (var participant in happening.Participants.Where(p => p.Role == role).DistinctBy(p => p.Entity?.Id ?? p.Text))
        {
            markup.Raw(lead);
            if (participant.Entity is { } entity)
            {
                Pick(entity.Id, Wording.OneLine(entity.Name), "who");
            }
            else
            {
                markup.Element("span", "who", Wording.OneLine(participant.Text));
            }

            markup.Raw(" ");
            lead = "· ";
        }
    }

    private void Begin(string factId) => markup.Raw($"<li id=\"{ids.Of(factId)}\" class=\"entry\">");

    // Without script the link leads to the first mention; with it, all mentions light up.
    private void Pick(string factId, string label, string className)
    {
        string entry = ids.Of(factId);
        if (text.AnchorOf(entry) is { } anchor)
        {
            markup.Raw($"<a class=\"pick {className}\" href=\"#{anchor}\" data-entry=\"{entry}\">").Text(label).Raw("</a>");
        }
        else
        {
            markup.Element("span", className, label);
        }
    }

    // The same link around a part of a picture.
    private void Shape(Entity entity, string shape)
    {
        string entry = ids.Of(entity.Id);
        string? anchor = text.AnchorOf(entry);
        markup.Raw(anchor is null ? "<g>" : $"<a class=\"shape\" href=\"#{anchor}\" data-entry=\"{entry}\">")
            .Raw("<title>").Text(Wording.OneLine(entity.Name)).Raw("</title>").Raw(shape).Raw(anchor is null ? "</g>\n" : "</a>\n");
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string? Coordinates(Place place) => place is { Latitude: { } latitude, Longitude: { } longitude }
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(latitude):0.00}° {(latitude < 0 ? 'S' : 'N')}, {Math.Abs(longitude):0.00}° {(longitude < 0 ? 'W' : 'E')}")
        : null;

    private sealed record Part(string Title, string Class, int Count, Action Write);
}
