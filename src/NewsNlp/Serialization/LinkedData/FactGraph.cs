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

    private void AddArticle(Article article, NewsAnalysis analysis)
    {
        var info = analysis.Article;
        var node = new RdfNode(ArticleNode).Is("schema:NewsArticle").Is("prov:Entity");
        _nodes.Add(node);
        node.Add("schema:identifier", info.Id).Add("schema:headline", info.Title).Add("schema:author", info.Byline).Add("schema:publisher", info.Source).Add("schema:url", article.Url).Add(Vocabulary.Own("dateline"), info.Dateline);
        if (info.Published is { } day)
        {
            node.Add("schema:datePublished", RdfTerm.Typed(Day(day), "xsd:date"));
        }

        foreach (var entity in Entities(analysis))
        {
            node.Link("schema:mentions", Local(entity.Id));
        }

        _nodes.Add(new RdfNode(Local(Activity)).Is("prov:Activity").Add("prov:used", RdfTerm.Name(ArticleNode)).Link("prov:wasAssociatedWith", Vocabulary.Own("NewsNlp")));
        _nodes.Add(new RdfNode(Vocabulary.Own("NewsNlp")).Is("prov:SoftwareAgent").Add("schema:name", "NewsNlp"));
    }

    private static IEnumerable<Entity> Entities(NewsAnalysis analysis) => analysis.People.AsEnumerable<Entity>().Concat(analysis.Organizations).Concat(analysis.Places);

    private void AddEntities(NewsAnalysis analysis)
    {
        foreach (var entity in Entities(analysis))
        {
            var node = Node(entity.Id, entity.Confidence, entity.Mentions.Select(m => m.Span)).Is(EntityTerms.TypeOf(entity)).Add("schema:name", entity.Name);
            foreach (string alias in entity.Aliases)
            {
                node.Add("schema:alternateName", alias);
            }

            if (entity.Wikidata is { } wikidata)
            {
                node.Add("schema:sameAs", RdfTerm.Address("http://www.wikidata.org/entity/" + Uri.EscapeDataString(wikidata)));
            }

            node.Add("schema:identifier", entity.ExternalId);
            EntityTerms.Describe(node, entity);
        }
    }

    private void AddRoles(NewsAnalysis analysis)
    {
        foreach (var role in analysis.Roles)
        {
            Find(role.Person.Id).Link("schema:hasOccupation", Local(role.Id));
            var node = Node(role.Id, role.Confidence, [role.Mention]).Is("schema:Role").Add("schema:roleName", role.Title).Add(Vocabulary.Own("office"), role.Office).Add(Vocabulary.Own("status"), EnumNames.Of(role.Status));
            node.Link(Vocabulary.Own("of"), role.Of is { } of ? Local(of.Id) : null).Add(Vocabulary.Own("ofName"), role.OfName);
        }
    }

    private void AddDates(NewsAnalysis analysis)
    {
        foreach (var date in analysis.Dates)
        {
            var node = Node(date.Id, 1, [date.Span]).Is(Vocabulary.Own("TimeExpression")).Add(Vocabulary.Own("timexType"), EnumNames.Of(date.Type)).Add(Vocabulary.Own("timex"), date.Value).Add(Vocabulary.Own("timexModifier"), date.Modifier);
            if (date is { Earliest: { } earliest, Latest: { } latest })
            {
                node.Add(Vocabulary.Own("earliest"), RdfTerm.Typed(Day(earliest), "xsd:date")).Add(Vocabulary.Own("latest"), RdfTerm.Typed(Day(latest), "xsd:date"));
            }
        }
    }

    private void AddQuotes(NewsAnalysis analysis)
    {
        foreach (var quote in analysis.Quotes)
        {
            string text = string.Join(" … ", quote.Segments.Select(s => s.Of(_text).ToString()));
            var node = Node(quote.Id, quote.Confidence, quote.Segments).Is("schema:Quotation").Add("schema:text", text).Add(Vocabulary.Own("quoteKind"), EnumNames.Of(quote.Kind))
                .Link("schema:isPartOf", ArticleNode)
                .Link("schema:creator", quote.Speaker is { } speaker ? Local(speaker.Id) : null)
                .Link(Vocabulary.Own("onBehalfOf"), quote.OnBehalfOf is { } principal ? Local(principal.Id) : null)
                .Add(Vocabulary.Own("timex"), quote.Date)
                .Add(Vocabulary.Own("speakerText"), quote.SpeakerText).Add(Vocabulary.Own("medium"), quote.Medium).Add(Vocabulary.Own("addressee"), quote.Addressee);
            if (CalendarValue(quote.Date) is { } spoken)
            {
                node.Add("schema:dateCreated", spoken);
            }
        }
    }

    private void AddEvents(NewsAnalysis analysis)
    {
        foreach (var happening in analysis.Events)
        {
            var node = Node(happening.Id, happening.Confidence, [happening.Sentence, happening.Trigger]).Is("schema:Event").Is(Vocabulary.Own(happening.Type));
            if (happening.SchemaOrg is { } type and not "Event")
            {
                node.Is("schema:" + type);
            }

            node.Add("schema:name", happening.Trigger.Of(_text).ToString()).Add(Vocabulary.Own("status"), EnumNames.Of(happening.Status)).Add(Vocabulary.Own("plover"), happening.Plover).Add(Vocabulary.Own("cameo"), happening.Cameo).Add(Vocabulary.Own("openCalais"), happening.OpenCalais);
            foreach (var participant in happening.Participants)
            {
                bool isAgent = participant.Role == ParticipantRole.Agent;
                node.Link(isAgent ? "schema:agent" : "schema:participant", participant.Entity is { } entity ? Local(entity.Id) : null)
                    .Add(Vocabulary.Own(isAgent ? "agentText" : "targetText"), participant.Entity is null ? participant.Text : null);
            }

            node.Link("schema:location", happening.Place is { } place ? Local(place.Id) : null)
                .Link(Vocabulary.Own("attributedTo"), happening.AttributedTo is { } source ? Local(source.Id) : null)
                .Add(Vocabulary.Own("timex"), happening.Date);
            AddFigures(node, happening);
            if (CalendarValue(happening.Date) is { } start)
            {
                node.Add("schema:startDate", start);
            }
        }
    }

    private static void AddFigures(RdfNode node, NewsEvent happening)
    {
        if (happening.Dead is { } dead)
        {
            node.Add(Vocabulary.Own("dead"), RdfTerm.Typed(dead.Value.ToString(CultureInfo.InvariantCulture), "xsd:integer"));
        }

        if (happening.Injured is { } injured)
        {
            node.Add(Vocabulary.Own("injured"), RdfTerm.Typed(injured.Value.ToString(CultureInfo.InvariantCulture), "xsd:integer"));
        }

        foreach (var amount in happening.Amounts)
        {
            node.Add(Vocabulary.Own("amount"), amount.Value.ToString(CultureInfo.InvariantCulture) + " " + amount.Currency);
        }
    }

    // Each relation twice: as the statement itself, to ask for, and as a node about it, with its evidence.
    private void AddFacts(NewsAnalysis analysis)
    {
        for (int i = 0; i < analysis.Facts.Count; i++)
        {
            var fact = analysis.Facts[i];
            var target = _nodeOf.ContainsKey(fact.Object) ? RdfTerm.Name(Local(fact.Object)) : RdfTerm.Text(fact.Object);
            Find(fact.Subject).Add(Vocabulary.Own(fact.Predicate), target);
            Node("f" + (i + 1).ToString(CultureInfo.InvariantCulture), fact.Confidence, [fact.Evidence]).Is("rdf:Statement")
                .Link("rdf:subject", Local(fact.Subject)).Link("rdf:predicate", Vocabulary.Own(fact.Predicate)).Add("rdf:object", target);
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

        return node.Link("prov:wasGeneratedBy", Local(Activity)).Add(Vocabulary.Own("confidence"), Vocabulary.Decimal(Math.Round((decimal)confidence, 2)));
    }

    private RdfNode Evidence(TextSpan span)
    {
        if (!_spans.TryGetValue(span, out var node))
        {
            string start = span.Start.ToString(CultureInfo.InvariantCulture);
            string end = span.End.ToString(CultureInfo.InvariantCulture);
            node = new RdfNode(Local($"{start}-{end}")).Is("prov:Entity").Link("schema:isPartOf", ArticleNode)
                .Add(Vocabulary.Own("start"), RdfTerm.Typed(start, "xsd:integer")).Add(Vocabulary.Own("end"), RdfTerm.Typed(end, "xsd:integer")).Add("prov:value", span.Of(_text).ToString());
            _spans.Add(span, node);
        }

        return node;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Of TIMEX3 values those that XML Schema knows too: "2022-01-19", "2022-01", "2022".
    private static RdfTerm? CalendarValue(string? timex)
    {
        string? datatype = timex?.Length switch { 10 => "xsd:date", 7 => "xsd:gYearMonth", 4 => "xsd:gYear", _ => null };
        bool isCalendar = datatype is not null && DateOnly.TryParseExact(timex + "-01-01"[..(10 - timex!.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return isCalendar ? RdfTerm.Typed(timex!, datatype!) : null;
    }
}
