using NewsNlp.Knowledge;
using NewsNlp.Serialization;
using NewsNlp.Text;

namespace NewsNlp.Tests.Serialization;

public class RelationGraphTests
{
    [Fact]
    public void An_identifier_that_only_one_article_gives_parts_nobody()
    {
        var graph = Graph(Person("Jane Roe", null), Person("Jane Roe", "Q1"), Person("J. Roe", "Q1"), Person("Jane Roe", null));

        var node = Assert.Single(graph.Nodes);
        Assert.Equal(("Jane Roe", "Q1", 4), (node.Name, node.Wikidata, node.Articles));
    }

    [Fact]
    public void Two_identifiers_are_two_people_of_one_name()
    {
        var graph = Graph(Person("Jane Roe", "Q1"), Person("Jane Roe", "Q2"), Person("Jane Roe", "Q2"));

        Assert.Equal(["Q1", "Q2"], graph.Nodes.Select(n => n.Wikidata));
        Assert.Equal([1, 2], graph.Nodes.Select(n => n.Articles));
    }

    private static RelationGraph Graph(params Person[] people)
    {
        var graph = new RelationGraph();
        foreach (var person in people)
        {
            graph.Add(new NewsAnalysis { Article = new ArticleInfo(), People = [person] });
        }

        return graph;
    }

    private static Person Person(string name, string? wikidata)
        => new() { Id = "p1", Name = name, Wikidata = wikidata, Mentions = [new Mention(new TextSpan(0, name.Length), MentionKind.Name, 1)] };
}
