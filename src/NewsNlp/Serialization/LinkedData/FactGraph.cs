using System.Globalization;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Serialization.LinkedData;

/// <summary>Puts the facts of an article into the terms of schema.org, with the characters that tell them as evidence in the terms of PROV. Both forms of linked data write this one graph.</summary>
internal sealed class FactGraph
{
    private const string ArticleNode = "<>";
    private const string Activity = "analysis";

    private readonly List<RdfNode> _nodes = [];
    private readonly Dictionary<TextSpan, RdfNode> _spans = [];
    private readonly Dictionary<string, RdfNode> _nodeOf = new(StringComparer.Ordinal);
    private readonly string _text;

    private FactGraph(string text) => _text = text;

    /// <summary>Builds the nodes; the name "&lt;&gt;" stands for the article.</summary>
    public static IReadOnlyList<RdfNode> Of(Article article, NewsAnalysis analysis)
    {
        var graph = new FactGraph(article.Text);
        graph.AddArticle(article, analysis);
        graph.AddEntities(analysis);
        graph.AddRoles(analysis);
        graph.AddDates(analysis);
        graph.AddQuotes(analysis);
        graph.AddEvents(analysis);
        graph.AddFacts(analysis);
        graph._nodes.AddRange(graph._spans.OrderBy(s => s.Key.Start).ThenBy(s => s.Key.End).Select(s => s.Value));
        return graph._nodes;
    }

    private static string Local(string id) => $"{Vocabulary.Facts}:{id}";

    private static string Own(string term) => $"{Vocabulary.Own}:{term}";

    private void AddArticle(Article article, NewsAnalysis analysis)
    {
        var info = analysis.Article;
        var node = new RdfNode(ArticleNode).Is("schema:NewsArticle").Is("prov:Entity");
        _nodes.Add(node);
        node.Add("schema:identifier", info.Id).Add("schema:headline", info.Title).Add("schema:author", info.Byline).Add("schema:publisher", info.Source).Add("schema:url", article.Url).Add(Own("dateline"), info.Dateline);
        if (info.Published is { } day)
        {
            node.Add("schema:datePublished", RdfTerm.Typed(Day(day), "xsd:date"));
        }

        foreach (var entity in Entities(analysis))
        {
            node.Link("schema:mentions", Local(entity.Id));
        }

        _nodes.Add(new RdfNode(Local(Activity)).Is("prov:Activity").Add("prov:used", RdfTerm.Name(ArticleNode)).Link("prov:wasAssociatedWith", Own("NewsNlp")));
        _nodes.Add(new RdfNode(Own("NewsNlp")).Is("prov:SoftwareAgent").Add("schema:name", "NewsNlp"));
    }

    private static IEnumerable<Entity> Entities(NewsAnalysis analysis) => analysis.People.AsEnumerable<Entity>().Concat(analysis.Organizations).Concat(analysis.Places);

    private void AddEntities(NewsAnalysis analysis)
    {
        foreach (var entity in Entities(analysis))
        {
            var node = Node(entity.Id, entity.Confidence, entity.Mentions.Select(m => m.Span)).Is(TypeOf(entity)).Add("schema:name", entity.Name);
            foreach (string alias in entity.Aliases)
            {
                node.Add("schema:alternateName", alias);
            }

            if (entity.Wikidata is { } wikidata)
            {
                node.Add("schema:sameAs", RdfTerm.Address("http://www.wikidata.org/entity/" + Uri.EscapeDataString(wikidata)));
            }

            node.Add("schema:identifier", entity.ExternalId);
            Describe(node, entity);
        }
    }

