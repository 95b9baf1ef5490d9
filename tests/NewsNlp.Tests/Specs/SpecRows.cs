using NewsNlp.Extraction.Time;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Tests.Specs;

/// <summary>Lists everything of an analysis as rows.</summary>
internal static class SpecRows
{
    public static List<SpecRow> Of(NewsAnalysis analysis)
    {
        var document = analysis.Document!;
        string text = document.Text;
        var rows = new List<SpecRow>();
        for (int i = 0; i < document.Count; i++)
        {
            Add("token", document[i].Span, ("tag", document[i].Tag.ToString()), ("zone", Lower(document[i].Zone)), ("flags", document[i].Flags.ToString()));
        }

        for (int i = 0; i < document.SentenceCount; i++)
        {
            Add("sentence", document.SentenceAt(i));
        }

        foreach (var entity in analysis.People.Cast<Entity>().Concat(analysis.Organizations).Concat(analysis.Places))
        {
            string kind = Lower(entity.Kind);
            Add(kind, entity.Mentions[0].Span, [("name", entity.Name), ("aliases", string.Join(",", entity.Aliases)), ("wikidata", entity.Wikidata), .. Details(entity)]);
            foreach (var mention in entity.Mentions)
            {
                Add("mention", mention.Span, ("entity", entity.Name), ("form", Lower(mention.Kind)), ("of", kind));
            }
        }

        foreach (var role in analysis.Roles)
        {
            Add("role", role.Mention, ("title", role.Title), ("holder", role.Person.Name), ("office", role.Office), ("of", role.OfName), ("status", Lower(role.Status)));
        }

        foreach (var date in analysis.Dates)
        {
            Add("time", date.Span, ("value", date.Value), ("type", date.Type.ToString().ToUpperInvariant()), ("mod", date.Modifier), ("earliest", $"{date.Earliest:yyyy-MM-dd}"), ("latest", $"{date.Latest:yyyy-MM-dd}"), ("anchor", date.Anchor), ("offset", date.UtcOffset is { } offset ? TimexWriter.Offset(offset) : ""), ("range", date.Range?.Value));
        }

        foreach (var quote in analysis.Quotes)
        {
            AddQuote("quote", quote);
            foreach (var nested in quote.Nested)
            {
                AddQuote("nested", nested);
            }
        }

        foreach (var happening in analysis.Events)
        {
            Add("event", happening.Trigger, ("type", happening.Type), ("status", Lower(happening.Status)), ("agent", Who(happening, ParticipantRole.Agent)), ("target", Who(happening, ParticipantRole.Target)), ("place", happening.Place?.Name), ("date", happening.Date), ("by", happening.AttributedTo?.Name));
        }

        foreach (var fact in analysis.Facts)
        {
            Add("fact", fact.Evidence, ("subject", Name(analysis, fact.Subject)), ("predicate", fact.Predicate), ("object", Name(analysis, fact.Object)));
        }

        return rows;

        void AddQuote(string kind, Quote quote)
            => Add(kind, quote.Segments[0], ("kind", Lower(quote.Kind)), ("speaker", quote.Speaker?.Name), ("by", quote.SpeakerText), ("cue", quote.Cue?.Of(text).ToString()), ("medium", quote.Medium), ("addressee", quote.Addressee), ("for", quote.OnBehalfOf?.Name), ("date", quote.Date), ("segments", $"{quote.Segments.Count}"));

        void Add(string kind, TextSpan span, params (string Key, string? Value)[] fields)
            => rows.Add(new SpecRow(kind, span, Line(span.Of(text)), fields.ToDictionary(f => f.Key, f => f.Value ?? "")));
    }

    private static (string Key, string? Value)[] Details(Entity entity) => entity switch
    {
        Person person => [("gender", Lower(person.Gender))],
        Organization organization => [("kind", Lower(organization.OrganizationKind)), ("country", organization.Country)],
        Place place => [("kind", Lower(place.PlaceKind)), ("country", place.Country), ("admin1", place.Admin1)],
        _ => [],
    };

    private static string Who(NewsEvent happening, ParticipantRole role)
        => string.Join(",", happening.Participants.Where(p => p.Role == role).Select(p => p.Entity?.Name ?? p.Text));

    private static string Name(NewsAnalysis analysis, string id)
        => analysis.People.Cast<Entity>().Concat(analysis.Organizations).Concat(analysis.Places).FirstOrDefault(e => e.Id == id)?.Name
            ?? analysis.Roles.FirstOrDefault(r => r.Id == id)?.Title ?? id;

    private static string Line(ReadOnlySpan<char> text) => string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Lower<T>(T value)
        where T : struct, Enum
        => value.ToString().ToLowerInvariant();
}
