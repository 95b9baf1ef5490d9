using System.Diagnostics;
using NewsNlp.Tests.Properties;

namespace NewsNlp.Tests.Extraction.Quotes;

/// <summary>A megabyte of what the quote extractor reads worst is done in bounded time. Generous bounds: only quadratic work breaks them.</summary>
[Collection(nameof(TimedTests))]
public class QuoteGrowthTests
{
    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("«")]
    [InlineData("»")]
    [InlineData("„")]
    [InlineData("‘")]
    [InlineData("’")]
    [InlineData("'")]
    [InlineData("''")]
    [InlineData("``")]
    [InlineData(" \"a")]
    [InlineData(" “a")]
    [InlineData(" ‘a")]
    [InlineData(" 'a")]
    [InlineData("“a\n\n")]
    [InlineData("she said that ")]
    [InlineData("he said, and ")]
    [InlineData("according to ")]
    [InlineData("the claim that he said ")]
    [InlineData("who, the mayor, said, ")]
    [InlineData("saying, adding, ")]
    [InlineData("Smith said “no,” adding ")]
    [InlineData("A: ")]
    [InlineData("A: b\n\n")]
    public void A_megabyte_without_a_full_stop_is_done(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var watch = Stopwatch.StartNew();
        Pipelines.Fast.Analyze(text);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }
}
