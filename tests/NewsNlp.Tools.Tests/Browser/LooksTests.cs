using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NewsNlp.Console.Output;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Tools.Tests.Browser;

/// <summary>How pages look in a real browser, by day and by night, on small windows and on paper, and what a screen reader gets.</summary>
public sealed class LooksTests(Chromium chromium, SamplePages pages) : IClassFixture<Chromium>, IClassFixture<SamplePages>
{
    private const string Sample = "vienna-ceasefire-round";

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    public async Task Axe_finds_nothing_to_complain_of(ColorScheme scheme, int width)
    {
        foreach (string file in (string[])[pages.Index, pages.PageOf(Sample), pages.PageOf("tram-protest"), pages.PageOf("lost-opera")])
        {
            await using var page = await chromium.OpenAsync(file, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
            var found = await page.Page.RunAxe();
            Assert.True(found.Passes.Length > 15, $"{found.Passes.Length} rules passed");
            string faults = string.Join('\n', found.Violations.SelectMany(v => v.Nodes.Select(n => $"{Path.GetFileName(file)}: {v.Id}: {v.Help}: {n.Html}")));
            Assert.True(faults.Length == 0, faults);
        }
    }

    [Fact]
    public async Task By_night_the_page_is_dark_and_the_text_light()
    {
        await using var page = await chromium.OpenAsync(pages.PageOf(Sample), new() { ColorScheme = ColorScheme.Dark });

        Assert.True(await LightnessAsync(page["body"], "backgroundColor") < 40);
        Assert.True(await LightnessAsync(page["body"], "color") > 200);
        Assert.True(await LightnessAsync(page["aside"], "backgroundColor") < 50);
        Assert.True(await LightnessAsync(page[".map svg"], "backgroundColor") < 50);
    }

    [Fact]
    public async Task On_paper_there_is_ink_on_white_and_nothing_to_click()
    {
        await using var page = await chromium.OpenAsync(pages.PageOf(Sample), new() { ColorScheme = ColorScheme.Dark });
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Equal(255, await LightnessAsync(page["body"], "backgroundColor"));
        Assert.Equal("static", await page["aside"].EvaluateAsync<string>("e => getComputedStyle(e).position"));
        foreach (string selector in (string[])[".keys", ".parts", ".skip", ".legend input", "header nav"])
        {
            Assert.False(await page[selector].First.IsVisibleAsync(), selector);
        }

        byte[] paper = await page.Page.PdfAsync();
        Assert.True(paper.AsSpan().StartsWith("%PDF"u8));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1000)]
    [InlineData(1600)]
    public async Task No_width_needs_scrolling_to_the_side(int width)
    {
        foreach (string file in pages.Facts.Keys.Select(pages.PageOf).Append(pages.Index))
        {
            await using var page = await chromium.OpenAsync(file, new() { ViewportSize = new() { Width = width, Height = 800 } });
            int needed = await page.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            Assert.True(needed <= width, $"{Path.GetFileName(file)} at {width}: {needed}");
        }
    }

    [Fact]
    public async Task Map_timeline_and_diagram_are_there_and_labelled()
    {
        await using var page = await chromium.OpenAsync(pages.PageOf(Sample));
        var analysis = pages.Facts[Sample];

        var map = page.Page.GetByRole(AriaRole.Group, new() { NameRegex = new("^Map of Vienna, Austria") });
        Assert.True(await map.IsVisibleAsync());
        Assert.Equal(analysis.Places.Count(p => p.Latitude is not null), await map.GetByRole(AriaRole.Link).CountAsync());
        Assert.True(await map.GetByRole(AriaRole.Link, new() { Name = "Tokyo", Exact = true }).IsVisibleAsync());
        var diagram = page.Page.GetByRole(AriaRole.Group, new() { Name = "Diagram of the relations in the list below" });
        Assert.True(await diagram.GetByRole(AriaRole.Link, new() { Name = "Hélène Marchais-Diop" }).IsVisibleAsync());
        var timeline = page[".list.event"];
        Assert.Equal(analysis.Events.Count, await timeline.Locator(".entry").CountAsync());
        Assert.Contains("Tue 19 Nov 2024", await timeline.Locator(".when").AllInnerTextsAsync());
        Assert.Equal(["Places", "Timeline", "Relations"], (await page["aside h3"].AllInnerTextsAsync()).Select(t => t.Split(' ')[0]).Where(t => t is "Places" or "Timeline" or "Relations"));
    }

