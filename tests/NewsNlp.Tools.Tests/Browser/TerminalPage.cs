using System.Net;
using System.Text;

namespace NewsNlp.Tools.Tests.Browser;

/// <summary>Draws what a terminal shows as a web page: the colours and styles that the tool uses, and no other sequences.</summary>
internal static class TerminalPage
{
    // Of the codes 90 to 97 and 30 to 37.
    private static readonly string[] Colours = ["#8b93a1", "#ff8a80", "#8fe3a0", "#ffd866", "#8ab4f8", "#f0a5e0", "#7fdbe8", "#ffffff"];

    public static string Of(string command, string output, int lines)
    {
        var page = new StringBuilder("""
            <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Terminal</title>
            <style>body { margin: 0; background: #11141a; } main { display: inline-block; padding: 18px 22px; background: #11141a; color: #d6dae2; } pre { margin: 0; font: 14px/1.25 "DejaVu Sans Mono", Menlo, Consolas, monospace; } i { font-style: italic; }</style>
            <main><pre>
            """);
        page.Append("<span style=\"color:#8fe3a0\">$</span> <b>").Append(WebUtility.HtmlEncode(command)).Append("</b>\n");
        bool isOpen = false;
        foreach (string part in string.Join('\n', output.ReplaceLineEndings("\n").Split('\n').Take(lines)).Split("\e["))
        {
            int end = page.Length > 0 && part.IndexOf('m', StringComparison.Ordinal) is var m && m >= 0 && part[..m].All(c => char.IsAsciiDigit(c) || c == ';') ? m : -1;
            if (end >= 0)
            {
                page.Append(isOpen ? "</span>" : "");
                string style = string.Concat(part[..end].Split(';').Select(Style));
                isOpen = style.Length > 0;
                page.Append(isOpen ? $"<span style=\"{style}\">" : "");
            }

            page.Append(WebUtility.HtmlEncode(part[(end + 1)..]));
        }

        return page.Append(isOpen ? "</span>" : "").Append("</pre></main></html>").ToString();
    }

    private static string Style(string code) => int.TryParse(code, out int number) ? number switch
    {
        1 => "font-weight:bold;",
        3 => "font-style:italic;",
        4 => "text-decoration:underline;",
        >= 30 and <= 37 => $"color:{Colours[number - 30]};",
        >= 90 and <= 97 => $"color:{Colours[number - 90]};",
        _ => "",
    } : "";
}
