using System.Globalization;
using NewsNlp.Knowledge;
using NewsNlp.Text;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Serialization;

/// <summary>Makes an analysis of a parsed document; ids become references again.</summary>
internal sealed class NewsJsonReader
{
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);

    public static NewsAnalysis Read(JObject document)
    {
        try
        {
            string? schema = (string?)document["schema"];
            if (schema != NewsJson.Schema)
            {
                throw new FormatException($"The document's schema is '{schema}', and this library reads '{NewsJson.Schema}'.");
            }

            return new NewsJsonReader().Analysis(document);
        }
        catch (Exception error) when (error is ArgumentException or InvalidCastException or KeyNotFoundException or OverflowException or InvalidOperationException)
        {
            throw new FormatException($"The document is not of the form '{NewsJson.Schema}': {error.Message}", error);
        }
    }

    private NewsAnalysis Analysis(JObject document)
    {
        var people = List(document, "people", Person);
        var organizations = List(document, "organizations", Organization);
        var places = List(document, "places", Place);
        var dates = List(document, "dates", Date);
        var dateOf = dates.ToDictionary(d => d.Id, StringComparer.Ordinal);
        return new NewsAnalysis
        {
            Article = Article(document["article"] as JObject ?? []),
            People = people,
            Organizations = organizations,
            Places = places,
            Roles = List(document, "roles", Role),
            Dates = dates,
            Quotes = List(document, "quotes", q => OuterQuote(q, dateOf)),
            Events = List(document, "events", e => Event(e, dateOf)),
            Facts = List(document, "facts", f => new Fact(Text(f, "subject"), Text(f, "predicate"), Text(f, "object"), Span(f, "evidence"), Confidence(f))),
            Diagnostics = List(document, "diagnostics", d => new Diagnostic(Text(d, "code"), Text(d, "message"), Span(d))),
        };
    }

    private static ArticleInfo Article(JObject article) => new()
    {
        Id = (string?)article["id"],
        Title = (string?)article["title"],
        Published = Day(article, "published"),
        Dateline = (string?)article["dateline"],
        Source = (string?)article["source"],
        Byline = (string?)article["byline"],
        Length = (int?)article["length"] ?? 0,
        TokenCount = (int?)article["tokenCount"] ?? 0,
    };

    private Person Person(JObject entity) => Known(entity, new Person
    {
        Id = Text(entity, "id"),
        Name = Text(entity, "name"),
        Gender = entity["gender"] is null ? Gender.Unknown : Enum<Gender>(entity, "gender"),
    });

    private Organization Organization(JObject entity) => Known(entity, new Organization
    {
        Id = Text(entity, "id"),
        Name = Text(entity, "name"),
        OrganizationKind = Enum<OrganizationKind>(entity, "kind"),
        Country = (string?)entity["country"],
    });

    private Place Place(JObject entity) => Known(entity, new Place
    {
        Id = Text(entity, "id"),
        Name = Text(entity, "name"),
        PlaceKind = Enum<PlaceKind>(entity, "kind"),
        Country = (string?)entity["country"],
        Admin1 = (string?)entity["admin1"],
        Latitude = (double?)entity["latitude"],
        Longitude = (double?)entity["longitude"],
        GeoNames = (int?)entity["geonames"],
    });

    private T Known<T>(JObject source, T entity)
        where T : Entity
    {
        entity = entity with
        {
            Wikidata = (string?)source["wikidata"],
            ExternalId = (string?)source["externalId"],
            Aliases = [.. (source["aliases"] as JArray ?? []).Select(a => (string?)a ?? throw Missing(source, "aliases"))],
            Mentions = List(source, "mentions", m => new Mention(Span(m), Enum<MentionKind>(m, "kind"), Confidence(m))),
            Confidence = Confidence(source),
        };
        _entities.Add(entity.Id, entity);
        return entity;
    }

    private Role Role(JObject role)
    {
        string? of = (string?)role["of"];
        var entity = of is not null && _entities.TryGetValue(of, out var found) ? found : null;
        return new Role
        {
            Id = Text(role, "id"),
            Person = (Person)(Entity(role, "person") ?? throw Missing(role, "person")),
            Title = Text(role, "title"),
            Office = (string?)role["office"],
            Of = entity,
            OfName = entity?.Name ?? of,
            Status = Enum<RoleStatus>(role, "status"),
            Mention = Span(role, "mention"),
            Confidence = Confidence(role),
        };
    }

    private static TimeExpression Date(JObject date) => new()
    {
        Id = Text(date, "id"),
        Span = Span(date),
        Type = Enum<TimexType>(date, "type"),
        Value = Text(date, "value"),
        Modifier = (string?)date["mod"],
        Earliest = Day(date, "earliest"),
        Latest = Day(date, "latest"),
        Anchor = (string?)date["anchor"],
        UtcOffset = Offset(date, "offset"),
        Range = date["range"] is JObject range ? Range(range) : null,
    };

    private static TimeRange Range(JObject range) => new(Span(range), Text(range, "value"))
    {
        Earliest = Day(range, "earliest"),
        Latest = Day(range, "latest"),
    };

    private Quote Quote(JObject quote, Dictionary<string, TimeExpression> dateOf) => new()
    {
        Id = Text(quote, "id"),
        Kind = Enum<QuoteKind>(quote, "kind"),
        Segments = List(quote, "segments", Span),
        Speaker = Entity(quote, "speaker"),
        SpeakerText = (string?)quote["speakerText"],
        SpeakerMention = OptionalSpan(quote, "speakerMention"),
        Cue = OptionalSpan(quote, "cue"),
        Medium = (string?)quote["medium"],
        Addressee = (string?)quote["addressee"],
        OnBehalfOf = Entity(quote, "onBehalfOf"),
        Date = (string?)quote["date"],
        DateMention = (string?)quote["dateMention"] is { } id ? dateOf[id] : null,
        Confidence = Confidence(quote),
    };

    private Quote OuterQuote(JObject quote, Dictionary<string, TimeExpression> dateOf) => Quote(quote, dateOf) with { Nested = List(quote, "nested", q => Quote(q, dateOf)) };

    private NewsEvent Event(JObject newsEvent, Dictionary<string, TimeExpression> dateOf) => new()
    {
        Id = Text(newsEvent, "id"),
        Type = Text(newsEvent, "type"),
        Status = Enum<EventStatus>(newsEvent, "status"),
        Trigger = Span(newsEvent, "trigger"),
        Participants = List(newsEvent, "participants", p => new EventParticipant(Enum<ParticipantRole>(p, "role"), Entity(p, "entity"), Text(p, "text"), Span(p))),
        Place = Entity(newsEvent, "place") as Place,
        Date = (string?)newsEvent["date"],
        DateMention = (string?)newsEvent["dateMention"] is { } id ? dateOf[id] : null,
        Dead = Count(newsEvent, "dead"),
        Injured = Count(newsEvent, "injured"),
        Amounts = List(newsEvent, "amounts", a => new MoneyAmount((decimal?)a["value"] ?? throw Missing(a, "value"), Text(a, "currency"), Span(a))),
        AttributedTo = Entity(newsEvent, "attributedTo"),
        Plover = (string?)newsEvent["plover"],
        Cameo = (string?)newsEvent["cameo"],
        OpenCalais = (string?)newsEvent["openCalais"],
        SchemaOrg = (string?)newsEvent["schemaOrg"],
        Sentence = Span(newsEvent, "sentence"),
        Confidence = Confidence(newsEvent),
    };

    private static PeopleCount? Count(JObject source, string field)
        => source[field] is JObject count ? new PeopleCount((long?)count["value"] ?? throw Missing(count, "value"), (string?)count["mod"], Span(count)) : null;

    private Entity? Entity(JObject source, string field) => (string?)source[field] is { } id ? _entities[id] : null;

    private static T[] List<T>(JObject source, string field, Func<JObject, T> read) => [.. (source[field] as JArray ?? []).Select(item => read((JObject)item))];

    private static string Text(JObject source, string field) => (string?)source[field] ?? throw Missing(source, field);

    private static FormatException Missing(JObject source, string field) => new($"The field '{source.Path}.{field}' is missing.");

    private static T Enum<T>(JObject source, string field)
        where T : struct, Enum
        => EnumNames.Parse<T>((string?)source[field]);

    private static float Confidence(JObject source)
    {
        float confidence = (float?)source["confidence"] ?? 1;
        return confidence is >= 0 and <= 1 ? confidence : throw new FormatException($"The field '{source.Path}.confidence' is {confidence.ToString(CultureInfo.InvariantCulture)}, and it must be from 0 to 1.");
    }

    private static TextSpan Span(JObject source) => new((int?)source["start"] ?? 0, (int?)source["end"] ?? 0);

    private static TextSpan Span(JObject source, string field) => OptionalSpan(source, field) ?? default;

    private static TextSpan? OptionalSpan(JObject source, string field) => source[field] is JObject span ? Span(span) : null;

    private static TimeSpan? Offset(JObject source, string field)
    {
        if ((string?)source[field] is not { } offset)
        {
            return null;
        }

        var size = TimeSpan.ParseExact(offset.TrimStart('+', '-'), "hh\\:mm", CultureInfo.InvariantCulture);
        return offset[0] == '-' ? -size : size;
    }

    private static DateOnly? Day(JObject source, string field)
        => (string?)source[field] is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
