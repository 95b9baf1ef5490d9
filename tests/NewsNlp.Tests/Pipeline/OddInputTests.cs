using NewsNlp.Text;

namespace NewsNlp.Tests.Pipeline;

public class OddInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\0\0\0")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("\uFEFF")]
    [InlineData("<html><body><p>Soup</p>")]
    [InlineData("\u202Eright to left\u202C")]
    [InlineData("ONLY CAPITALS SAID THE MAYOR OF LONDON ON MONDAY")]
    [InlineData("nospacesatallbetweenthewordsofthisarticle")]
    [InlineData("\u201CAn open quote that never ends, he said")]
    public void An_odd_text_gives_a_result(string text)
    {
        var analysis = NewsPipeline.Default.Analyze(text);
        Assert.Equal(text.Length, analysis.Article.Length);
    }

    [Fact]
    public void Offsets_count_from_the_title_when_there_is_one()
    {
        var article = new Article { Title = "Merkel in Paris", Body = "Angela Merkel met reporters in Paris." };
        var analysis = NewsPipeline.Default.Analyze(article);
        var person = Assert.Single(analysis.People);
        Assert.Equal("Merkel", person.Mentions[0].Span.Of(article.Text).ToString());
        Assert.Equal(new TextSpan(0, 6), person.Mentions[0].Span);
    }

    [Fact]
    public void A_missing_article_is_a_callers_mistake()
        => Assert.Throws<ArgumentNullException>(() => NewsPipeline.Default.Analyze((Article)null!));

    [Fact]
    public void One_pipeline_serves_many_threads()
    {
        var texts = Samples.Articles.Select(a => a.Text).ToArray();
        var expected = texts.Select(t => NewsPipeline.Default.Analyze(t).People.Count).ToArray();
        Parallel.For(0, texts.Length * 4, i => Assert.Equal(expected[i % texts.Length], NewsPipeline.Default.Analyze(texts[i % texts.Length]).People.Count));
    }
}
