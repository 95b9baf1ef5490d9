using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsNlp.Console.Output;
using NewsNlp.Console.Output.Html;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Tools.Tests.Cli;

/// <summary>Map, diagram, switches and colours of a page.</summary>
public sealed partial class HtmlPictureTests
{
    private const string Text = "Ingrid Solberg met Emre Aydin in Oslo; Cairo and Norway watched.";

    private static readonly string[] Kinds = ["person", "organization", "place", "role", "date", "event", "quote"];

    [Fact]
    public void Places_are_on_the_map_where_they_are()
    {
        var page = Page(Analysis());

        var map = page.QuerySelector(".list.place .map svg")!;
        Assert.Equal("Map of Oslo, Cairo, Norway", map.GetAttribute("aria-label"));
        Assert.Equal("#world", map.QuerySelector("use")!.GetAttribute("href"));
        Assert.NotNull(page.GetElementById("world"));
        double[] view = [.. map.GetAttribute("viewBox")!.Split(' ').Select(Number)];
        var circles = map.QuerySelectorAll("circle").ToDictionary(c => c.ParentElement!.QuerySelector("title")!.TextContent, c => (X: Number(c.GetAttribute("cx")!), Y: Number(c.GetAttribute("cy")!), Class: c.ClassName));
        Assert.Equal((381.5, 60.18, "spot"), circles["Oslo"]);
        Assert.Equal("area", circles["Norway"].Class);
        Assert.True(circles["Cairo"].Y > circles["Oslo"].Y, "south is down");
        Assert.All(circles.Values, c => Assert.True(c.X > view[0] && c.X < view[0] + view[2] && c.Y > view[1] && c.Y < view[1] + view[3]));
    }

    [Theory]
    [InlineData(-90, 0)]
    [InlineData(90, 180)]
    [InlineData(0, -180)]
    public void A_map_stays_within_the_world(double latitude, double longitude)
    {
        var page = Page(Analysis() with { Places = [Place("l1", "Oslo", latitude, longitude)], Events = [], Facts = [] });

        double[] view = [.. page.QuerySelector(".map svg")!.GetAttribute("viewBox")!.Split(' ').Select(Number)];
        Assert.True(view[0] >= 0 && view[0] + view[2] <= 720 && view[1] >= 0 && view[1] + view[3] <= 360, string.Join(' ', view));
    }

    [Fact]
    public void Without_coordinates_there_is_no_map_and_without_relations_no_diagram()
    {
        var page = Page(Analysis() with { Places = [new Place { Id = "l1", Name = "Oslo", Mentions = Mentions("Oslo") }], Events = [], Facts = [] });

        Assert.Null(page.QuerySelector(".map"));
        Assert.Null(page.QuerySelector(".graph"));
    }

    [Fact]
    public void Relations_are_a_diagram_and_a_list()
    {
        var relations = Page(Analysis()).QuerySelector(".list.relation")!;

        Assert.Equal("Ingrid Solberg met with Emre Aydin", relations.QuerySelector(".line title")!.TextContent);
        Assert.Equal(["Ingrid Solberg", "Emre Aydin"], relations.QuerySelectorAll(".shape text").Select(t => t.TextContent));
        Assert.Equal("met with", relations.QuerySelector(".edge")!.TextContent);
        Assert.Equal("Ingrid Solberg met with Emre Aydin", Assert.Single(relations.QuerySelectorAll("li")).TextContent);
    }

    [Fact]
    public void Many_relations_show_those_who_have_most()
    {
        var people = Enumerable.Range(1, 60).Select(i => new Person { Id = $"p{i}", Name = $"Person {i}", Mentions = Mentions("Ingrid Solberg") }).ToList();
        var facts = Enumerable.Range(2, 59).Select(i => new Fact("p1", "accused", $"p{i}", default, 1));
        var relations = Page(new NewsAnalysis { Article = new ArticleInfo(), People = people, Facts = [.. facts] }).QuerySelector(".list.relation")!;

        Assert.Equal(16, relations.QuerySelectorAll("circle").Length);
        Assert.Contains("Person 1", relations.QuerySelectorAll("svg text").Select(t => t.TextContent));
    }

