using System.Diagnostics;
using System.Globalization;
using NewsNlp.Batch;
using NewsNlp.Serialization;

namespace NewsNlp.Benchmarks;

/// <summary>One worker against two on the same thousand articles, warm, in one process, in turn; and what keeps two workers from being twice as fast.</summary>
internal static class Scaling
{
    private const int Count = 1_000;

    /// <summary>Runs the rounds.</summary>
    /// <param name="rounds">The number of pairs.</param>
    /// <param name="output">Takes the figures of each run, and the ratios.</param>
    /// <returns>0.</returns>
    public static int Run(int rounds, TextWriter output)
    {
        Article[] articles = [.. Enumerable.Range(0, Count).Select(i => SampleText.Articles[i % SampleText.Articles.Count])];
        foreach (bool json in (bool[])[false, true])
        {
            Measure(articles, 1, json);
            Measure(articles, 2, json);
            var ratios = new List<double>();
            for (int round = 0; round < rounds; round++)
            {
                bool oneFirst = round % 2 == 0;
                var first = Measure(articles, oneFirst ? 1 : 2, json);
                var second = Measure(articles, oneFirst ? 2 : 1, json);
                var (one, two) = oneFirst ? (first, second) : (second, first);
                ratios.Add(one.Wall / two.Wall);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(json ? "with JSON" : "analysis")}: one worker {one}; two workers {two}; {ratios[^1]:F2} times as fast"));
            }

            ratios.Sort();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(json ? "with JSON" : "analysis")}: median {ratios[ratios.Count / 2]:F2} times as fast, {ratios[0]:F2} to {ratios[^1]:F2}"));
        }

        return 0;
    }

    private static Figures Measure(Article[] articles, int workers, bool json)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var pauses = GC.GetTotalPauseDuration();
        long contentions = Monitor.LockContentionCount;
        var watch = Stopwatch.StartNew();
        foreach (var result in NewsPipeline.Default.AnalyzeMany(articles, new BatchOptions { Workers = workers }))
        {
            if (json)
            {
                NewsJson.Write(TextWriter.Null, result.Analysis!);
            }
        }

        double wall = watch.Elapsed.TotalSeconds;
        process.Refresh();
        return new Figures(wall, (process.TotalProcessorTime - cpu).TotalSeconds, (GC.GetTotalPauseDuration() - pauses).TotalSeconds, Monitor.LockContentionCount - contentions);
    }

    private sealed record Figures(double Wall, double Cpu, double Pauses, long Contentions)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Wall:F2} s, {Cpu / Wall:F2} cores, pauses {Pauses / Wall:P1}, {Contentions} locks waited for");
    }
}