    private static void Describe(RdfNode node, Entity entity)
    {
        switch (entity)
        {
            case Person { Gender: not Gender.Unknown and var gender }:
                node.Link("schema:gender", gender == Gender.Male ? "schema:Male" : "schema:Female");
                break;
            case Organization organization:
                node.Add(Own("organizationKind"), EnumNames.Of(organization.OrganizationKind)).Add(Own("country"), organization.Country);
                break;
            case Place place:
                node.Add(Own("placeKind"), EnumNames.Of(place.PlaceKind)).Add(Own("country"), place.Country).Add(Own("admin1"), place.Admin1);
                if (place is { Latitude: { } latitude, Longitude: { } longitude })
                {
                    node.Add("schema:latitude", Decimal((decimal)latitude)).Add("schema:longitude", Decimal((decimal)longitude));
                }

                if (place.GeoNames is { } geoNames)
                {
                    node.Add("schema:sameAs", RdfTerm.Address($"https://sws.geonames.org/{geoNames.ToString(CultureInfo.InvariantCulture)}/"));
                }

                break;
        }
    }

    private static string TypeOf(Entity entity) => entity switch
    {
        Person => "schema:Person",
        Organization organization => organization.OrganizationKind switch
        {
            OrganizationKind.Government => "schema:GovernmentOrganization",
            OrganizationKind.Party => "schema:PoliticalParty",
            OrganizationKind.Company => "schema:Corporation",
            OrganizationKind.Media => "schema:NewsMediaOrganization",
            OrganizationKind.Education => "schema:EducationalOrganization",
            OrganizationKind.Sports => "schema:SportsOrganization",
            _ => "schema:Organization",
        },
        Place place => place.PlaceKind switch
        {
            PlaceKind.City => "schema:City",
            PlaceKind.Country => "schema:Country",
            PlaceKind.Admin => "schema:AdministrativeArea",
            PlaceKind.Natural => "schema:Landform",
            PlaceKind.Facility => "schema:CivicStructure",
            PlaceKind.Continent => "schema:Continent",
            _ => "schema:Place",
        },
        _ => "schema:Thing",
    };

    private void AddRoles(NewsAnalysis analysis)
    {
        foreach (var role in analysis.Roles)
        {
            Find(role.Person.Id).Link("schema:hasOccupation", Local(role.Id));
            var node = Node(role.Id, role.Confidence, [role.Mention]).Is("schema:Role").Add("schema:roleName", role.Title).Add(Own("office"), role.Office).Add(Own("status"), EnumNames.Of(role.Status));
            node.Link(Own("of"), role.Of is { } of ? Local(of.Id) : null).Add(Own("ofName"), role.OfName);
        }
    }

    private void AddDates(NewsAnalysis analysis)
    {
        foreach (var date in analysis.Dates)
        {
            var node = Node(date.Id, 1, [date.Span]).Is(Own("TimeExpression")).Add(Own("timexType"), EnumNames.Of(date.Type)).Add(Own("timex"), date.Value).Add(Own("timexModifier"), date.Modifier);
            if (date is { Earliest: { } earliest, Latest: { } latest })
            {
                node.Add(Own("earliest"), RdfTerm.Typed(Day(earliest), "xsd:date")).Add(Own("latest"), RdfTerm.Typed(Day(latest), "xsd:date"));
            }
        }
    }

    private void AddQuotes(NewsAnalysis analysis)
    {
        foreach (var quote in analysis.Quotes)
        {
            string text = string.Join(" … ", quote.Segments.Select(s => s.Of(_text).ToString()));
            Node(quote.Id, quote.Confidence, quote.Segments).Is("schema:Quotation").Add("schema:text", text).Add(Own("quoteKind"), EnumNames.Of(quote.Kind))
                .Link("schema:isPartOf", ArticleNode)
                .Link("schema:creator", quote.Speaker is { } speaker ? Local(speaker.Id) : null)
                .Add(Own("speakerText"), quote.SpeakerText).Add(Own("medium"), quote.Medium).Add(Own("addressee"), quote.Addressee);
        }
    }

