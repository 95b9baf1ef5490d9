using Microsoft.Playwright;
using NewsNlp.Console.Output.Highlights;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Tools.Tests.Browser;

/// <summary>Pages in a real browser: what is where, and what pointer and keys do.</summary>
public sealed class PageTests(Chromium chromium, SamplePages pages) : IClassFixture<Chromium>, IClassFixture<SamplePages>
{
    private const string Sample = "vienna-ceasefire-round";

    // Where each highlight is in the text, whose it is, and whether it is seen.
    private const string Marks = """
        () => {
          const marks = [];
          let offset = 0;
          const text = document.querySelector(".text");
          const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const mark = node.parentElement.closest("mark");
            const end = offset + node.data.length;
            if (mark) {
              const box = mark.getBoundingClientRect();
              marks.push([String(offset), String(end), mark.dataset.of, box.width > 0 && box.height > 0 ? "seen" : "hidden"]);
            }
            offset = end;
          }
          return marks;
        }
        """;

    [Fact]
    public async Task Every_fact_is_highlighted_where_the_text_tells_it()
    {
        int count = 0;
        foreach (var (name, analysis) in pages.Facts)
        {
            await using var page = await chromium.OpenAsync(pages.PageOf(name));
            var marks = (await page.Page.EvaluateAsync<string[][]>(Marks)).Select(m => (Start: int.Parse(m[0]), End: int.Parse(m[1]), Of: m[2].Split(' '), Seen: m[3])).ToList();
            Assert.All(marks, m => Assert.Equal("seen", m.Seen));
            var ids = new EntryIds(analysis, "a1-");
            foreach (var (id, span) in Spans(analysis))
            {
                var inside = marks.Where(m => m.Of.Contains(ids.Of(id)) && m.Start >= span.Start && m.End <= span.End).ToList();
                Assert.True(inside.Sum(m => m.End - m.Start) == span.Length, $"{name}: {id} at {span.Start}..{span.End} is highlighted at {string.Join(", ", inside.Select(m => $"{m.Start}..{m.End}"))}");
                count++;
            }
        }

        Assert.True(count > 1000, $"{count} facts");
    }

    [Fact]
    public async Task No_page_asks_for_anything_or_complains()
    {
        foreach (string file in pages.Facts.Keys.Select(pages.PageOf).Append(pages.Index))
        {
            await using var page = await chromium.OpenAsync(file);
            await page.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Assert.Equal([new Uri(file).AbsoluteUri], page.Requests);
            Assert.Empty(page.Complaints);
        }
    }

    [Fact]
    public async Task The_pointer_over_a_highlight_shows_what_it_is()
    {
        await using var page = await chromium.OpenAsync(pages.PageOf(Sample));
        var card = page["#card"];
        Assert.False(await card.IsVisibleAsync());

        await page[".text mark.person a"].First.HoverAsync();
        Assert.True(await card.IsVisibleAsync());
        string words = await card.InnerTextAsync();
        Assert.Contains("Person: Hélène Marchais-Diop", words, StringComparison.Ordinal);
        Assert.Contains("special envoy (UN)", words, StringComparison.Ordinal);
        var box = (await card.BoundingBoxAsync())!;
        Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.Width <= 1280 && box.Y + box.Height <= 900, $"the card is inside the window: {box.X}, {box.Y}");

