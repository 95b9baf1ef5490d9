using NewsNlp.Evaluation;
using NewsNlp.Tests;

namespace NewsNlp.Tools.Tests.Evaluation;

/// <summary>Holds the quality on the annotated articles of the fixtures: no section falls below its floor.</summary>
public class FactScoreTests
{
    private static readonly Lazy<FactScore> Score = new(() =>
    {
        var score = new FactScore();
        foreach (var gold in FactGold.ReadAll(Path.Combine(Repository.Root, "tests", "NewsNlp.Tests", "Fixtures", "facts")))
        {
            score.Add(gold, NewsPipeline.Default.Analyze(gold.ToArticle()));
        }

        return score;
    });

    [Theory]
    [InlineData("people", 93)]
    [InlineData("organizations", 85)]
    [InlineData("places", 90)]
    [InlineData("roles", 90)]
    [InlineData("dates", 92)]
    [InlineData("quotes", 75)]
    [InlineData("events", 75)]
    public void A_section_stays_above_its_floor(string section, double floor)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"{section}: {Score.Value[section]}");
        Assert.True(Score.Value[section].F1 >= floor, $"{section}: {Score.Value[section]}, floor {floor}");
    }
}
