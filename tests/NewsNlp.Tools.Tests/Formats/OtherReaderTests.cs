using System.Diagnostics;
using NewsNlp.Serialization;
using NewsNlp.Tests;
using NewsNlp.Tools.Tests.Cli;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Tools.Tests.Formats;

/// <summary>Linked data and graphs of the sample articles, read with rdflib and networkx.</summary>
public sealed class OtherReaderTests : IDisposable
{
    private static readonly string Articles = Path.Combine(Repository.Root, "samples", "articles");

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Rdflib_and_networkx_find_what_was_written()
    {
        string? python = Array.Find(["/usr/bin/python3", "python3", "python"], p => Run(p, "-c", "import rdflib, networkx").Status == 0);
        Assert.SkipWhen(python is null, "There is no Python with rdflib and networkx.");
        foreach (string[] options in (string[][])[["turtle", "./out/turtle/"], ["jsonld", "./out/jsonld/"], ["gexf", "./out/graph.gexf"]])
        {
            Assert.Equal(0, _tool.Extract(Articles, "--quiet", "--format", options[0], "--output", options[1]).Status);
        }

        var facts = _tool.Extract(Articles, "--quiet").OutputLines.Select(NewsJson.Deserialize).ToList();
        var (status, output) = Run(python!, Path.Combine(AppContext.BaseDirectory, "Formats", "read_formats.py"), _tool.PathOf("out"));
        Assert.True(status == 0, output);
        var read = JObject.Parse(output);

        foreach (var analysis in facts)
        {
            var article = (JObject)read["articles"]![analysis.Article.Id!]!;
            Assert.True((bool)article["same"]!, $"{analysis.Article.Id}: Turtle and JSON-LD are different graphs");
            Assert.Equal(
                (analysis.People.Count, analysis.Roles.Count, analysis.Quotes.Count, analysis.Dates.Count, analysis.Facts.Count),
                ((int)article["people"]!, (int)article["roles"]!, (int)article["quotes"]!, (int)article["dates"]!, (int)article["facts"]!));
            Assert.Equal(analysis.Roles.Select(r => (r.Person.Name, r.Title)).Distinct().Count(), (int)article["titles"]!);
        }

        var graph = new RelationGraph();
        facts.ForEach(graph.Add);
        var names = graph.Nodes.ToDictionary(n => n.Id, n => n.Name);
        Assert.Equal(graph.Nodes.Select(n => n.Name).Order(StringComparer.Ordinal), read["nodes"]!.Select(n => (string)n!).Order(StringComparer.Ordinal));
        var both = graph.Edges.SelectMany(e => e.IsMutual ? new[] { e, e with { Source = e.Target, Target = e.Source } } : [e]); // so networkx has mutual ones
        Assert.Equal(both.Select(e => $"{names[e.Source]} {e.Kind} {names[e.Target]}").Order(StringComparer.Ordinal), read["edges"]!.Select(e => string.Join(' ', e.Select(w => (string)w!))).Order(StringComparer.Ordinal));
    }

    private static (int Status, string Output) Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, process.ExitCode == 0 ? output : output + errors.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "");
        }
    }
}