    private void AddEvents(NewsAnalysis analysis)
    {
        foreach (var happening in analysis.Events)
        {
            var node = Node(happening.Id, happening.Confidence, [happening.Sentence, happening.Trigger]).Is("schema:Event").Is(Own(happening.Type));
            if (happening.SchemaOrg is { } type and not "Event")
            {
                node.Is("schema:" + type);
            }

            node.Add("schema:name", happening.Trigger.Of(_text).ToString()).Add(Own("status"), EnumNames.Of(happening.Status)).Add(Own("plover"), happening.Plover).Add(Own("cameo"), happening.Cameo);
            foreach (var participant in happening.Participants)
            {
                bool isAgent = participant.Role == ParticipantRole.Agent;
                node.Link(isAgent ? "schema:agent" : "schema:participant", participant.Entity is { } entity ? Local(entity.Id) : null)
                    .Add(Own(isAgent ? "agentText" : "targetText"), participant.Entity is null ? participant.Text : null);
            }

            node.Link("schema:location", happening.Place is { } place ? Local(place.Id) : null)
                .Link(Own("attributedTo"), happening.AttributedTo is { } source ? Local(source.Id) : null)
                .Add(Own("timex"), happening.Date);
            if (CalendarValue(happening.Date) is { } start)
            {
                node.Add("schema:startDate", start);
            }
        }
    }

    // Each relation twice: as the statement itself, to ask for, and as a node about it, with its evidence.
    private void AddFacts(NewsAnalysis analysis)
    {
        for (int i = 0; i < analysis.Facts.Count; i++)
        {
            var fact = analysis.Facts[i];
            var target = _nodeOf.ContainsKey(fact.Object) ? RdfTerm.Name(Local(fact.Object)) : RdfTerm.Text(fact.Object);
            Find(fact.Subject).Add(Own(fact.Predicate), target);
            Node("f" + (i + 1).ToString(CultureInfo.InvariantCulture), fact.Confidence, [fact.Evidence]).Is("rdf:Statement")
                .Link("rdf:subject", Local(fact.Subject)).Link("rdf:predicate", Own(fact.Predicate)).Add("rdf:object", target);
        }
    }

    private RdfNode Find(string id) => _nodeOf.TryGetValue(id, out var node) ? node : Node(id, 1, []);

    private RdfNode Node(string id, float confidence, IEnumerable<TextSpan> evidence)
    {
        var node = new RdfNode(Local(id));
        _nodes.Add(node);
        _nodeOf[id] = node;
        foreach (var span in evidence)
        {
            if (span.Length > 0)
            {
                node.Link("prov:wasDerivedFrom", Evidence(span).Name);
            }
        }

        return node.Link("prov:wasGeneratedBy", Local(Activity)).Add(Own("confidence"), Decimal(Math.Round((decimal)confidence, 2)));
    }

    private RdfNode Evidence(TextSpan span)
    {
        if (!_spans.TryGetValue(span, out var node))
        {
            string start = span.Start.ToString(CultureInfo.InvariantCulture);
            string end = span.End.ToString(CultureInfo.InvariantCulture);
            node = new RdfNode(Local($"{start}-{end}")).Is("prov:Entity").Link("schema:isPartOf", ArticleNode)
                .Add(Own("start"), RdfTerm.Typed(start, "xsd:integer")).Add(Own("end"), RdfTerm.Typed(end, "xsd:integer")).Add("prov:value", span.Of(_text).ToString());
            _spans.Add(span, node);
        }

        return node;
    }

    private static RdfTerm Decimal(decimal value) => RdfTerm.Typed(value.ToString("0.0#######", CultureInfo.InvariantCulture), "xsd:decimal");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Of TIMEX3 values those that XML Schema knows too: "2022-01-19", "2022-01", "2022".
    private static RdfTerm? CalendarValue(string? timex)
    {
        string? datatype = timex?.Length switch { 10 => "xsd:date", 7 => "xsd:gYearMonth", 4 => "xsd:gYear", _ => null };
        bool isCalendar = datatype is not null && DateOnly.TryParseExact(timex + "-01-01"[..(10 - timex!.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return isCalendar ? RdfTerm.Typed(timex!, datatype!) : null;
    }
}
