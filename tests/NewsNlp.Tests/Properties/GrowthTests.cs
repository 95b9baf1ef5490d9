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
    public void Time_grows_with_the_length(string unit) => Grow(Pipelines.Fast, unit, 50_000);

    [Theory]
    [MemberData(nameof(Units))]
    public void Time_of_the_network_grows_with_the_length(string unit) => Grow(NewsPipeline.Default, unit, 4_000);

    private static void Grow(NewsPipeline pipeline, string unit, int length)
    {
        string small = Repeat(unit, length);
        string large = Repeat(unit, length * 8);
        pipeline.Analyze(small);
        double one = Best(pipeline, small, 3);
        double eight = Best(pipeline, large, 2);
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

    private static double Best(NewsPipeline pipeline, string text, int times)
    {
        double best = double.MaxValue;
        for (int i = 0; i < times; i++)
        {
            var watch = Stopwatch.StartNew();
            pipeline.Analyze(text);
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }
}
