using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using NewsNlp.Knowledge;
using NewsNlp.Serialization;

namespace NewsNlp.Tests.Serialization;

/// <summary>TimeML and GEXF, read back as XML.</summary>
public class XmlFormatTests
{
    private static readonly XNamespace Gexf = "http://www.gexf.net/1.2draft";

    public static TheoryData<int> Indexes => FormatSamples.Indexes;

    [Theory]
    [MemberData(nameof(Indexes))]
    public void The_text_of_TimeML_is_the_text_and_its_dates_are_the_dates(int index)
    {
        var article = FormatSamples.Articles[index];
        var analysis = FormatSamples.Analyze(article);
        var text = Parse(FormatSamples.Write(o => NewsTimeMl.Write(o, article, analysis))).Root!.Element("TEXT")!;

        Assert.Equal(Carried(article.Text), text.Value);
        Assert.Equal(analysis.Dates.Select(d => (d.Id, d.Value, Carried(d.Span.Of(article.Text).ToString()))), text.Elements("TIMEX3").Select(t => ((string)t.Attribute("tid")!, (string)t.Attribute("value")!, t.Value)));
    }

    [Fact]
    public void Relative_dates_name_the_date_of_publication()
    {
        var article = new Article { Body = "They met on Tuesday and will meet on 3 May 2024.", PublishedAt = new DateTimeOffset(2024, 3, 6, 0, 0, 0, TimeSpan.Zero) };
        var document = Parse(FormatSamples.Write(o => NewsTimeMl.Write(o, article, FormatSamples.Analyze(article))));

        var created = document.Root!.Element("DCT")!.Element("TIMEX3")!;
        Assert.Equal(("t0", "2024-03-06", "CREATION_TIME"), ((string)created.Attribute("tid")!, (string)created.Attribute("value")!, (string)created.Attribute("functionInDocument")!));
        Assert.Equal(["t0", null], document.Root.Element("TEXT")!.Elements("TIMEX3").Select(t => (string?)t.Attribute("anchorTimeID")));
    }

    [Fact]
    public void A_graph_joins_the_entities_of_all_articles()
    {
        var graph = new RelationGraph();
        foreach (var article in FormatSamples.Articles)
        {
            graph.Add(FormatSamples.Analyze(article));
        }

        var root = Parse(FormatSamples.Write(o => NewsGexf.Write(o, graph))).Root!;
        var nodes = root.Descendants(Gexf + "node").ToDictionary(n => (string)n.Attribute("id")!);
        var edges = root.Descendants(Gexf + "edge").ToList();
        Assert.Equal(graph.Nodes.Count, nodes.Count);
        Assert.Equal(graph.Edges.Count, edges.Count);
        Assert.True(edges.Count > 50, $"{edges.Count} edges");
        Assert.All(edges, e => Assert.True(nodes.ContainsKey((string)e.Attribute("source")!) && nodes.ContainsKey((string)e.Attribute("target")!)));
        Assert.Distinct(edges.Select(e => (string)e.Attribute("id")!));
        Assert.Contains(nodes.Values, n => int.Parse((string)n.Descendants(Gexf + "attvalue").Single(a => (string)a.Attribute("for")! == "articles").Attribute("value")!, CultureInfo.InvariantCulture) > 1);
    }

    [Fact]
    public void Meetings_speech_and_roles_are_edges()
    {
        var graph = new RelationGraph();
        graph.Add(FormatSamples.Analyze(new Article { Body = "Norwegian Foreign Minister Ingrid Solberg met Emre Aydin, the mayor of Ankara, in Vienna. \"We listened to Turkey,\" Solberg said." }));
        graph.Add(FormatSamples.Analyze(new Article { Body = "Emre Aydin met Ingrid Solberg in Oslo." }));
        string Name(string id) => graph.Nodes.Single(n => n.Id == id).Name;

        var edges = graph.Edges.Select(e => $"{Name(e.Source)} {e.Label} {Name(e.Target)} {e.Count} {e.IsMutual}").ToList();
        Assert.Contains("Ingrid Solberg metWith Emre Aydin 2 True", edges);
        Assert.Contains("Ingrid Solberg speaksOf Turkey 1 False", edges);
        Assert.Contains("Emre Aydin mayor Ankara 1 False", edges);
        Assert.Equal(2, graph.Nodes.Single(n => n.Name == "Emre Aydin").Articles);
    }

    [Fact]
    public void Where_all_are_agents_each_met_each()
    {
        var analysis = FormatSamples.Analyze(new Article { Body = "Ingrid Solberg and Emre Aydin met in Vienna on Monday." });

        var meeting = Assert.Single(analysis.Facts, f => f.Predicate == "metWith");
        Assert.Equal(analysis.People.Select(p => p.Id), [meeting.Subject, meeting.Object]);
    }

    // What XML cannot carry is replaced, one for one.
    private static string Carried(string text) => string.Concat(text.Select((c, i) =>
        XmlConvert.IsXmlChar(c) || (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], c)) ? c : '\uFFFD'));

    private static XDocument Parse(string xml) => XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
}
