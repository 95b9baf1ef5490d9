namespace NewsNlp.Tests.Evaluation;

/// <summary>Holds the quality on the annotated articles of the fixtures: no section falls below its floor.</summary>
public class FactScoreTests
{
    private static readonly Lazy<FactScore> Score = new(() =>
    {
        var score = new FactScore();
        foreach (var gold in FactGold.ReadAll())
        {
            score.Add(gold, NewsPipeline.Default.Analyze(gold.ToArticle()));
        }

        return score;
    });

    [Theory]
    [InlineData("people", 0)]
    [InlineData("organizations", 0)]
    [InlineData("places", 0)]
    [InlineData("roles", 0)]
    [InlineData("dates", 0)]
    [InlineData("quotes", 0)]
    [InlineData("events", 0)]
    public void A_section_stays_above_its_floor(string section, double floor)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"{section}: {Score.Value[section]}");
        Assert.True(Score.Value[section].F1 >= floor, $"{section}: {Score.Value[section]}, floor {floor}");
    }
}
