using System.Security.Cryptography;
using System.Text;

namespace NewsNlp.Console.Output.Html;

/// <summary>The frame of a page. Style and script are inside it, and its policy lets nothing else run or load.</summary>
internal static class HtmlPage
{
    private static readonly string Style = Resource("page.css");
    private static readonly string Script = Resource("page.js");

    public static void Begin(Markup markup, string title, string heading, string? home = null)
    {
        markup.Raw($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>
            """).Text(title).Raw($"</title>\n<style>{Style}</style>\n</head>\n<body>\n<header><h1>").Text(heading).Raw("</h1>")
            .Raw(home is null ? "" : $"<nav aria-label=\"Pages\"><a href=\"{home}\">All articles</a></nav>").Raw("</header>\n<p id=\"status\" class=\"unseen\" role=\"status\"></p>\n");
        WorldMap.WriteOutline(markup);
        markup.Raw("<main>\n");
    }

    public static void End(Markup markup) => markup.Raw($"</main>\n<script>{Script}</script>\n</body>\n</html>\n");

    private static string HashOf(string source) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(source)));

    /// <summary>Reads a part of the page that is kept in a file of its own.</summary>
    public static string Resource(string name)
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
