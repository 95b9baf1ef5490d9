using System.Diagnostics;
using System.Globalization;
using NewsNlp.Batch;
using NewsNlp.Serialization;

namespace NewsNlp.Benchmarks;

/// <summary>
/// Takes the articles through the batch API round and round, writes each result as JSON, and watches memory.
/// Memory may not grow after the first thousand articles, and the same article must give the same JSON in every round.
/// </summary>
internal static class Soak
{
    private const int WarmUp = 1_000;
    private const int SamplesCompared = 6;
    private const double MostGrowth = 5; // MB
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>Runs.</summary>
    /// <param name="duration">How long.</param>
    /// <param name="workers">The number of workers; 0 means one for each core.</param>
    /// <param name="output">Takes a line of figures every ten seconds, and the verdict.</param>
    /// <returns>0 where memory did not grow and nothing failed, else 1.</returns>
    public static int Run(TimeSpan duration, int workers, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var next = TimeSpan.Zero;
        ulong?[] hashes = new ulong?[SampleText.Articles.Count];
        var workingSets = new List<double>();
        long done = 0;
        int failed = 0;
        int changed = 0;
        double liveAtFirst = 0;
        output.WriteLine("seconds,articles,working set MB,heap MB,gen0,gen1,gen2,pauses s");
        foreach (var result in NewsPipeline.Default.AnalyzeMany(Endless(), new BatchOptions { Workers = workers }))
        {
            int article = (int)(done % hashes.Length);
            if (result.Analysis is { } analysis)
            {
                using var json = new HashingWriter();
                NewsJson.Write(json, analysis);
                changed += (hashes[article] ??= json.Hash) == json.Hash ? 0 : 1;
            }
            else
            {
                failed++;
            }

            if (++done == WarmUp / 2) // not at its end: after a full collection the working set grows again to what the generations may hold
            {
                liveAtFirst = Live();
            }

            if (done >= WarmUp && watch.Elapsed >= next)
            {
                next = watch.Elapsed + Interval;
                workingSets.Add(Megabytes(Environment.WorkingSet));
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:F0},{done},{workingSets[^1]:F1},{Megabytes(GC.GetTotalMemory(forceFullCollection: false)):F1},{GC.CollectionCount(0)},{GC.CollectionCount(1)},{GC.CollectionCount(2)},{GC.GetTotalPauseDuration().TotalSeconds:F1}"));
                output.Flush();
            }

            if (watch.Elapsed >= duration)
            {
                break;
            }
        }

        if (workingSets.Count == 0)
        {
            output.WriteLine($"too short: the first {WarmUp} articles are not done.");
            return 1;
        }

        double growth = Median(workingSets.TakeLast(SamplesCompared)) - Median(workingSets.Take(SamplesCompared));
        double live = Live();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} articles in {watch.Elapsed.TotalSeconds:F0} s; {failed} failed, {changed} gave other JSON than before"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"working set: {growth:+0.0;-0.0} MB from the first {SamplesCompared} samples to the last, {workingSets.Min():F1} to {workingSets.Max():F1} MB; live heap: {liveAtFirst:F1} MB after {WarmUp / 2} articles, {live:F1} MB at the end"));
        return growth <= MostGrowth && live - liveAtFirst <= MostGrowth && failed == 0 && changed == 0 ? 0 : 1;
    }

    private static IEnumerable<Article> Endless()
    {
        while (true)
        {
            foreach (var article in SampleText.Articles)
            {
                yield return article;
            }
        }
    }

    private static double Live() => Megabytes(GC.GetTotalMemory(forceFullCollection: true));

    private static double Megabytes(long bytes) => bytes / 1048576.0;

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
