using System.Xml.Linq;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Tools.Tests.Cli;

/// <summary>The forms of output that other programs read, as the command writes them.</summary>
public sealed class FormatTests : IDisposable
{
    private const string First = "Angela Merkel met Emmanuel Macron in Paris on 3 May 2024. \"We don't agree,\" Merkel said.";
    private const string Second = "Emmanuel Macron met Olaf Scholz in Berlin.";

    private readonly ToolRun _tool = new();

    public FormatTests() => _tool.With("news/a.txt", First).With("news/b.txt", Second);

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("turtle", "@prefix schema:", ".ttl")]
    [InlineData("conllu", "# newdoc id = ", ".conllu")]
    [InlineData("jsonld", "{\"@context\"", ".jsonld")]
    public void Articles_stand_one_after_the_other_or_in_documents_of_their_own(string format, string beginning, string extension)
    {
        string all = _tool.Extract("./news", "--format", format).Output;
        Assert.Equal(0, _tool.Status);
        Assert.Equal(2, all.Split('\n').Count(l => l.StartsWith(beginning, StringComparison.Ordinal)));

        _tool.Extract("./news", "--format", format, "--output", "./out/");
        Assert.Equal(["a" + extension, "b" + extension], Names("out", "*" + extension));
        Assert.Contains("Macron", File.ReadAllText(_tool.PathOf("out/b" + extension)), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_ld_is_a_document_a_line()
        => Assert.All(_tool.Extract("./news", "--format", "jsonld").OutputLines, l => Assert.NotNull(JObject.Parse(l)["@graph"]));

    [Fact]
    public void Brat_gets_two_files_an_article()
    {
        _tool.Extract("./news", "--format", "brat", "--output", "./out/");
        Assert.Equal(["a.ann", "a.txt", "b.ann", "b.txt"], Names("out", "*.*t*").Concat(Names("out", "*.ann")).Where(n => n[0] != '.').Order());
        Assert.Equal(First, File.ReadAllText(_tool.PathOf("out/a.txt")));

        Assert.Equal(2, _tool.Extract("./news", "--format", "brat").Status);
        Assert.Contains("Give a folder", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_for_brat_never_replace_inputs()
    {
        _tool.Extract("./news", "--format", "brat", "--output", "./news/");

        Assert.Equal(["a-2.txt", "a.txt", "b-2.txt", "b.txt"], Names("news", "*.txt"));
        Assert.Equal(First, File.ReadAllText(_tool.PathOf("news/a.txt")));
    }

    [Fact]
    public void TimeML_holds_one_article_a_document()
    {
        Assert.Equal("2024-05-03", (string?)XDocument.Parse(_tool.Extract("./news/a.txt", "--format", "timeml").Output).Descendants("TIMEX3").Single().Attribute("value"));

        Assert.Equal(2, _tool.Extract("./news", "--format", "timeml", "--output", "./all.tml").Status);
        Assert.Contains("holds one article, and there are several. Give a folder", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("all.tml")));

        Assert.Equal(0, _tool.Extract("./news", "--format", "timeml", "--output", "./out/").Status);
        Assert.Equal(["a.tml", "b.tml"], Names("out", "*.tml"));
    }

    [Fact]
    public void A_graph_joins_all_articles()
    {
        var graph = XDocument.Parse(_tool.Extract("./news", "--format", "gexf").Output);

        var people = graph.Descendants().Where(e => e.Name.LocalName == "node").Select(n => (string)n.Attribute("label")!).ToList();
        Assert.Single(people, "Emmanuel Macron");
        Assert.Equal(2, graph.Descendants().Count(e => e.Name.LocalName == "edge" && (string?)e.Attribute("kind") == "metWith"));
    }

    private List<string> Names(string folder, string pattern) => [.. Directory.GetFiles(_tool.PathOf(folder), pattern).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
}
