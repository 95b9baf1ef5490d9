using System.Text;
using NewsNlp.Extraction;
using NewsNlp.Extraction.Events;
using NewsNlp.Extraction.Time;
using NewsNlp.Html;
using NewsNlp.Knowledge;
using NewsNlp.Serialization;
using NewsNlp.Tests;

namespace NewsNlp.Tools.Tests.Docs;

/// <summary>The snippets of README and docs that are no part of a sample, each run as it stands there. <see cref="DocsTests"/> holds the pages to them.</summary>
public sealed class Snippets
{
    public Snippets() => Console.Printed.Clear();

    [Fact]
    public void Getting_started()
    {
        var article = new Article
        {
            Id = "a1",
            Title = "Port talks end",
            Body = "OSLO - \"We will not sell the harbour,\" Mayor Ingrid Solberg said on Monday.",
            PublishedAt = new DateTimeOffset(2024, 3, 6, 8, 0, 0, TimeSpan.Zero),
        };
        var analysis = NewsPipeline.Default.Analyze(article);

        foreach (var person in analysis.People)
        {
            foreach (var mention in person.Mentions)
            {
                Console.WriteLine($"{person.Name}: {mention.Kind} {mention.Span.Of(article.Text)}");
            }
        }

        Assert.Equal("2024-03-04", Assert.Single(analysis.Dates).Value);
        Assert.Contains("Ingrid Solberg: Name Ingrid Solberg\n", Console.Printed.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages()
    {
        var page = HtmlArticle.Parse("<html><head><title>Port talks end</title></head><body><article><h1>Port talks end</h1><p>Mayor Ingrid Solberg spoke in Oslo.</p></article></body></html>");
        Console.WriteLine($"{page.Title}: {NewsPipeline.Default.Analyze(page).People[0].Name}");

        Assert.Equal("Port talks end: Ingrid Solberg\n", Console.Printed.ToString());
    }

    [Fact]
    public void Dates()
    {
        foreach (var date in new DateExtractor().Extract("They met last Tuesday and will meet again on 3 May.", new DateOnly(2024, 3, 6)))
        {
            Console.WriteLine($"{date.Value} {date.Type}");
        }

        Assert.Equal("2024-03-05 Date\n2024-05-03 Date\n", Console.Printed.ToString());
    }

    [Fact]
    public void Dates_with_options()
    {
        var dates = new DateExtractor(new DateOptions { Country = "GB" })
            .Extract("The fair ran from Saturday to Monday. It reopens at 6 p.m. GMT on 3/4/2024.", published: new DateOnly(2024, 3, 7));

        foreach (var date in dates)
        {
            Console.WriteLine($"{date.Type} {date.Value} {date.UtcOffset} {date.Range?.Value}");
        }

        Assert.Contains("prints\n\n```\n" + Console.Printed + "```", File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_can_be_added()
    {
        var gazetteer = new Lexicons.Gazetteer().Add("Harbour Watch", EntityKind.Organization, "crm:42");
        var eventType = EventType.Parse("type Regatta\nnoun regatta : needs=nothing");
        var descriptor = new ExtractorDescriptor("mine", _ => new Noted());

        var pipeline = new NewsPipelineBuilder()
            .AddGazetteer(gazetteer)      // your names win over the built-in tables
            .AddEventType(eventType)      // triggers and slots as text, with all that the built-in types can do
            .AddExtractor(descriptor)     // your own step; it says which layers it reads and writes
            .Without("kinship")           // or leave out what you do not need
            .Build();

        var analysis = pipeline.Analyze("Harbour Watch opened the regatta in Oslo.");
        Assert.Equal("crm:42", Assert.Single(analysis.Organizations).ExternalId);
        Assert.Contains(analysis.Events, e => e.Type == "Regatta");
        Assert.Contains(analysis.Diagnostics, d => d.Code == "MINE");
    }

    [Fact]
    public void A_graph()
    {
        IEnumerable<Article> articles = [new Article { Body = "Ingrid Solberg met Emre Aydin in Oslo." }];
        using var output = new StringWriter();

        var graph = new RelationGraph();
        foreach (var result in NewsPipeline.Default.AnalyzeMany(articles))
        {
            if (result.Analysis is { } analysis)
            {
                graph.Add(analysis);
            }
        }

        NewsGexf.Write(output, graph);

        Assert.Contains("metWith", output.ToString(), StringComparison.Ordinal);
    }

    // What a snippet prints; the tests of this class run one after the other.
    private static class Console
    {
        public static readonly StringBuilder Printed = new();

        public static void WriteLine(string line) => Printed.Append(line).Append('\n');
    }

    private sealed class Noted : IExtractor
    {
        public void Extract(ref ExtractionContext context) => context.Add(new Diagnostic("MINE", "Here.", default));
    }
}