    [Fact]
    public void Every_link_in_a_picture_leads_to_the_text()
    {
        var page = Page(Analysis());
        var links = page.QuerySelectorAll("svg a");

        Assert.True(links.Length >= 5, $"{links.Length} links");
        Assert.All(links, a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])!.Closest(".text")));
        Assert.All(links, a => Assert.False(string.IsNullOrEmpty(a.QuerySelector("title")?.TextContent)));
    }

    [Fact]
    public void Names_with_markup_stay_text_in_pictures()
    {
        const string Attack = "\"/><script>alert(1)</script><a href='x' onclick='alert(1)'>&amp;";
        var analysis = Analysis();
        var person = analysis.People[0] with { Name = Attack };
        var place = Place("l1", Attack, 59.91, 10.75);
        var page = Page(analysis with { People = [person, analysis.People[1]], Places = [place], Events = [] });

        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("[onclick]"));
        Assert.Equal("Map of " + Attack, page.QuerySelector(".map svg")!.GetAttribute("aria-label"));
        Assert.Contains(page.QuerySelectorAll(".graph text"), t => t.TextContent.StartsWith("\"/><script>", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_of_fact_has_a_switch_that_the_style_knows()
    {
        var page = Page(Analysis());

        Assert.Equal(Kinds.Order(), page.QuerySelectorAll(".legend input[type=checkbox]").Select(i => i.GetAttribute("value")).Order());
        Assert.All(Kinds, k => Assert.Contains($"article:has(.legend input[value=\"{k}\"]:not(:checked))", HtmlPage.Resource("page.css"), StringComparison.Ordinal));
        Assert.Equal("status", page.GetElementById("status")!.GetAttribute("role"));
    }

    [Fact]
    public void Text_has_contrast_on_every_colour_by_day_and_by_night()
    {
        string css = HtmlPage.Resource("page.css");
        int night = css.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal);
        var day = Colours(css[..night]);
        var dark = Colours(css[night..css.IndexOf("* {", StringComparison.Ordinal)]);
        foreach (var colours in (Dictionary<string, string>[])[day, dark])
        {
            foreach (string background in (string[])["paper", "panel", "person", "organization", "place", "role", "date", "quote"])
            {
                Check(colours, "ink", background);
            }

            foreach (string background in (string[])["paper", "panel"])
            {
                Check(colours, "quiet", background);
                Check(colours, "link", background);
                Check(colours, "role-edge", background);
                Check(colours, "place-edge", background);
                Check(colours, "date-edge", background);
                Check(colours, "event", background);
            }

            Check(colours, "event", "quote");
            Check(colours, "lit-ink", "lit");
        }
    }

    [Fact]
    public void The_timeline_is_in_the_order_of_days_whatever_the_form_of_the_date()
    {
        NewsEvent On(string id, string value, DateOnly day) => new()
        {
            Id = id, Type = "Meeting", Trigger = At("met"), Date = value,
            DateMention = new TimeExpression { Id = "t" + id, Span = At("met"), Type = TimexType.Date, Value = value, Earliest = day, Latest = day },
        };
        var analysis = new NewsAnalysis { Article = new ArticleInfo(), Events = [On("e1", "2024-W02", new DateOnly(2024, 1, 8)), On("e2", "2024-01-05", new DateOnly(2024, 1, 5)), On("e3", "2024-02", new DateOnly(2024, 2, 1))] };

        Assert.Equal(["e2", "e1", "e3"], Wording.Timeline(analysis).Select(e => e.Id));
    }

    private static NewsAnalysis Analysis()
    {
        var solberg = new Person { Id = "p1", Name = "Ingrid Solberg", Mentions = Mentions("Ingrid Solberg") };
        var aydin = new Person { Id = "p2", Name = "Emre Aydin", Mentions = Mentions("Emre Aydin") };
        return new NewsAnalysis
        {
            Article = new ArticleInfo(),
            People = [solberg, aydin],
            Places = [Place("l1", "Oslo", 59.91, 10.75), Place("l2", "Cairo", 30.06, 31.25), Place("l3", "Norway", 62, 10) with { PlaceKind = PlaceKind.Country }],
            Events = [new NewsEvent { Id = "e1", Type = "Meeting", Trigger = At("met") }],
            Facts = [new Fact("p1", "metWith", "p2", At(Text), 1), new Fact("l1", "locatedIn", "l3", At("Oslo"), 1)],
        };
    }

    private static Place Place(string id, string name, double latitude, double longitude)
        => new() { Id = id, Name = name, Latitude = latitude, Longitude = longitude, Mentions = Mentions(Text.Contains(name, StringComparison.Ordinal) ? name : "Oslo") };

    private static Mention[] Mentions(string words) => [new Mention(At(words), MentionKind.Name, 1)];

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private static IDocument Page(NewsAnalysis analysis)
    {
        var output = new StringWriter();
        using (var writer = new HtmlResultWriter(output))
        {
            writer.Write(new Article { Body = Text }, analysis);
        }

        return new HtmlParser().ParseDocument(output.ToString());
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Colours(string css) => Colour().Matches(css).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    // WCAG 2.2: 4.5 to 1 for text.
    private static void Check(Dictionary<string, string> colours, string ink, string background)
    {
        double a = Luminance(colours[ink]), b = Luminance(colours[background]);
        double ratio = (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
        Assert.True(ratio >= 4.5, $"{ink} on {background}: {ratio:0.00}");
    }

    private static double Luminance(string colour)
    {
        string hex = colour.Length == 4 ? string.Concat(colour[1..].Select(c => $"{c}{c}")) : colour[1..];
        double[] parts = [.. Enumerable.Range(0, 3).Select(i => Convert.ToInt32(hex.Substring(2 * i, 2), 16) / 255.0).Select(v => v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex(@"--([a-z-]+): (#[0-9a-f]{3,6})")]
    private static partial Regex Colour();
}
