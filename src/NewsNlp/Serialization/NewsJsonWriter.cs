using NewsNlp.Knowledge;
using NewsNlp.Text;
using Newtonsoft.Json;

namespace NewsNlp.Serialization;

/// <summary>Writes the fields of an analysis one after the other; no reflection.</summary>
internal sealed class NewsJsonWriter(JsonTextWriter json) : JsonFields(json)
{
    public void Write(NewsAnalysis analysis)
    {
        Json.WriteStartObject();
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

        Json.WriteEndObject();
    }

    private void Article(ArticleInfo article)
    {
        Json.WritePropertyName("article");
        Json.WriteStartObject();
        Field("id", article.Id);
        Field("title", article.Title);
        Field("published", Day(article.Published));
        Field("dateline", article.Dateline);
        Field("source", article.Source);
        Field("byline", article.Byline);
        Field("length", article.Length);
        Field("tokenCount", article.TokenCount);
        Json.WriteEndObject();
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
        Json.WriteStartObject();
        Field("id", entity.Id);
        Field("name", entity.Name);
    }

    private void EndEntity(Entity entity)
    {
        Field("wikidata", entity.Wikidata);
        Field("externalId", entity.ExternalId);
        Json.WritePropertyName("aliases");
        Json.WriteStartArray();
        foreach (string alias in entity.Aliases)
        {
            Json.WriteValue(alias);
        }

        Json.WriteEndArray();
        List("mentions", entity.Mentions, Mention);
        Confidence(entity.Confidence);
        Json.WriteEndObject();
    }

    private void Mention(Mention mention)
    {
        Json.WriteStartObject();
        Ends(mention.Span);
        Field("kind", EnumNames.Of(mention.Kind));
        Confidence(mention.Confidence);
        Json.WriteEndObject();
    }

    private void Role(Role role)
    {
        Json.WriteStartObject();
        Field("id", role.Id);
        Field("person", role.Person.Id);
        Field("title", role.Title);
        Field("office", role.Office);
        Field("of", role.Of?.Id ?? role.OfName);
        Field("status", EnumNames.Of(role.Status));
        Span("mention", role.Mention);
        Confidence(role.Confidence);
        Json.WriteEndObject();
    }

    private void Date(TimeExpression date)
    {
        Json.WriteStartObject();
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
            Json.WritePropertyName("range");
            Range(range);
        }

        Json.WriteEndObject();
    }

    private void Range(TimeRange range)
    {
        Json.WriteStartObject();
        Ends(range.Span);
        Field("value", range.Value);
        Field("earliest", Day(range.Earliest));
        Field("latest", Day(range.Latest));
        Json.WriteEndObject();
    }

    // One level deep, whatever the caller made.
    private void Nested(Quote quote) => Quote(quote with { Nested = [] });

    private void Quote(Quote quote)
    {
        Json.WriteStartObject();
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
        Json.WriteEndObject();
    }

    private void Event(NewsEvent newsEvent)
    {
        Json.WriteStartObject();
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
        Json.WriteEndObject();
    }

    private void Participant(EventParticipant participant)
    {
        Json.WriteStartObject();
        Field("role", EnumNames.Of(participant.Role));
        Field("entity", participant.Entity?.Id);
        Field("text", participant.Text);
        Ends(participant.Span);
        Json.WriteEndObject();
    }

    private void Count(string name, PeopleCount? count)
    {
        if (count is not null)
        {
            Json.WritePropertyName(name);
            Json.WriteStartObject();
            Json.WritePropertyName("value");
            Json.WriteValue(count.Value);
            Field("mod", count.Modifier);
            Ends(count.Span);
            Json.WriteEndObject();
        }
    }

    private void Amount(MoneyAmount amount)
    {
        Json.WriteStartObject();
        Json.WritePropertyName("value");
        if (amount.Value == decimal.Truncate(amount.Value) && amount.Value <= long.MaxValue)
        {
            Json.WriteValue((long)amount.Value); // 5000000, not 5000000.0
        }
        else
        {
            Json.WriteValue(amount.Value);
        }

        Field("currency", amount.Currency);
        Ends(amount.Span);
        Json.WriteEndObject();
    }

    private void Fact(Fact fact)
    {
        Json.WriteStartObject();
        Field("subject", fact.Subject);
        Field("predicate", fact.Predicate);
        Field("object", fact.Object);
        Span("evidence", fact.Evidence);
        Confidence(fact.Confidence);
        Json.WriteEndObject();
    }

    private void Diagnostic(Diagnostic diagnostic)
    {
        Json.WriteStartObject();
        Field("code", diagnostic.Code);
        Field("message", diagnostic.Message);
        Ends(diagnostic.Span);
        Json.WriteEndObject();
    }

    // One entry a written word: the parts of "don't" are joined again.
    private void Tokens(Document document)
    {
        Json.WritePropertyName("tokens");
        Json.WriteStartArray();
        for (int i = 0; i < document.Count;)
        {
            int first = i++;
            while (i < document.Count && (document[i].Flags & TokenFlags.WordPart) != 0)
            {
                i++;
            }

            Json.WriteStartObject();
            Ends(new TextSpan(document[first].Span.Start, document[i - 1].Span.End));
            Field("tag", document[first].Tag == PartOfSpeech.None ? null : document[first].Tag.ToString());
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
        Json.WritePropertyName("sentences");
        Json.WriteStartArray();
        for (int i = 0; i < document.SentenceCount; i++)
        {
            SpanObject(document.SentenceAt(i));
        }

        Json.WriteEndArray();
    }
}
