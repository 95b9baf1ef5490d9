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

    public void Write()
    {
        List("People", "person", analysis.People, p => WriteEntity(p, ""));
        List("Organisations", "organization", analysis.Organizations, o => WriteEntity(o, Wording.Description(o)));
        List("Places", "place", analysis.Places, p => WriteEntity(p, Wording.Join(" · ", Wording.Description(p), Coordinates(p))), () => WorldMap.Write(markup, analysis.Places, (p, shape) => Shape(p, shape)));
        List("Dates", "date", analysis.Dates.Where(d => ids.HasOwnEntry(d.Id)), WriteDate);
        List("Quotes of others", "quote", _quotes[""], q => WriteQuote(q, Wording.OneLine(q.SpeakerText ?? "Speaker not named")));
        WriteTimeline();
        WriteRelations();
        List("Notes", "note", analysis.Diagnostics, d => markup.Raw("<li>").Text(d.Message).Raw("</li>\n"));
    }

    private void List<T>(string title, string className, IEnumerable<T> items, Action<T> write, Action? writePicture = null)
    {
        var all = items.ToList();
        if (all.Count > 0)
        {
            BeginList(title, className, all.Count);
            writePicture?.Invoke();
            markup.Raw("<ul>\n");
            all.ForEach(write);
            markup.Raw("</ul>\n</section>\n");
        }
    }

    private Markup BeginList(string title, string className, int count)
        => markup.Raw($"<section class=\"list {className}\">\n<h3>{title} <span class=\"count\">{count.ToString(CultureInfo.InvariantCulture)}</span></h3>\n");

    private void WriteTimeline()
    {
        if (analysis.Events.Count == 0)
        {
            return;
        }

        BeginList("Timeline", "event", analysis.Events.Count).Raw("<ol>\n");
        foreach (var day in Wording.Timeline(analysis).GroupBy(e => e.Date, StringComparer.Ordinal))
        {
            markup.Raw("<li>").Element("span", "when", day.Key ?? "undated").Raw("\n<ul>\n");
            day.ToList().ForEach(WriteEvent);
            markup.Raw("</ul></li>\n");
        }

        markup.Raw("</ol>\n</section>\n");
    }

    private void WriteRelations()
    {
        var diagram = new RelationDiagram(analysis);
        if (diagram.Count > 0)
        {
            BeginList("Relations", "relation", diagram.Count);
            diagram.Write(markup, e => Pick(e.Id, Wording.OneLine(e.Name), "who"), Shape);
            markup.Raw("</section>\n");
        }
    }

    private void WriteEntity(Entity entity, string description)
    {
        Begin(entity.Id);
        Pick(entity.Id, Wording.OneLine(entity.Name), "name");
        markup.Element("span", "count", entity.Mentions.Count > 1 ? $" {entity.Mentions.Count.ToString(CultureInfo.InvariantCulture)}×" : "")
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
        Pick(date.Id, date.Value, "name");
        var words = _dates[ids.Of(date.Id)].Select(d => Wording.OneLine(d.Span.Of(article.Text).ToString()));
        markup.Element("span", "detail", " " + string.Join("; ", words.Distinct(StringComparer.OrdinalIgnoreCase))).Raw("</li>\n");
    }

    private void WriteEvent(NewsEvent happening)
    {
        Begin(happening.Id);
        Pick(happening.Id, happening.Type, "name");
        markup.Element("span", "detail", $" {Wording.OneLine(happening.Trigger.Of(article.Text).ToString())}");
        markup.Element("span", "status " + Wording.Lower(happening.Status), Wording.Lower(happening.Status)).Raw("<div class=\"detail\">");
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
        markup.Raw(anchor is null ? "<g>" : $"<a class=\"shape\" href=\"#{anchor}\" data-entry=\"{entry}\"").Raw(anchor is null ? "" : " aria-label=\"").Text(anchor is null ? "" : Wording.OneLine(entity.Name)).Raw(anchor is null ? "" : "\">")
            .Raw(shape).Raw("<title>").Text(Wording.OneLine(entity.Name)).Raw(anchor is null ? "</title></g>\n" : "</title></a>\n");
    }

    private static string? Coordinates(Place place) => place is { Latitude: { } latitude, Longitude: { } longitude }
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(latitude):0.00}° {(latitude < 0 ? 'S' : 'N')}, {Math.Abs(longitude):0.00}° {(longitude < 0 ? 'W' : 'E')}")
        : null;
}
