using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsNlp.Console.Output;
using NewsNlp.Knowledge;
using NewsNlp.Text;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Tools.Tests.Cli;

public sealed class HtmlPageTests : IDisposable
{
    private const string Text = """
        German Chancellor Angela Merkel met Emmanuel Macron in Paris on Tuesday.

        "We agree," Merkel said. "Siemens will
        open an office in Rome on 3 May 2024."

        She left the city.
        """;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData(Text)]
    [InlineData("\r\n\r\n  Angela Merkel & Co.\r\rParis\n\n\n\t\"<b>Yes</b>,\" said Anna Berg.\r\n")]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("&lt; &amp;amp; &#65; <!-- ]]> --> 😀 \u202Eabc")]
    public void The_text_content_is_the_text(string text) => Assert.Equal(text, TextOf(Page(text)));

    [Fact]
    public void Every_mention_role_date_quote_and_event_is_marked_with_its_words()
    {
        var facts = JObject.Parse(_tool.With("a.txt", Text).Extract("./a.txt", "--published", "2024-04-02").Output);
        var page = Parse(_tool.Extract("./a.txt", "--published", "2024-04-02", "--format", "html").Output);
        int count = 0;
        foreach (var fact in new[] { "people", "organizations", "places", "roles", "dates", "quotes", "events" }.SelectMany(k => facts[k]!))
        {
            foreach (var span in fact["mentions"] ?? fact["segments"] ?? new JArray(fact["mention"] ?? fact["trigger"] ?? fact))
            {
                Assert.Equal(Text[(int)span["start"]!..(int)span["end"]!], MarkedText(page, (string)fact["id"]!, (int)span["start"]!, (int)span["end"]!));
                count++;
            }
        }

        Assert.True(count > 10, $"{count} mentions");
    }

    [Fact]
    public void Every_highlight_has_a_tooltip_and_every_link_leads_to_something_on_the_page()
    {
        var page = Page(Text);

        Assert.All(page.QuerySelectorAll(".text mark").Where(m => !string.IsNullOrWhiteSpace(m.TextContent)), m => Assert.False(string.IsNullOrEmpty(m.QuerySelector("a")!.GetAttribute("title"))));
        Assert.All(page.QuerySelectorAll("a"), a => Assert.False(string.IsNullOrWhiteSpace(a.TextContent)));
        Assert.All(page.QuerySelectorAll("a"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        Assert.Distinct(page.QuerySelectorAll("[id]").Select(e => e.Id));
        Assert.Contains("Angela Merkel", page.QuerySelector(".list.person")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chancellor (Germany)", page.QuerySelector(".list.person .roles")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("We agree", page.QuerySelector(".list.person .quotes")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("48.8", page.QuerySelector(".list.place")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Meeting", page.QuerySelector(".list.event")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlapping_spans_are_split_where_they_begin_and_end()
    {
        var person = new Person { Id = "p1", Name = "Bo", Mentions = [new Mention(new TextSpan(0, 4), MentionKind.Name, 1)] };
        var place = new Place { Id = "l1", Name = "Cd", Mentions = [new Mention(new TextSpan(2, 6), MentionKind.Name, 1), new Mention(new TextSpan(9, 99), MentionKind.Name, 1)] };
        var quote = new Quote { Id = "q1", Kind = QuoteKind.Direct, Segments = [new TextSpan(1, 8)] };
        var page = PageOf("abcdefghij", new NewsAnalysis { Article = new ArticleInfo(), People = [person], Places = [place], Quotes = [quote] });

        Assert.Equal("abcdefghij", TextOf(page));
        Assert.Equal(
            ["a: a1-p1", "b: a1-p1 a1-q1", "cd: a1-p1 a1-l1 a1-q1", "ef: a1-l1 a1-q1", "gh: a1-q1"],
            page.QuerySelectorAll(".text mark").Select(m => $"{m.TextContent}: {m.GetAttribute("data-of")}"));
    }

    [Fact]
    public void Markup_in_an_article_stays_text()
    {
        const string Attack = "</title></style></script><script>alert(1)</script><img src=x onerror=alert(1)>\" onclick=\"alert(1)";
        string line = new JObject { ["id"] = Attack, ["title"] = Attack, ["source"] = Attack, ["byline"] = Attack, ["text"] = $"Angela Merkel said {Attack}.\n\n\"{Attack}\" said Anna Berg." }.ToString(Newtonsoft.Json.Formatting.None);
        var page = Parse(_tool.With("feed.jsonl", line + "\n" + line).Extract("./feed.jsonl", "--format", "html").Output);

        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img, [onclick], [onerror]"));
        Assert.Equal(2, page.QuerySelectorAll("article").Length);
        Assert.Contains(Attack, TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_in_the_lists_are_escaped()
    {
        var person = new Person { Id = "p1", Name = "<b>\"Bo\u0001</b>", Mentions = [new Mention(new TextSpan(0, 2), MentionKind.Name, 1)] };
        var page = PageOf("Bo", new NewsAnalysis { Article = new ArticleInfo(), People = [person] });

        Assert.Empty(page.QuerySelectorAll("b"));
        Assert.Equal("<b>\"Bo </b>", page.QuerySelector(".list.person .name")!.TextContent);
    }

    [Fact]
    public void What_html_cannot_carry_is_replaced_one_for_one()
    {
        var page = PageOf("a\0b\u001B[2Jc\uD83Dd\uDE00e\u0085", new NewsAnalysis { Article = new ArticleInfo() });

        Assert.Equal("a\uFFFDb\uFFFD[2Jc\uFFFDd\uFFFDe\uFFFD", TextOf(page));
    }

    [Fact]
    public void A_page_loads_nothing()
    {
        string html = _tool.With("a.txt", Text).Extract("./a.txt", "--format", "html").Output;

        Assert.DoesNotContain("http://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.Empty(Parse(html).QuerySelectorAll("[src], link, iframe"));
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_articles_give_the_same_page()
    {
        _tool.With("a.txt", Text).With("b.txt", Text);

        Assert.Equal(_tool.Extract("./a.txt", "./b.txt", "--format", "html", "--workers", "1").Output, _tool.Extract("./a.txt", "./b.txt", "--format", "html", "--workers", "4").Output);
        Assert.DoesNotContain('\r', _tool.Output);
    }

    [Fact]
    public void A_headline_that_the_text_begins_with_is_written_once_as_the_heading()
    {
        var page = Parse(_tool.With("a.json", "{\"title\":\"Merkel in Paris\",\"text\":\"Angela Merkel spoke.\"}").Extract("./a.json", "--format", "html").Output);

        Assert.Equal("Merkel in Paris", Assert.Single(page.QuerySelectorAll("h2")).TextContent);
        Assert.Equal("Merkel in Paris\n\nAngela Merkel spoke.", TextOf(page));
    }

    [Fact]
    public void Several_articles_are_sections_below_an_index()
    {
        var page = Parse(_tool.With("a.txt", "Anna Berg left.").With("b.txt", "Otto Kern stayed.").Extract("./a.txt", "./b.txt", "--format", "html").Output);

        Assert.Equal(["#a1", "#a2"], page.QuerySelectorAll(".index a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["a1", "a2"], page.QuerySelectorAll("article").Select(a => a.Id));
        Assert.Null(Page(Text).QuerySelector(".index"));
    }

    [Fact]
    public void A_folder_gets_a_page_an_article_and_an_index()
    {
        _tool.With("feed.jsonl", "{\"id\":\"index\",\"text\":\"Anna Berg left.\"}\n{\"id\":\"50% off?\",\"text\":\"Otto Kern stayed.\"}").Extract("./feed.jsonl", "--format", "html", "--output", "./pages/");

        Assert.Equal(["50% off_.html", "index-2.html", "index.html"], Directory.GetFiles(_tool.PathOf("pages")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["index-2.html", "50%25%20off_.html"], Parse(File.ReadAllText(_tool.PathOf("pages/index.html"))).QuerySelectorAll(".index a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Otto Kern stayed.", TextOf(Parse(File.ReadAllText(_tool.PathOf("pages/50% off_.html")))));
    }

    [Fact]
    public void Pages_never_replace_inputs_in_the_same_folder()
    {
        _tool.With("pages/a.html", "<p>Anna Berg left.</p>").Extract("./pages", "--format", "html", "--output", "./pages/");

        Assert.Equal(0, _tool.Status);
        Assert.Equal("<p>Anna Berg left.</p>", File.ReadAllText(_tool.PathOf("pages/a.html")));
        Assert.True(File.Exists(_tool.PathOf("pages/a-2.html")));
        Assert.Equal(2, _tool.Extract("./pages/index.html", "--format", "html", "--output", "./pages/").Status);
    }

    [Fact]
    public void No_article_gives_a_page_without_any() => Assert.Empty(Parse(_tool.Extract("./missing.txt", "--format", "html").Output).QuerySelectorAll("article"));

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string TextOf(IDocument page) => page.QuerySelector(".text")!.TextContent;

    private static IDocument PageOf(string text, NewsAnalysis analysis)
    {
        var output = new StringWriter();
        using (var writer = new HtmlResultWriter(output))
        {
            writer.Write(new Article { Body = text }, analysis);
        }

        return Parse(output.ToString());
    }

    private IDocument Page(string text) => Parse(_tool.With("a.txt", text).Extract("./a.txt", "--published", "2024-04-02", "--format", "html").Output);

    private static string MarkedText(IDocument page, string factId, int start, int end)
    {
        string entry = "a1-" + factId;
        var marked = new System.Text.StringBuilder();
        int offset = 0;
        foreach (var node in page.QuerySelector(".text")!.GetDescendants().OfType<IText>())
        {
            bool isMarked = node.ParentElement?.Closest("mark")?.GetAttribute("data-of")!.Split(' ').Contains(entry) ?? false;
            if (isMarked && offset >= start && offset + node.Length <= end)
            {
                marked.Append(node.Data);
            }

            offset += node.Length;
        }

        return marked.ToString();
    }
}
