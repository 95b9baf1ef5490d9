using NewsNlp.Serialization;

namespace NewsNlp.Tests.Serialization;

public class ArticleJsonTests
{
    [Fact]
    public void All_fields_are_read()
    {
        var article = ArticleJson.Parse("""{"id":7,"title":"T","text":"B","published":"2022-01-19T23:30:00+02:00","source":"S","author":"Jane Roe","url":"https://example.org/a"}""");
        Assert.Equal(("7", "T", "B", "S", "Jane Roe", "https://example.org/a"), (article.Id, article.Title, article.Body, article.Source, article.Byline, article.Url));
        Assert.Equal(new DateTimeOffset(2022, 1, 19, 23, 30, 0, TimeSpan.FromHours(2)), article.PublishedAt);
        Assert.Equal("T\n\nB", article.Text);
    }

    [Theory]
    [InlineData("{", "JSON")]
    [InlineData("[1]", "object")]
    [InlineData("{}", "'text' is missing")]
    [InlineData("""{"text":"a","published":"soon"}""", "'soon'")]
    [InlineData("""{"text":{"a":1}}""", "'text' is no text")]
    [InlineData("""{"text":"a"} {"text":"b"}""", "Additional text")]
    public void What_is_no_article_says_why(string json, string reason)
        => Assert.Contains(reason, Assert.Throws<FormatException>(() => ArticleJson.Parse(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2022-01-19", true)]
    [InlineData("2022-01-19T08:30:00+02:00", true)]
    [InlineData("2022-02-30", false)]
    [InlineData("tomorrow", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("12", false)]
    public void A_date_is_a_whole_date(string? text, bool expected) => Assert.Equal(expected, ArticleJson.TryParseDate(text, out _));
}
