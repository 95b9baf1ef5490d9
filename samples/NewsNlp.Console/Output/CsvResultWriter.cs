using System.Globalization;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Console.Output;

/// <summary>Writes one row a fact, with the same columns for all kinds, as RFC 4180 has it.</summary>
internal sealed class CsvResultWriter : IResultWriter
{
    private readonly TextWriter _output;

    /// <param name="output">Where to write.</param>
    /// <param name="hasHeader">Whether to begin with the names of the columns.</param>
    public CsvResultWriter(TextWriter output, bool hasHeader = true)
    {
        _output = output;
        if (hasHeader)
        {
            Row("article", "kind", "id", "text", "type", "status", "who", "of", "place", "date", "start", "end", "confidence");
        }
    }

    public void Write(Article article, NewsAnalysis analysis)
    {
        string id = analysis.Article.Id ?? "";
        foreach (var person in analysis.People)
        {
            Row(id, "person", person.Id, person.Name, person.Gender == Gender.Unknown ? "" : Wording.Lower(person.Gender), "", "", "", "", "", First(person), person.Confidence);
        }

        foreach (var organization in analysis.Organizations)
        {
            Row(id, "organization", organization.Id, organization.Name, Wording.Lower(organization.OrganizationKind), "", "", "", organization.Country, "", First(organization), organization.Confidence);
        }

        foreach (var place in analysis.Places)
        {
            Row(id, "place", place.Id, place.Name, Wording.Lower(place.PlaceKind), "", "", place.Admin1, place.Country, "", First(place), place.Confidence);
        }

        foreach (var role in analysis.Roles)
        {
            Row(id, "role", role.Id, role.Title, role.Office, Wording.Lower(role.Status), role.Person.Name, role.OfName, "", "", role.Mention, role.Confidence);
        }

        foreach (var date in analysis.Dates)
        {
            Row(id, "date", date.Id, date.Span.Of(article.Text).ToString(), Wording.Lower(date.Type), "", "", "", "", date.Value, date.Span, 1);
        }

        foreach (var quote in analysis.Quotes)
        {
            string text = string.Join(" … ", quote.Segments.Select(s => s.Of(article.Text).ToString()));
            Row(id, "quote", quote.Id, text, Wording.Lower(quote.Kind), "", quote.Speaker?.Name ?? quote.SpeakerText, "", "", "", quote.Segments[0], quote.Confidence);
        }

        foreach (var happening in analysis.Events)
        {
            string who = string.Join("; ", happening.Participants.Select(p => p.Entity?.Name ?? p.Text));
            Row(id, "event", happening.Id, happening.Trigger.Of(article.Text).ToString(), happening.Type, Wording.Lower(happening.Status), who, "", happening.Place?.Name, happening.Date, happening.Trigger, happening.Confidence);
        }

        _output.Flush();
    }

    public void Dispose() => _output.Flush();

    private static TextSpan First(Entity entity) => entity.Mentions.Count > 0 ? entity.Mentions[0].Span : default;

    private void Row(string article, string kind, string id, string text, string? type, string? status, string? who, string? of, string? place, string? date, TextSpan span, float confidence)
        => Row(article, kind, id, text, type, status, who, of, place, date, span.Start.ToString(CultureInfo.InvariantCulture), span.End.ToString(CultureInfo.InvariantCulture), confidence.ToString("0.##", CultureInfo.InvariantCulture));

    private void Row(params ReadOnlySpan<string?> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                _output.Write(',');
            }

            string cell = cells[i] ?? "";
            _output.Write(cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }

        _output.Write("\r\n");
    }
}
