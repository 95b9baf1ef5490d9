using NewsNlp.Tools.Tests.Cli;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Tools.Tests.Browser;

/// <summary>Articles that try to run something in the browser of who reads about them.</summary>
public sealed class HostileArticleTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private const string Attack = """
        </title></style></script></p><script>window.hacked = 1; alert(1)</script><img src="x" onerror="window.hacked = 2; alert(2)"><svg onload="window.hacked = 3"></svg><a href="javascript:window.hacked = 4">Angela Merkel</a><iframe srcdoc="<script>parent.hacked = 5</script>"></iframe>" onmouseover="window.hacked = 6" onfocus="window.hacked = 7" autofocus x="
        """;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Nothing_of_an_article_runs()
    {
        string[] fields = ["id", "title", "source", "byline", "url"];
        var article = new JObject(fields.Select(f => new JProperty(f, Attack))) { ["text"] = $"Angela Merkel met {Attack} in Paris on Tuesday.\n\n\"{Attack}\" said Anna Berg, the javascript:alert(1) minister." };
        _tool.With("in/feed.jsonl", article.ToString(Newtonsoft.Json.Formatting.None))
            .With("in/text.txt", $"Angela Merkel met Emmanuel Macron in Paris. {Attack} Anna Berg said \"{Attack}\"")
            .With("in/page.html", $"<html><head><title>{Attack}</title><script>window.hacked = 8</script></head><body onload=\"window.hacked = 9\"><article><h1>Talks in Paris</h1><p>Angela Merkel met Emmanuel Macron in Paris on 3 May 2024.</p><p>{Attack}</p><p><a href=\"javascript:alert(10)\">Anna Berg said she agreed.</a></p></article></body></html>")
            .Run(["view", "./in", "--output", "./out/", "--quiet"]);
        Assert.Equal(0, _tool.Status);
        var files = Directory.GetFiles(_tool.PathOf("out"), "*.html");
        Assert.Equal(4, files.Length);
        foreach (string file in files)
        {
            await using var page = await chromium.OpenAsync(file);
            foreach (var link in await page["a"].AllAsync())
            {
                await link.DispatchEventAsync("mouseover");
                await link.FocusAsync();
                Assert.DoesNotContain("javascript:", await link.GetAttributeAsync("href"), StringComparison.Ordinal);
            }

            Assert.False(await page.Page.EvaluateAsync<bool>("() => 'hacked' in window"), file);
            Assert.Equal(1, await page["script"].CountAsync());
            Assert.Equal(0, await page["img, iframe, [onclick], [onmouseover], [onload], [onerror], [autofocus]"].CountAsync());
            Assert.Empty(page.Complaints);
            Assert.All(page.Requests, r => Assert.Equal(new Uri(file).AbsoluteUri, r));
        }
    }

    [Fact]
    public async Task The_policy_of_a_page_stops_what_would_run_all_the_same()
    {
        _tool.With("a.txt", "Angela Merkel met Emmanuel Macron in Paris.").Extract("./a.txt", "--format", "html", "--output", "./a.html");
        string html = File.ReadAllText(_tool.PathOf("a.html"));
        _tool.With("broken.html", html.Replace("</main>", "<script>window.hacked = 1</script><img src=\"https://example.org/x.png\" onerror=\"window.hacked = 2\"></main>", StringComparison.Ordinal));

        await using var page = await chromium.OpenAsync(_tool.PathOf("broken.html"));

        Assert.False(await page.Page.EvaluateAsync<bool>("() => 'hacked' in window"));
        Assert.Contains(page.Complaints, c => c.Contains("script", StringComparison.Ordinal) && c.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.Contains(page.Complaints, c => c.Contains("x.png", StringComparison.Ordinal) && c.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