    [Fact]
    public async Task Labels_in_pictures_are_whole_and_do_not_cover_each_other()
    {
        var faults = new List<string>();
        foreach (string name in pages.Facts.Keys)
        {
            await using var page = await chromium.OpenAsync(pages.PageOf(name));
            faults.AddRange((await page.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll("figure svg")].flatMap(svg => {
                  const frame = svg.getBoundingClientRect();
                  const labels = [...svg.querySelectorAll("text")].map(t => [t.textContent, t.getBoundingClientRect()]);
                  const cut = labels.filter(([, b]) => b.left < frame.left - 1 || b.right > frame.right + 1 || b.top < frame.top - 2 || b.bottom > frame.bottom + 2).map(([t]) => `${t} is cut off`);
                  const covered = labels.flatMap(([t, b], i) => labels.slice(i + 1).filter(([, c]) => b.left + 2 < c.right && c.left + 2 < b.right && b.top + 4 < c.bottom && c.top + 4 < b.bottom).map(([u]) => `${t} covers ${u}`));
                  return [...cut, ...covered];
                })
                """)).Select(f => $"{name}: {f}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task A_name_within_a_name_keeps_the_colour_of_the_outer_one_and_gets_a_frame()
    {
        const string Text = "The University of Oslo and the Berg Institute of Oslo Studies opened.";
        Mention At(string words) => new(new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length), MentionKind.Name, 1);
        var analysis = new NewsAnalysis
        {
            Article = new ArticleInfo(),
            Organizations = [new Organization { Id = "o1", Name = "University of Oslo", Mentions = [At("University of Oslo")] }, new Organization { Id = "o2", Name = "Berg Institute", Mentions = [At("Berg Institute of Oslo Studies")] }],
            Places = [new Place { Id = "l1", Name = "Oslo", Mentions = [At("Oslo")] }],
            People = [new Person { Id = "p1", Name = "Berg", Mentions = [At("Berg")] }],
            Quotes = [new Quote { Id = "q1", Kind = QuoteKind.Indirect, Segments = [new TextSpan(10, 40)] }],
        };
        string file = Path.Combine(Path.GetDirectoryName(pages.Index)!, "nested.html");
        using (var output = new StreamWriter(file))
        using (var writer = new HtmlResultWriter(output))
        {
            writer.Write(new Article { Body = Text }, analysis);
        }

        await using var page = await chromium.OpenAsync(file);
        string outer = await Style(page[".text mark.organization"].First, "backgroundColor");
        foreach (string inner in (string[])["inner-place", "inner-person"])
        {
            Assert.Equal(outer, await Style(page[$".text mark.{inner}"], "backgroundColor"));
            Assert.Contains("inset", await Style(page[$".text mark.{inner}"], "boxShadow"), StringComparison.Ordinal);
        }

        await page[".text mark.inner-place a"].ClickAsync();
        await Assertions.Expect(page["#a1-l1"]).ToHaveClassAsync("entry lit");
        Assert.Equal(Text, await page[".text"].TextContentAsync());
    }

    private static Task<string> Style(ILocator locator, string property) => locator.EvaluateAsync<string>($"e => getComputedStyle(e).{property}");

    // The mean of red, green and blue, 0 to 255.
    private static Task<double> LightnessAsync(ILocator locator, string property)
        => locator.First.EvaluateAsync<double>($"e => getComputedStyle(e).{property}.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3");
}
