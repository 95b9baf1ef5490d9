using NewsNlp.Knowledge;
using NewsNlp.Text;
using Newtonsoft.Json;

namespace NewsNlp.Serialization;

/// <summary>Writes the fields of an analysis one after the other; no reflection.</summary>
internal sealed class NewsJsonWriter(JsonTextWriter json)
{
    public void Write(NewsAnalysis analysis)
    {
        json.WriteStartObject();
        Field("schema", NewsJson.Schema);
        Article(analysis.Article);
        List("people", analysis.People, Person);
        List("organizations", analysis.Organizations, Organization);
        List("places", analysis.Places, Place);
        List("roles", analysis.Roles, Role);
        List("dates", analysis.Dates, Date);
        List("quotes", analysis.Quotes, Quote);
        List("events", analysis.Events, Event);
        List("facts", analysis.Facts, Fact);
        List("diagnostics", analysis.Diagnostics, Diagnostic);
        if (analysis.Document is { } document)
        {
            Tokens(document);
        }

        json.WriteEndObject();
    }

    private void Article(ArticleInfo article)
    {
        json.WritePropertyName("article");
        json.WriteStartObject();
        Field("id", article.Id);
        Field("title", article.Title);
        Field("published", Day(article.Published));
        Field("dateline", article.Dateline);
        Field("source", article.Source);
        Field("byline", article.Byline);
        Field("length", article.Length);
        Field("tokenCount", article.TokenCount);
        json.WriteEndObject();
    }

    private void Person(Person person)
    {
        StartEntity(person);
        Field("gender", person.Gender == Gender.Unknown ? null : EnumNames.Of(person.Gender));
        EndEntity(person);
    }

    private void Organization(Organization organization)
    {
        StartEntity(organization);
        Field("kind", EnumNames.Of(organization.OrganizationKind));
        Field("country", organization.Country);
        EndEntity(organization);
    }

    private void Place(Place place)
    {
        StartEntity(place);
        Field("kind", EnumNames.Of(place.PlaceKind));
        Field("country", place.Country);
        Field("admin1", place.Admin1);
        Field("latitude", place.Latitude);
        Field("longitude", place.Longitude);
        if (place.GeoNames is { } geoNames)
        {
            Field("geonames", geoNames);
        }

        EndEntity(place);
    }

    private void StartEntity(Entity entity)
    {
        json.WriteStartObject();
        Field("id", entity.Id);
        Field("name", entity.Name);
    }

    private void EndEntity(Entity entity)
    {
        Field("wikidata", entity.Wikidata);
        Field("externalId", entity.ExternalId);
        json.WritePropertyName("aliases");
        json.WriteStartArray();
        foreach (string alias in entity.Aliases)
        {
            json.WriteValue(alias);
        }

        json.WriteEndArray();
        List("mentions", entity.Mentions, Mention);
        Confidence(entity.Confidence);
        json.WriteEndObject();
    }

    private void Mention(Mention mention)
    {
        json.WriteStartObject();
        Ends(mention.Span);
        Field("kind", EnumNames.Of(mention.Kind));
        Confidence(mention.Confidence);
        json.WriteEndObject();
    }

    private void Role(Role role)
    {
        json.WriteStartObject();
        Field("id", role.Id);
        Field("person", role.Person.Id);
        Field("title", role.Title);
        Field("office", role.Office);
        Field("of", role.Of?.Id ?? role.OfName);
        Field("status", EnumNames.Of(role.Status));
        Span("mention", role.Mention);
        Confidence(role.Confidence);
        json.WriteEndObject();
    }

    private void Date(TimeExpression date)
    {
        json.WriteStartObject();
        Field("id", date.Id);
        Ends(date.Span);
        Field("type", EnumNames.Of(date.Type));
        Field("value", date.Value);
        Field("mod", date.Modifier);
        Field("earliest", Day(date.Earliest));
        Field("latest", Day(date.Latest));
        Field("anchor", date.Anchor);
        Field("offset", Offset(date.UtcOffset));
        if (date.Range is { } range)
        {
            json.WritePropertyName("range");
            Range(range);
        }

        json.WriteEndObject();
    }

    private void Range(TimeRange range)
    {
        json.WriteStartObject();
        Ends(range.Span);
        Field("value", range.Value);
        Field("earliest", Day(range.Earliest));
        Field("latest", Day(range.Latest));
        json.WriteEndObject();
    }

    // One level deep, whatever the caller made.
    private void Nested(Quote quote) => Quote(quote with { Nested = [] });

    private void Quote(Quote quote)
    {
        json.WriteStartObject();
        Field("id", quote.Id);
        Field("kind", EnumNames.Of(quote.Kind));
        List("segments", quote.Segments, SpanObject);
        Field("speaker", quote.Speaker?.Id);
        Field("speakerText", quote.SpeakerText);
        Span("speakerMention", quote.SpeakerMention);
        Span("cue", quote.Cue);
        Field("medium", quote.Medium);
        Field("addressee", quote.Addressee);
        Field("onBehalfOf", quote.OnBehalfOf?.Id);
        Field("date", quote.Date);
        Field("dateMention", quote.DateMention?.Id);
        if (quote.Nested.Count > 0)
        {
            List("nested", quote.Nested, Nested);
        }

        Confidence(quote.Confidence);
        json.WriteEndObject();
    }

