using System.Text;
using NewsNlp.Html;

namespace NewsNlp.Tools.Tests.Html;

public sealed class HtmlArticleTests
{
    private const string Body = """
        <p>A storm closed all passes between Austria and Italy on Friday, the police in Innsbruck said, and more snow was expected overnight.</p>
        <p>“Nobody should drive,” said Franz Huber, a spokesman for the police. More than 400 lorries were waiting at the Brenner, and the hotels were full.</p>
        <p>The railway stopped as well, after an avalanche near Matrei. It was not clear when it would reopen, the company said in a statement.</p>
        """;

    [Fact]
    public void Paragraphs_are_separated_by_blank_lines()
        => Assert.Equal(3, HtmlArticle.Parse($"<html><body><article>{Body}</article></body></html>").Body.Split("\n\n").Length);

    [Theory]
    [InlineData("<nav><a href=1>Sport</a> and FURNITURE</nav>")]
    [InlineData("<footer>FURNITURE</footer>")]
    [InlineData("<aside>FURNITURE</aside>")]
    [InlineData("<script>FURNITURE</script>")]
    [InlineData("<style>.FURNITURE{}</style>")]
    [InlineData("<!-- FURNITURE -->")]
    [InlineData("<form>FURNITURE <input></form>")]
    [InlineData("<noscript>FURNITURE</noscript>")]
    [InlineData("<svg><title>FURNITURE</title></svg>")]
    [InlineData("<div hidden>FURNITURE</div>")]
    [InlineData("<div style='display: none'>FURNITURE</div>")]
    [InlineData("<div class='related-articles'><p>FURNITURE</p></div>")]
    [InlineData("<div id='newsletterBox'><p>FURNITURE</p></div>")]
    [InlineData("<section class='comments'><p>FURNITURE</p></section>")]
    [InlineData("<div role=search>FURNITURE</div>")]
    [InlineData("<ul><li><a href=1>FURNITURE in another article</a></li><li><a href=2>and another</a></li></ul>")]
    [InlineData("<h3>Related FURNITURE:</h3><ul><li><a href=1>another article</a></li></ul>")]
    [InlineData("<p>READ ALSO: <a href=1>FURNITURE in another article</a></p>")]
    public void What_is_no_part_of_the_article_is_left_out(string furniture)
    {
        foreach (string page in (string[])[$"<body><main><article><h1>Storm closes passes</h1>{furniture}{Body}{furniture}</article></main></body>", $"<body>{furniture}<div><h1>Storm closes passes</h1>{Body}</div>{furniture}</body>"])
        {
            string text = HtmlArticle.Parse(page).Body;
            Assert.DoesNotContain("FURNITURE", text, StringComparison.Ordinal);
            Assert.Contains("Franz Huber", text, StringComparison.Ordinal);
            Assert.Contains("Matrei", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_heading_at_the_end_has_lost_what_it_headed()
    {
        string text = HtmlArticle.Parse($"<body><article>{Body}<h2>Our newsletters</h2><ul><li><a href=1>Morning</a></li></ul></article><footer>x</footer>").Body;

        Assert.EndsWith("in a statement.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_after_a_heading_is_kept()
        => Assert.Equal("One.\n\nTwo\n\nThree four.", HtmlArticle.Parse("<body><article><p>One.</p><h2>Two</h2>Three four.</article>").Body);

    [Fact]
    public void The_site_may_stand_behind_the_headline()
    {
        var article = HtmlArticle.Parse($"<html><head><title>Storm closes passes | Daily Example</title><meta name=author content='Daily Example'></head><body><h1>Storm closes passes</h1>{Body}");

        Assert.Equal("Daily Example", article.Source);
        Assert.Null(article.Byline);
    }

    [Fact]
    public void A_caption_is_a_paragraph_of_its_own()
    {
        string text = HtmlArticle.Parse($"<body><article><h1>Storm closes passes</h1><figure><img src=1><figcaption>Lorries wait at the Brenner. <span>Photo: Eva Moser</span></figcaption></figure>{Body}</article>").Body;

        Assert.StartsWith("Lorries wait at the Brenner. Photo: Eva Moser\n\nA storm closed", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_breaks_are_kept_and_two_of_them_separate_paragraphs()
        => Assert.Equal("One two.\n\nThree\nfour.", HtmlArticle.Parse("<body><article>One two.<br><br>\nThree<br/>four.</article>").Body);

    [Fact]
    public void A_page_of_divisions_and_line_breaks_is_read()
    {
        string text = HtmlArticle.Parse($"<body><div class=top><a href=1>Home</a></div><div class=text>{Body.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "<br><br>", StringComparison.Ordinal)}</div></body>").Body;

        Assert.Equal(3, text.Split("\n\n").Length);
        Assert.DoesNotContain("Home", text, StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_and_invisible_characters_do_not_show()
        => Assert.Equal("6 p.m. in Innsbruck", HtmlArticle.Parse("<p>6&nbsp;p.m.\n\t  in <b>Inns&shy;bruck</b>\u200B</p>").Body);

    [Fact]
    public void A_bare_less_than_sign_is_text()
        => Assert.Equal("Profits < 5% & losses > 3%", HtmlArticle.Parse("<p>Profits < 5% & losses > 3%</p>").Body);

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Storm closes passes","datePublished":"2024-05-03T08:00:00+02:00","author":[{"name":"Jane Roe"},{"name":"John Doe"}],"publisher":{"name":"Daily Example"}}]}</script>""", "Jane Roe, John Doe")]
    [InlineData("""<meta property="article:published_time" content="2024-05-03T08:00:00+02:00"><meta property="og:site_name" content="Daily Example"><meta name="author" content="By Jane Roe">""", "Jane Roe")]
    [InlineData("""<meta name="DC.date.issued" content="2024-05-03T08:00:00+02:00"><meta name="application-name" content="Daily Example"><script type="application/ld+json">{broken</script>""", null)]
    public void Date_site_and_author_come_from_the_head(string head, string? author)
    {
        var article = HtmlArticle.Parse($"<html><head><title>Storm closes passes | Daily Example</title>{head}</head><body>{Body}");

        Assert.Equal(new DateTimeOffset(2024, 5, 3, 8, 0, 0, TimeSpan.FromHours(2)), article.PublishedAt);
        Assert.Equal("Daily Example", article.Source);
        Assert.Equal(author, article.Byline);
        Assert.Equal("Storm closes passes", article.Title);
    }

    [Theory]
    [InlineData("<time datetime='2024-05-03'>last Friday</time>")]
    [InlineData("<time>Friday, 3 May 2024, 08:40</time>")]
    [InlineData("<span itemprop=datePublished content='2024-05-03T08:00:00 CET'></span>")]
    [InlineData("<div class=date>Published May 3rd, 2024</div>")]
    [InlineData("<span class=timestamp>Fri, 03 May 2024 10:00:00 GMT</span>")]
    public void The_date_may_stand_on_the_page(string date)
        => Assert.Equal(new DateOnly(2024, 5, 3), DateOnly.FromDateTime(HtmlArticle.Parse($"<body><article><h1>Storm closes passes</h1>{date}{Body}</article>").PublishedAt!.Value.DateTime));

    [Theory]
    [InlineData("<title>Storm closes passes - Daily Example</title>", "")]
    [InlineData("<title>Storm closes passes | News from the Alps | Daily Example</title>", "<h1>Daily Example</h1><h1>Storm closes passes</h1>")]
    [InlineData("<meta property='og:title' content='Storm closes passes'>", "")]
    [InlineData("<title>x</title>", "<h1 itemprop=headline>Storm closes passes</h1>")]
    [InlineData("", "<h1>Storm closes passes</h1>")]
    public void The_headline_is_found_and_not_repeated_in_the_body(string head, string heading)
    {
        var article = HtmlArticle.Parse($"<html><head>{head}</head><body><article>{heading}{Body}</article></body></html>");

        Assert.Equal("Storm closes passes", article.Title);
        Assert.StartsWith("A storm closed", article.Body[article.Body.IndexOf("A storm", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotContain("Storm closes passes", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<link rel=canonical href='https://example.org/a'>", null, "https://example.org/a")]
    [InlineData("<link rel=canonical href='/a'>", "https://example.org/b?c", "https://example.org/a")]
    [InlineData("<meta property='og:url' content='https://example.org/a'>", "https://example.org/b", "https://example.org/a")]
    [InlineData("", "https://example.org/b", "https://example.org/b")]
    [InlineData("", null, null)]
    public void The_address_is_the_canonical_one(string head, string? given, string? address)
        => Assert.Equal(address, HtmlArticle.Parse($"<html><head>{head}</head><body>{Body}", given).Url);

    [Theory]
    [InlineData("<meta charset=iso-8859-2>", "iso-8859-2")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=windows-1250'>", "windows-1250")]
    [InlineData("<meta charset=utf-8>", "utf-8")]
    [InlineData("", "utf-8")]
    [InlineData("<meta charset=nonsense>", "utf-8")]
    public void The_declared_encoding_is_honoured(string head, string encoding)
    {
        byte[] page = CodePagesEncodingProvider.Instance.GetEncoding(encoding)?.GetBytes($"<html><head>{head}</head><body><p>Łódź, Dvořák</p>") ?? Encoding.UTF8.GetBytes($"<html><head>{head}</head><body><p>Łódź, Dvořák</p>");

        Assert.Equal("Łódź, Dvořák", HtmlArticle.Parse(page).Body);
    }

    [Fact]
    public void A_byte_order_mark_decides_and_undeclared_bytes_that_are_no_utf_8_are_windows_1252()
    {
        Assert.Equal("Łódź", HtmlArticle.Parse([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<meta charset=utf-8><p>Łódź</p>")]).Body);
        Assert.Equal("Łódź", HtmlArticle.Parse([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("<meta charset=iso-8859-1><p>Łódź</p>")]).Body);
        Assert.Equal("Café “x”", HtmlArticle.Parse((byte[])[.. "<p>Caf"u8, 0xE9, (byte)' ', 0x93, (byte)'x', 0x94]).Body);
    }
}
