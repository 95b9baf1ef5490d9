using NewsNlp.Knowledge;
using NewsNlp.Serialization;
using NewsNlp.Tests;
using NewsNlp.Tools.Tests.Cli;

namespace NewsNlp.Tools.Tests.Browser;

/// <summary>Pages of the sample articles, as <c>newsnlp view</c> makes them, and the facts that they must show.</summary>
public sealed class SamplePages : IDisposable
{
    private readonly ToolRun _tool = new();

    public SamplePages()
    {
        string articles = Path.Combine(Repository.Root, "samples", "articles");
        Assert.Equal(0, _tool.Run(["view", articles, "--output", "./pages/", "--quiet"]).Status);
        Facts = _tool.Run(["extract", articles, "--quiet"]).OutputLines.Select(NewsJson.Deserialize).ToDictionary(a => a.Article.Id!, StringComparer.Ordinal);
    }

    /// <summary>Gets the facts by the identifier of their article.</summary>
    public IReadOnlyDictionary<string, NewsAnalysis> Facts { get; }

    public string Index => PageOf("index");

    public string PageOf(string article) => _tool.PathOf($"pages/{article}.html");

    public void Dispose() => _tool.Dispose();
}
