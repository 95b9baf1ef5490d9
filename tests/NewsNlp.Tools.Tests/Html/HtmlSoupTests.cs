using System.Diagnostics;
using NewsNlp.Html;

namespace NewsNlp.Tools.Tests.Html;

/// <summary>Whatever is given, there is an article, and soon.</summary>
public sealed class HtmlSoupTests
{
    private const string Paragraph = "<p>The minister said on Tuesday that the talks in Geneva would go on until both sides agree.</p>\n";

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<a href=\"")]
    [InlineData("<script>")]
    [InlineData("<title>")]
    [InlineData("<html></html>")]
    [InlineData("<frameset><frame></frameset>")]
    [InlineData("\0\u0001\uD800\uFFFF")]
    [InlineData("&#0;&#xD800;&#99999999999;&unknown;")]
    public void Broken_markup_gives_an_article(string html) => Assert.NotNull(HtmlArticle.Parse(html).Body);

    [Fact]
    public void Plain_text_is_its_own_body() => Assert.Equal("No markup at all.", HtmlArticle.Parse("No markup at all.").Body);

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<div>", "")]
    [InlineData("<b>", "")]
    [InlineData("<p><font color=red>", "")]
    [InlineData("<span class=x>", "")]
    [InlineData("<table><tr><td>", "")]
    [InlineData("<ul><li>", "")]
    [InlineData("<blockquote>", "</blockquote>")]
    [InlineData("<article>", "")]
    [InlineData("<svg>", "")]
    [InlineData("<select>", "")]
    [InlineData("<template>", "")]
    [InlineData("<a href=x><div>", "</a></div>")]
    public void Elements_nested_without_end_do_no_harm(string open, string close)
    {
        const int Depth = 30_000;
        string html = string.Concat(Enumerable.Repeat(open, Depth)) + Paragraph + string.Concat(Enumerable.Repeat(close, Depth));

        string text = HtmlArticle.Parse(html).Body;

        Assert.True(text.Length == 0 || text.Contains("Geneva", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Paragraph)]
    [InlineData("<br>x")]
    [InlineData("<")]
    [InlineData("&lt;")]
    [InlineData("<!-- x -->")]
    [InlineData("<script></script>")]
    [InlineData("<script type=application/ld+json>{}</script>")]
    [InlineData("<aside>x</aside>")]
    [InlineData("<h1>Two words</h1>")]
    public void Twice_the_page_takes_about_twice_the_time(string unit)
    {
        string half = string.Concat(Enumerable.Repeat(unit, 400_000 / unit.Length));
        var small = Time(half);
        var large = Time(half + half);

        Assert.True(large < (4 * small) + TimeSpan.FromSeconds(1), $"{small} and {large}");
    }

    [Fact]
    public void Entities_of_a_document_type_are_not_expanded()
        => Assert.True(HtmlArticle.Parse("<!DOCTYPE html [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><p>&b;</p>").Body.Length < 10);

    [Fact]
    public void Random_tags_give_an_article()
    {
        string[] parts = ["<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</table>", "<a href=x>", "</a>", "<ul>", "<li>", "</ul>", "<form>", "</form>", "<article>", "</article>", "<h1>", "Some words. ", "<body>", "<br>", "<caption>", "<title>", "<pre>", "</pre>", "<q>"];
        var random = new Random(1);
        for (int i = 0; i < 150; i++)
        {
            Assert.NotNull(HtmlArticle.Parse(string.Concat(Enumerable.Range(0, 1 + random.Next(200)).Select(_ => parts[random.Next(parts.Length)]))).Body);
        }
    }

    private static TimeSpan Time(string html)
    {
        var watch = Stopwatch.StartNew();
        HtmlArticle.Parse(html);
        return watch.Elapsed;
    }
}
