using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Tests.Knowledge;

public class QuoteQueriesTests
{
    private static readonly Person Ada = new() { Id = "p1", Name = "Ada Roe" };
    private static readonly Organization Union = new() { Id = "o1", Name = "Miners' Union" };

    private static readonly NewsAnalysis Analysis = new()
    {
        Article = new ArticleInfo { Length = 100 },
        People = [Ada],
        Organizations = [Union],
        Quotes = [Said("q1", Union), Said("q2", Ada), Said("q3", null), Said("q4", Union)],
    };

    [Fact]
    public void Quotes_are_grouped_by_speaker_in_order_of_the_first()
    {
        var groups = Analysis.QuotesBySpeaker();
        Assert.Equal(["Miners' Union: q1 q4", "Ada Roe: q2"], groups.Select(g => $"{g.Speaker.Name}: {string.Join(' ', g.Quotes.Select(q => q.Id))}"));
    }

    [Fact]
    public void One_speaker_has_all_of_their_quotes()
    {
        Assert.Equal(["q1", "q4"], Analysis.QuotesOf(Union).Select(q => q.Id));
        Assert.Equal(["q2"], Analysis.QuotesOf(Ada).Select(q => q.Id));
    }

    [Fact]
    public void Who_says_nothing_has_no_quotes() => Assert.Empty(Analysis.QuotesOf(new Person { Id = "p9", Name = "Nobody" }));

    private static Quote Said(string id, Entity? speaker) => new() { Id = id, Kind = QuoteKind.Direct, Segments = [new TextSpan(0, 10)], Speaker = speaker };
}
