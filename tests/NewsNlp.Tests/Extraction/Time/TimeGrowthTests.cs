using System.Diagnostics;
using NewsNlp.Extraction.Time;
using NewsNlp.Tests.Properties;

namespace NewsNlp.Tests.Extraction.Time;

/// <summary>A megabyte of one word of time is read in linear time.</summary>
[Collection(nameof(TimedTests))]
public class TimeGrowthTests
{
    [Theory]
    [InlineData("May ")]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1-")]
    [InlineData("1.")]
    [InlineData("2010-")]
    [InlineData("2010, ")]
    [InlineData("last ")]
    [InlineData("last last last week ")]
    [InlineData("the end of the ")]
    [InlineData("two hundred million ")]
    [InlineData("3 to ")]
    [InlineData("two days before ")]
    [InlineData("Monday, ")]
    [InlineData("'")]
    [InlineData("New Year's ")]
    [InlineData("8:30 p.m. on ")]
    [InlineData("will Friday ")]
    [InlineData("the first week of ")]
    [InlineData("a quarter past ")]
    [InlineData("July 17, 18, ")]
    [InlineData("Chinese New Year's ")]
    [InlineData("from Monday to ")]
    [InlineData("499-")]
    public void A_megabyte_takes_linear_time(string unit)
    {
        var extractor = new DateExtractor();
        string small = string.Concat(Enumerable.Repeat(unit, 125_000 / unit.Length));
        string large = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        double one = Best(extractor, small);
        double eight = Best(extractor, large);
        Assert.True(eight < Math.Max(one, 0.02) * 8 * 4, $"{small.Length} characters took {one:F3} s, {large.Length} took {eight:F3} s.");
    }

    private static double Best(DateExtractor extractor, string text)
    {
        double best = double.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            extractor.Extract(text, new DateOnly(2024, 2, 29));
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }
}