    private void Event(NewsEvent newsEvent)
    {
        json.WriteStartObject();
        Field("id", newsEvent.Id);
        Field("type", newsEvent.Type);
        Field("status", EnumNames.Of(newsEvent.Status));
        Span("trigger", newsEvent.Trigger);
        List("participants", newsEvent.Participants, Participant);
        Field("place", newsEvent.Place?.Id);
        Field("date", newsEvent.Date);
        Field("dateMention", newsEvent.DateMention?.Id);
        Count("dead", newsEvent.Dead);
        Count("injured", newsEvent.Injured);
        if (newsEvent.Amounts.Count > 0)
        {
            List("amounts", newsEvent.Amounts, Amount);
        }

        Field("attributedTo", newsEvent.AttributedTo?.Id);
        Field("plover", newsEvent.Plover);
        Field("cameo", newsEvent.Cameo);
        Field("openCalais", newsEvent.OpenCalais);
        Field("schemaOrg", newsEvent.SchemaOrg);
        Span("sentence", newsEvent.Sentence);
        Confidence(newsEvent.Confidence);
        json.WriteEndObject();
    }

    private void Participant(EventParticipant participant)
    {
        json.WriteStartObject();
        Field("role", EnumNames.Of(participant.Role));
        Field("entity", participant.Entity?.Id);
        Field("text", participant.Text);
        Ends(participant.Span);
        json.WriteEndObject();
    }

    private void Count(string name, PeopleCount? count)
    {
        if (count is not null)
        {
            json.WritePropertyName(name);
            json.WriteStartObject();
            json.WritePropertyName("value");
            json.WriteValue(count.Value);
            Field("mod", count.Modifier);
            Ends(count.Span);
            json.WriteEndObject();
        }
    }

    private void Amount(MoneyAmount amount)
    {
        json.WriteStartObject();
        json.WritePropertyName("value");
        if (amount.Value == decimal.Truncate(amount.Value) && amount.Value <= long.MaxValue)
        {
            json.WriteValue((long)amount.Value); // 5000000, not 5000000.0
        }
        else
        {
            json.WriteValue(amount.Value);
        }

        Field("currency", amount.Currency);
        Ends(amount.Span);
        json.WriteEndObject();
    }

    private void Fact(Fact fact)
    {
        json.WriteStartObject();
        Field("subject", fact.Subject);
        Field("predicate", fact.Predicate);
        Field("object", fact.Object);
        Span("evidence", fact.Evidence);
        Confidence(fact.Confidence);
        json.WriteEndObject();
    }

    private void Diagnostic(Diagnostic diagnostic)
    {
        json.WriteStartObject();
        Field("code", diagnostic.Code);
        Field("message", diagnostic.Message);
        Ends(diagnostic.Span);
        json.WriteEndObject();
    }

    // One entry a written word: the parts of "don't" are joined again.
    private void Tokens(Document document)
    {
        json.WritePropertyName("tokens");
        json.WriteStartArray();
        for (int i = 0; i < document.Count;)
        {
            int first = i++;
            while (i < document.Count && (document[i].Flags & TokenFlags.WordPart) != 0)
            {
                i++;
            }

            json.WriteStartObject();
            Ends(new TextSpan(document[first].Span.Start, document[i - 1].Span.End));
            Field("tag", document[first].Tag == PartOfSpeech.None ? null : document[first].Tag.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("sentences");
        json.WriteStartArray();
        for (int i = 0; i < document.SentenceCount; i++)
        {
            SpanObject(document.SentenceAt(i));
        }

        json.WriteEndArray();
    }

    private void List<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        for (int i = 0; i < items.Count; i++)
        {
            write(items[i]);
        }

        json.WriteEndArray();
    }

    private void Span(string name, TextSpan? span)
    {
        if (span is { } value)
        {
            json.WritePropertyName(name);
            SpanObject(value);
        }
    }

    private void SpanObject(TextSpan span)
    {
        json.WriteStartObject();
        Ends(span);
        json.WriteEndObject();
    }

    private void Ends(TextSpan span)
    {
        Field("start", span.Start);
        Field("end", span.End);
    }

    private void Confidence(float confidence)
    {
        json.WritePropertyName("confidence");
        json.WriteValue(Math.Round((double)confidence, 2)); // a decimal would keep the zero of "0.90", which is not read back
    }

    private void Field(string name, string? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }
    }

    private void Field(string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private void Field(string name, double? value)
    {
        if (value is { } number)
        {
            json.WritePropertyName(name);
            json.WriteValue(number);
        }
    }

    private static string? Offset(TimeSpan? offset)
        => offset is { } known ? (known < TimeSpan.Zero ? "-" : "+") + known.ToString("hh\\:mm", System.Globalization.CultureInfo.InvariantCulture) : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
