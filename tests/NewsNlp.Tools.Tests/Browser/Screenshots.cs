using Microsoft.Playwright;
using NewsNlp.Console;
using NewsNlp.Tests;

namespace NewsNlp.Tools.Tests.Browser;

/// <summary>Makes the pictures of README, docs and packages again; run by hand, see CONTRIBUTING.md.</summary>
public sealed class Screenshots(Chromium chromium, SamplePages pages) : IClassFixture<Chromium>, IClassFixture<SamplePages>
{
    private const string Sample = "nile-talks";
    private const int LargestSize = 200_000;

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "images");

    [Theory(Explicit = true)]
    [InlineData(ColorScheme.Light, "view.webp")]
    [InlineData(ColorScheme.Dark, "view-dark.webp")]
    public async Task A_page(ColorScheme scheme, string name)
    {
        await using var page = await OpenAsync(pages.PageOf(Sample), scheme, 1280, 860);
        await page[".text p mark.person a"].Nth(2).HoverAsync();
        await SaveAsync(page, name);
    }

    [Theory(Explicit = true)]
    [InlineData("place", "map.webp")]
    [InlineData("event", "timeline.webp")]
    [InlineData("relation", "relations.webp")]
    public async Task A_list(string list, string name)
    {
        await using var page = await OpenAsync(pages.PageOf(Sample), ColorScheme.Light, 1280, 860);
        await page[$".parts .{list} a"].ClickAsync();
        var box = (await page["aside"].BoundingBoxAsync())!;
        await SaveAsync(page, name, box);
    }

    [Fact(Explicit = true)]
    public async Task The_index()
    {
        await using var page = await OpenAsync(pages.Index, ColorScheme.Light, 1280, 720);
        await SaveAsync(page, "index.webp");
    }

    [Fact(Explicit = true)]
    public async Task The_terminal()
    {
        Environment.SetEnvironmentVariable("NO_COLOR", null);
        Environment.SetEnvironmentVariable("TERM", "xterm-256color");
        var output = new StringWriter();
        Tool.Run(["show", Path.Combine(Repository.Root, "samples", "articles", Sample + ".txt")], new ToolConsole { Output = output, Error = TextWriter.Null, OpenInput = () => Stream.Null, OutputIsTerminal = true, Width = 130 });
        string file = Path.Combine(Path.GetDirectoryName(pages.Index)!, "terminal.html");
        await File.WriteAllTextAsync(file, TerminalPage.Of("newsnlp show " + Sample + ".txt", output.ToString(), 46));

        await using var page = await OpenAsync(file, ColorScheme.Dark, 1280, 860);
        await SaveAsync(page, "show.webp", (await page["main"].BoundingBoxAsync())!);
    }

    [Fact(Explicit = true)]
    public async Task The_icon_of_the_packages()
    {
        string eng = Path.Combine(Repository.Root, "eng");
        await using var page = await chromium.OpenAsync(Path.Combine(eng, "icon.svg"), new() { ViewportSize = new() { Width = 128, Height = 128 } });
        await page.Page.ScreenshotAsync(new() { Path = Path.Combine(eng, "icon.png"), OmitBackground = true });
    }

    private Task<OpenPage> OpenAsync(string file, ColorScheme scheme, int width, int height)
        => chromium.OpenAsync(file, new() { ColorScheme = scheme, DeviceScaleFactor = 1.5f, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = width, Height = height } });

    private static async Task SaveAsync(OpenPage page, string name, LocatorBoundingBoxResult? box = null)
    {
        var session = await page.Page.Context.NewCDPSessionAsync(page.Page);
        var options = new Dictionary<string, object> { ["format"] = "webp", ["quality"] = 82 };
        if (box is not null)
        {
            options["clip"] = new Dictionary<string, object> { ["x"] = box.X, ["y"] = box.Y + await page.Page.EvaluateAsync<float>("() => scrollY"), ["width"] = box.Width, ["height"] = box.Height, ["scale"] = 1 };
        }

        byte[] picture = Convert.FromBase64String((await session.SendAsync("Page.captureScreenshot", options))!.Value.GetProperty("data").GetString()!);
        Directory.CreateDirectory(Folder);
        await File.WriteAllBytesAsync(Path.Combine(Folder, name), picture);
        Assert.InRange(picture.Length, 5_000, LargestSize);
    }
}