        await page["h1"].HoverAsync();
        Assert.False(await card.IsVisibleAsync());
    }

    [Fact]
    public async Task A_click_on_a_highlight_lights_its_entry_and_all_its_places()
    {
        await using var page = await chromium.OpenAsync(pages.PageOf(Sample));
        var envoy = pages.Facts[Sample].People.Single(p => p.Name == "Hélène Marchais-Diop");
        string entry = "a1-" + envoy.Id;

        await page[$".text mark[data-of~='{entry}'] a"].First.ClickAsync();

        await Assertions.Expect(page["#" + entry]).ToHaveClassAsync("entry lit");
        await Assertions.Expect(page["#" + entry]).ToBeInViewportAsync();
        Assert.Equal(envoy.Mentions.Count, await page[".text mark.lit"].CountAsync());
        Assert.Equal($"{envoy.Mentions.Count} highlighted", await page["#status"].InnerTextAsync());
        Assert.EndsWith("#" + entry, page.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_entry_leads_to_its_first_place_and_keys_go_through_the_others()
    {
        await using var page = await chromium.OpenAsync(pages.PageOf(Sample));
        var envoy = pages.Facts[Sample].People.Single(p => p.Name == "Hélène Marchais-Diop");
        string entry = "a1-" + envoy.Id;

        await page[$"#{entry} > a.name"].FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page[".text mark.lit"].First).ToBeInViewportAsync();

        string text = string.Concat(await page[".text"].AllTextContentsAsync());
        foreach (var mention in envoy.Mentions.OrderBy(m => m.Span.Start))
        {
            await page.Page.Keyboard.PressAsync("n");
            Assert.Equal(mention.Span.Of(text).ToString(), await page.FocusedTextAsync());
        }

        await page.Page.Keyboard.PressAsync("p");
        Assert.Equal(envoy.Mentions.OrderBy(m => m.Span.Start).ElementAt(envoy.Mentions.Count - 2).Span.Of(text).ToString(), await page.FocusedTextAsync());
        await page.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page[".lit"].CountAsync());
        Assert.False(await page["#card"].IsVisibleAsync());
    }

    [Fact]
    public async Task The_tabulator_goes_in_reading_order_and_every_stop_is_seen()
    {
        await using var page = await chromium.OpenAsync(pages.PageOf("quayside-burglaries"), new() { ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.Page.EvaluateAsync("() => { window.last = null; }");
        var stops = new List<string>();
        for (int i = 0; i < 400; i++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            string stop = await page.Page.EvaluateAsync<string>("""
                () => {
                  const here = document.activeElement;
                  if (here === document.body) {
                    return "end";
                  }
                  const isLater = !window.last || (window.last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
                  window.last = here;
                  const box = here.getBoundingClientRect();
                  const style = getComputedStyle(here.querySelector("circle") ?? here);
                  const isSeen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                  const isMarked = style.outlineStyle !== "none" || style.strokeWidth === "4px";
                  return isLater ? `${isSeen ? "" : "not seen: "}${isMarked ? "" : "not marked: "}${here.textContent.trim() || here.value}` : "end";
                }
                """);
            if (stop == "end")
            {
                break;
            }

            stops.Add(stop);
        }

        Assert.Equal("All articles", stops[0]);
        Assert.Equal("Skip to the facts", stops[1]);
        Assert.Equal(["person", "role", "organization", "place", "date", "event", "quote"], stops[2..9]);
        Assert.DoesNotContain(stops, s => s.StartsWith("not ", StringComparison.Ordinal));
        int entries = await page["aside a"].CountAsync();
        int marks = await page[".text a:not([tabindex])"].CountAsync();
        Assert.Equal(9 + marks + entries, stops.Count);
    }

    [Fact]
    public async Task The_first_link_skips_to_the_facts()
    {
        await using var page = await chromium.OpenAsync(pages.PageOf(Sample));

        await page[".skip"].FocusAsync();
        await Assertions.Expect(page[".skip"]).ToBeInViewportAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.Keyboard.PressAsync("Tab");

        Assert.StartsWith("People", await page.FocusedTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_switch_takes_the_colour_of_its_kind_away()
    {
        await using var page = await chromium.OpenAsync(pages.PageOf(Sample));
        foreach (string kind in (string[])["person", "organization", "place", "role", "date"])
        {
            var mark = page[$".text mark.{kind}:not(.quote)"].First;
            string before = await BackgroundAsync(mark);
            await page[$".legend input[value={kind}]"].UncheckAsync();
            Assert.NotEqual("rgba(0, 0, 0, 0)", before);
            Assert.Equal("rgba(0, 0, 0, 0)", await BackgroundAsync(mark));
        }
    }

    [Fact]
    public async Task The_index_leads_to_each_article_and_each_article_back()
    {
        await using var page = await chromium.OpenAsync(pages.Index);
        var links = page[".index a"];
        int count = await links.CountAsync();
        Assert.Equal(pages.Facts.Count, count);
        for (int i = 0; i < count; i++)
        {
            string title = await links.Nth(i).InnerTextAsync();
            await links.Nth(i).ClickAsync();
            Assert.Equal(title, await page.Page.TitleAsync());
            await page.Page.GetByRole(AriaRole.Link, new() { Name = "All articles" }).ClickAsync();
        }

        await page.Page.GetByRole(AriaRole.Searchbox).FillAsync("vienna truce");
        Assert.Equal(1, await page[".index li:visible"].CountAsync());
        Assert.Equal($"1 of {count} articles", await page["#status"].InnerTextAsync());
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Links_in_the_page_all_lead_somewhere()
    {
        foreach (string name in pages.Facts.Keys)
        {
            await using var page = await chromium.OpenAsync(pages.PageOf(name));
            Assert.Empty(await page.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href')).filter(h => !document.getElementById(h.slice(1)))"));
        }
    }

    private static Task<string> BackgroundAsync(ILocator locator) => locator.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");

    private static IEnumerable<(string Id, TextSpan Span)> Spans(NewsAnalysis analysis)
        => analysis.People.AsEnumerable<Entity>().Concat(analysis.Organizations).Concat(analysis.Places).SelectMany(e => e.Mentions.Select(m => (e.Id, m.Span)))
            .Concat(analysis.Roles.Select(r => (r.Id, r.Mention)))
            .Concat(analysis.Dates.Select(d => (d.Id, d.Span)))
            .Concat(analysis.Quotes.SelectMany(q => q.Segments.Select(s => (q.Id, s))))
            .Concat(analysis.Events.Select(e => (e.Id, e.Trigger)))
            .Where(s => s.Item2.Length > 0);
}
