using System.Globalization;
using NewsNlp.Knowledge;
using NewsNlp.Serialization;

namespace NewsNlp.Tests.Serialization;

/// <summary>Turtle and JSON-LD, read back as statements.</summary>
public class LinkedDataTests
{
    private const string Schema = "https://schema.org/";
    private const string Prov = "http://www.w3.org/ns/prov#";
    private const string Own = "urn:newsnlp:terms#";

    public static TheoryData<int> Indexes => FormatSamples.Indexes;

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Both_forms_hold_the_same_statements(int index)
    {
        var article = FormatSamples.Articles[index];
        var analysis = FormatSamples.Analyze(article);
        var turtle = TurtleReader.Read(Turtle(article, analysis));
        foreach (bool indented in (bool[])[false, true])
        {
            var json = JsonLdReader.Read(FormatSamples.Write(o => NewsJsonLd.Write(o, article, analysis, indented)));
            Assert.Empty(turtle.Except(json));
            Assert.Empty(json.Except(turtle));
        }
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Every_fact_is_a_node_with_evidence_that_is_in_the_text(int index)
    {
        var article = FormatSamples.Articles[index];
        var analysis = FormatSamples.Analyze(article);
        var triples = TurtleReader.Read(Turtle(article, analysis));

        Assert.Equal(analysis.People.Count, Count(triples, Triple.Type, Schema + "Person"));
        Assert.Equal(analysis.Roles.Count, Count(triples, Triple.Type, Schema + "Role"));
        Assert.Equal(analysis.Quotes.Count, Count(triples, Triple.Type, Schema + "Quotation"));
        Assert.Equal(analysis.Dates.Count, Count(triples, Triple.Type, Own + "TimeExpression"));
        Assert.Equal(analysis.Facts.Count, Count(triples, Triple.Type, "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement"));
        var evidence = triples.Where(t => t.Predicate == Prov + "wasDerivedFrom").Select(t => t.Object).ToHashSet();
        Assert.All(analysis.People, p => Assert.Equal(p.Mentions.Count, triples.Count(t => t.Subject.EndsWith($"#{p.Id}", StringComparison.Ordinal) && t.Predicate == Prov + "wasDerivedFrom")));
        foreach (string node in evidence)
        {
            int start = int.Parse(Value(triples, node, Own + "start").Split('"')[1], CultureInfo.InvariantCulture);
            int end = int.Parse(Value(triples, node, Own + "end").Split('"')[1], CultureInfo.InvariantCulture);
            Assert.Equal(Triple.Literal(string.Concat(article.Text[start..end].EnumerateRunes()), null), Value(triples, node, Prov + "value"));
        }

        // Whatever a statement names is a node that is there.
        var subjects = triples.Select(t => t.Subject).ToHashSet();
        Assert.All(triples.Where(t => t.Object.Contains('#', StringComparison.Ordinal) && t.Object.StartsWith("urn:newsnlp:article", StringComparison.Ordinal)), t => Assert.Contains(t.Object, subjects));
    }

    [Fact]
    public void People_roles_places_events_and_relations_can_be_asked_for()
    {
        var article = new Article
        {
            Id = "a 1",
            Body = "Norwegian Foreign Minister Ingrid Solberg met Turkish President Emre Aydin in Vienna on Tuesday. \"We agree,\" Solberg said.",
            PublishedAt = new DateTimeOffset(2024, 3, 6, 0, 0, 0, TimeSpan.Zero),
        };
        var triples = TurtleReader.Read(Turtle(article, FormatSamples.Analyze(article)));

        string solberg = Subject(triples, Schema + "name", "Ingrid Solberg");
        string aydin = Subject(triples, Schema + "name", "Emre Aydin");
        Assert.StartsWith("urn:newsnlp:article:a%201#p", solberg, StringComparison.Ordinal);
        Assert.Equal(Triple.Literal("Foreign Minister", null), Value(triples, Value(triples, solberg, Schema + "hasOccupation"), Schema + "roleName"));
        Assert.Contains(new Triple(solberg, Own + "metWith", aydin), triples);
        string meeting = triples.Single(t => t.Object == Own + "Meeting").Subject;
        Assert.Equal(Triple.Literal("2024-03-05", "http://www.w3.org/2001/XMLSchema#date"), Value(triples, meeting, Schema + "startDate"));
        Assert.Equal(Subject(triples, Schema + "name", "Vienna"), Value(triples, meeting, Schema + "location"));
        Assert.Equal(solberg, Value(triples, Subject(triples, Schema + "text", "We agree"), Schema + "creator"));
    }

    [Fact]
    public void The_page_of_an_article_names_its_facts()
    {
        var article = new Article { Id = "x", Body = "Angela Merkel spoke.", Url = "https://example.org/story?id=1#top" };

        Assert.Contains(TurtleReader.Read(Turtle(article, FormatSamples.Analyze(article))), t => t.Subject == "https://example.org/story?id=1#p1");
    }

    [Fact]
    public void Articles_without_page_and_identifier_do_not_mix()
    {
        var subjects = new[] { "Angela Merkel spoke.", "Olaf Scholz spoke." }.Select(b => new Article { Body = b })
            .SelectMany(a => TurtleReader.Read(Turtle(a, FormatSamples.Analyze(a)))).Where(t => t.Object == Schema + "Person").Select(t => t.Subject);

        Assert.Equal(2, subjects.Distinct().Count());
    }

    [Fact]
    public void Articles_may_stand_one_after_the_other()
    {
        var all = FormatSamples.Write(o => FormatSamples.Articles.ToList().ForEach(a => NewsTurtle.Write(o, a, FormatSamples.Analyze(a))));

        Assert.Equal(FormatSamples.Articles.Count, Count(TurtleReader.Read(all), Triple.Type, Schema + "NewsArticle"));
    }

    private static string Turtle(Article article, NewsAnalysis analysis) => FormatSamples.Write(o => NewsTurtle.Write(o, article, analysis));

    private static int Count(HashSet<Triple> triples, string predicate, string value) => triples.Count(t => t.Predicate == predicate && t.Object == value);

    private static string Value(HashSet<Triple> triples, string subject, string predicate) => Assert.Single(triples, t => t.Subject == subject && t.Predicate == predicate).Object;

    private static string Subject(HashSet<Triple> triples, string predicate, string value) => Assert.Single(triples, t => t.Predicate == predicate && t.Object == Triple.Literal(value, null)).Subject;
}
