using System.Diagnostics;

namespace NewsNlp.Tests.Properties;

/// <summary>An odd text that is eight times as long takes about eight times as long, and huge texts are done in bounded time. Generous bounds: only quadratic growth breaks them.</summary>
[Collection(nameof(TimedTests))]
public class GrowthTests
{
    public static TheoryData<string> Units =>
    [
        "\"", "\u201C", "\u201D", "''", "'", "(", ")", "[", ".", ". ", "...", ",", "-", "\n", "\n\n", " ", "A", "a", "A ", "a ", "May ", "May. ", "last ", "1", "1 ", "2022 ", "Kyiv ", "Kyiv, ", "John Smith ", "John Smith, ", "he ",
        "said ", "\" said ", "\u201CNo,\u201D he said. ", "President ", "met ", "John Smith met Ada Roe. ", "of the ", "and ", "\uD800", "\u0301", "\U0001F600", "The minister of foreign affairs of ", "who said that ", "X. ", "U.S. ", "Mr. ", "@a ", "http://", "was ", "found quickly ", "was arrested ",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Time_grows_with_the_length(string unit)
    {
        string small = Repeat(unit, 50_000);
        string large = Repeat(unit, 400_000);
        NewsPipeline.Default.Analyze(small);
        double one = Best(small, 3);
        double eight = Best(large, 2);
        Assert.True(eight < Math.Max(one, 0.02) * 8 * 4, $"{small.Length} characters took {one:F3} s, {large.Length} took {eight:F3} s.");
    }

    [Fact]
    public void An_article_of_ten_megabytes_is_done()
    {
        string text = Repeat(string.Join("\n\n", Samples.Articles.Select(a => a.Text)) + "\n\n", 10_000_000);
        var watch = Stopwatch.StartNew();
        var analysis = NewsPipeline.Default.Analyze(text);
        Assert.Equal(text.Length, analysis.Article.Length);
        Assert.NotEmpty(analysis.People);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 120);
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1));

    private static double Best(string text, int times)
    {
        double best = double.MaxValue;
        for (int i = 0; i < times; i++)
        {
            var watch = Stopwatch.StartNew();
            NewsPipeline.Default.Analyze(text);
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }
}
