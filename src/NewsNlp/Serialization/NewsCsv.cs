using System.Globalization;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Serialization;

/// <summary>Writes analyses as a table of comma-separated values (RFC 4180), one row a fact: entity, role, date, quote or event, with the same columns for all.</summary>
/// <remarks>A cell that has a comma, a quotation mark or a line break is quoted. The same analysis gives the same characters.</remarks>
/// <threadsafety>Safe for any number of threads.</threadsafety>
public static class NewsCsv
{
    /// <summary>Writes the names of the columns.</summary>
    /// <param name="output">Where to; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public static void WriteHeader(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Row(output, "article", "kind", "id", "text", "type", "status", "who", "of", "place", "date", "start", "end", "confidence");
    }

    /// <summary>Writes the rows of an analysis.</summary>
    /// <param name="output">Where to; it is neither flushed nor closed.</param>
    /// <param name="article">The article.</param>
    /// <param name="analysis">What was found in it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, Article article, NewsAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(analysis);
        new Rows(output, analysis.Article.Id ?? "", article.Text).Write(analysis);
    }

    private static void Row(TextWriter output, params ReadOnlySpan<string?> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                output.Write(',');
            }

            string cell = cells[i] ?? "";
            output.Write(cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }

        output.Write("\r\n");
    }

    private sealed class Rows(TextWriter output, string article, string text)
    {
        public void Write(NewsAnalysis analysis)
        {
            foreach (var person in analysis.People)
            {
                Add("person", person.Id, person.Name, person.Gender == Gender.Unknown ? "" : EnumNames.Of(person.Gender), "", "", "", "", "", First(person), person.Confidence);
            }

            foreach (var organization in analysis.Organizations)
            {
                Add("organization", organization.Id, organization.Name, EnumNames.Of(organization.OrganizationKind), "", "", "", organization.Country, "", First(organization), organization.Confidence);
            }

            foreach (var place in analysis.Places)
            {
                Add("place", place.Id, place.Name, EnumNames.Of(place.PlaceKind), "", "", place.Admin1, place.Country, "", First(place), place.Confidence);
            }

            foreach (var role in analysis.Roles)
            {
                Add("role", role.Id, role.Title, role.Office, EnumNames.Of(role.Status), role.Person.Name, role.OfName, "", "", role.Mention, role.Confidence);
            }

            foreach (var date in analysis.Dates)
            {
                Add("date", date.Id, date.Span.Of(text).ToString(), EnumNames.Of(date.Type).ToLowerInvariant(), "", "", "", "", date.Value, date.Span, 1);
            }

            foreach (var quote in analysis.Quotes)
            {
                string words = string.Join(" … ", quote.Segments.Select(s => s.Of(text).ToString()));
                Add("quote", quote.Id, words, EnumNames.Of(quote.Kind), "", quote.Speaker?.Name ?? quote.SpeakerText, quote.OnBehalfOf?.Name, "", quote.Date, quote.Segments[0], quote.Confidence);
            }

            foreach (var happening in analysis.Events)
            {
                string who = string.Join("; ", happening.Participants.Select(p => p.Entity?.Name ?? p.Text));
                Add("event", happening.Id, happening.Trigger.Of(text).ToString(), happening.Type, EnumNames.Of(happening.Status), who, "", happening.Place?.Name, happening.Date, happening.Trigger, happening.Confidence);
            }
        }

        private static TextSpan First(Entity entity) => entity.Mentions.Count > 0 ? entity.Mentions[0].Span : default;

        private void Add(string kind, string id, string words, string? type, string? status, string? who, string? of, string? place, string? date, TextSpan span, float confidence)
            => Row(output, article, kind, id, words, type, status, who, of, place, date, span.Start.ToString(CultureInfo.InvariantCulture), span.End.ToString(CultureInfo.InvariantCulture), confidence.ToString("0.##", CultureInfo.InvariantCulture));
    }
}
