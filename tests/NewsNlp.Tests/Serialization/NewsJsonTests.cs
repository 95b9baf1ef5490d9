using NewsNlp.Serialization;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Tests.Serialization;

public class NewsJsonTests
{
    public static TheoryData<string> Ids => [.. Samples.Articles.Select(a => a.Id!)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_written_is_read_back_and_written_the_same(string id)
    {
        string json = NewsJson.Serialize(NewsPipeline.Default.Analyze(Samples.Articles.Single(a => a.Id == id)));
        var back = NewsJson.Deserialize(json);
        Assert.Equal(json, NewsJson.Serialize(back));
    }

    [Fact]
    public void References_come_back_as_the_same_objects()
    {
        var analysis = NewsJson.Deserialize(NewsJson.Serialize(NewsPipeline.Default.Analyze(Samples.Articles[0])));
        Assert.All(analysis.Roles, r => Assert.Contains(r.Person, analysis.People));
        Assert.All(analysis.Events.Where(e => e.Place is not null), e => Assert.Contains(e.Place!, analysis.Places));
    }

    [Fact]
    public void A_quote_keeps_for_whom_and_when_it_was_said()
    {
        var article = new Article { Body = "“The bridge is safe,” Acme Corporation spokesman Bo Doe said on Tuesday.", PublishedAt = new DateTimeOffset(2024, 5, 15, 0, 0, 0, TimeSpan.Zero) };
        var analysis = NewsJson.Deserialize(NewsJson.Serialize(NewsPipeline.Default.Analyze(article)));
        var quote = Assert.Single(analysis.Quotes);
        Assert.Same(analysis.Organizations[0], quote.OnBehalfOf);
        Assert.Same(analysis.Dates[0], quote.DateMention);
        Assert.Equal("2024-05-14", quote.Date);
        Assert.Contains(analysis.Facts, f => f.Subject == quote.Speaker!.Id && f.Predicate == "speaksFor" && f.Object == quote.OnBehalfOf!.Id);
    }

    [Fact]
    public void Speech_inside_speech_is_read_back()
    {
        string json = NewsJson.Serialize(NewsPipeline.Default.Analyze("“I told him, ‘Never come back,’” Jane Roe recalled."));
        var back = NewsJson.Deserialize(json);
        var nested = Assert.Single(Assert.Single(back.Quotes).Nested);
        Assert.Equal("q1.1", nested.Id);
        Assert.Same(back.Quotes[0].Speaker, nested.Speaker);
        Assert.Equal(json, NewsJson.Serialize(back));
    }

    [Fact]
    public void The_document_names_its_form()
    {
        var json = JObject.Parse(NewsJson.Serialize(NewsPipeline.Default.Analyze("Nothing.")));
        Assert.Equal("newsnlp/1", (string?)json["schema"]);
        Assert.Equal(8, (int?)json["article"]!["length"]);
        foreach (string section in (string[])["people", "organizations", "places", "roles", "dates", "quotes", "events", "facts", "diagnostics"])
        {
            Assert.IsType<JArray>(json[section]);
        }
    }

    [Fact]
    public void Tokens_are_written_words_and_only_on_demand()
    {
        const string Text = "They don't know.";
        var pipeline = new NewsPipelineBuilder().KeepDocument().Build();
        var json = JObject.Parse(NewsJson.Serialize(pipeline.Analyze(Text)));
        Assert.Equal(["They", "don't", "know", "."], json["tokens"]!.Select(t => Text[(int)t["start"]!..(int)t["end"]!]));
        Assert.Single(json["sentences"]!);
        Assert.Null(JObject.Parse(NewsJson.Serialize(NewsPipeline.Default.Analyze(Text)))["tokens"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("{\"schema\":\"newsnlp/9\"}")]
    [InlineData("{\"schema\":\"newsnlp/1\",\"people\":[{\"name\":\"A\"}]}")]
    [InlineData("{\"schema\":\"newsnlp/1\",\"roles\":[{\"id\":\"r1\",\"person\":\"p9\",\"title\":\"x\",\"status\":\"current\"}]}")]
    [InlineData("{\"schema\":\"newsnlp/1\",\"roles\":[{\"id\":\"r1\",\"title\":\"x\",\"status\":\"current\"}]}")]
    [InlineData("{\"schema\":[\"newsnlp/1\"]}")]
    [InlineData("{\"schema\":\"newsnlp/1\",\"people\":[{\"id\":\"p1\",\"name\":\"A\",\"aliases\":[null]}]}")]
    [InlineData("{\"schema\":\"newsnlp/1\",\"people\":[{\"id\":\"p1\",\"name\":\"A\",\"aliases\":[],\"confidence\":1e30}]}")]
    [InlineData("{\"schema\":\"newsnlp/1\",\"people\":[{\"id\":\"p1\",\"name\":\"A\",\"aliases\":[],\"confidence\":NaN}]}")]
    [InlineData("{\"schema\":\"newsnlp/1\",\"people\":[1]}")]
    [InlineData("{\"schema\":\"newsnlp/1\",\"dates\":[{\"id\":\"t1\",\"type\":\"WHEN\",\"value\":\"x\"}]}")]
    [InlineData("{\"schema\":\"newsnlp/1\",\"dates\":[{\"id\":\"t1\",\"start\":0,\"end\":1,\"type\":\"TIME\",\"value\":\"T08:00\",\"offset\":\"+99:99\"}]}")]
    public void What_is_no_such_document_is_refused(string json) => Assert.Throws<FormatException>(() => NewsJson.Deserialize(json));
}
