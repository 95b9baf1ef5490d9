using NewsNlp.Console.Input;

namespace NewsNlp.Tools.Tests.Cli;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("**Anna Berg** left.", "  Anna Berg   left.")]
    [InlineData("*Anna*, _Ben_ and ~~Carl~~", " Anna ,  Ben  and   Carl  ")]
    [InlineData("# Storm closes passes #", "  Storm closes passes  ")]
    [InlineData("> He left.\n> She stayed.", "  He left.   She stayed.")]
    [InlineData("- one\n- two", "  one\n  two")]
    [InlineData("12. one", "    one")]
    [InlineData("[the deal](https://example.org/a) held", " the deal                         held")]
    [InlineData("[the deal][1] held[^2]", " the deal     held    ")]
    [InlineData("![A ferry](f.jpg) sails", "                  sails")]
    [InlineData("soft\nbreak\n\nnew", "soft break\n\nnew")]
    [InlineData("hard  \nbreak", "hard  \nbreak")]
    [InlineData("Title\n=====\nText", "Title\n     \nText")]
    [InlineData("before\n\n---\n\nafter", "before\n\n   \n\nafter")]
    [InlineData("| a | b |\n|---|---|", "  a   b  \n         ")]
    [InlineData("see <https://example.org> <br> now", "see  https://example.org       now")]
    [InlineData("a \\* b", "a  * b")]
    [InlineData("5 * 3, 2*3, snake_case, ~20 and [sic] stay", "5 * 3, 2*3, snake_case, ~20 and [sic] stay")]
    public void Marks_become_spaces_and_the_text_keeps_its_length(string markdown, string text)
    {
        string body = MarkdownArticle.Parse(markdown).Body;

        Assert.Equal(text, body);
        Assert.Equal(markdown.Length, body.Length);
    }

    [Fact]
    public void Front_matter_becomes_metadata_and_its_title_the_headline()
    {
        const string Markdown = "---\ntitle: \"Storm closes passes\"\nauthor: Jane Roe\ndate: 2024-11-20\nsource: Daily Example\ntags: [a, b]\n---\n\nThe passes are closed.\n";

        var article = MarkdownArticle.Parse(Markdown);

        Assert.Equal(new DateOnly(2024, 11, 20), DateOnly.FromDateTime(article.PublishedAt!.Value.DateTime));
        Assert.Equal("Jane Roe", article.Byline);
        Assert.Equal("Daily Example", article.Source);
        Assert.Null(article.Title);
        Assert.Equal(Markdown.Length, article.Text.Length);
        Assert.Equal(["Storm closes passes", "The passes are closed."], article.Text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));
        Assert.Equal(Markdown.IndexOf("Storm", StringComparison.Ordinal), article.Text.IndexOf("Storm", StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_that_is_a_heading_too_is_there_once()
    {
        var article = MarkdownArticle.Parse("---\ntitle: Storm closes passes\n---\n# Storm closes passes\n\nText.");

        Assert.Equal("Storm closes passes\n\nText.", article.Text.Trim());
    }

    [Theory]
    [InlineData("---\nno end of the front matter\n\ntext")]
    [InlineData("text\n---\ntitle: x\n---\n")]
    public void What_is_no_front_matter_is_text(string markdown) => Assert.Contains("text", MarkdownArticle.Parse(markdown).Text, StringComparison.Ordinal);

    [Fact]
    public void Any_marks_keep_the_length_in_linear_time()
    {
        foreach (string mark in (string[])["*", "_", "[", "![", "](", "<", "<!--", "`", "~~", "> ", "#", "- ", "\\", "|", "\n", "[](", "1. "])
        {
            string markdown = string.Concat(Enumerable.Repeat(mark, 200_000 / mark.Length));
            Assert.Equal(markdown.Length, MarkdownArticle.Parse(markdown).Body.Length);
        }
    }
}
