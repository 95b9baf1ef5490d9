using BenchmarkDotNet.Attributes;
using NewsNlp.Batch;
using NewsNlp.Knowledge;
using NewsNlp.Serialization;

namespace NewsNlp.Benchmarks;

/// <summary>The whole pipeline on the sample articles: one worker, two workers, and with JSON. The tokens a second are the tokens printed at the start over the mean time.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private readonly NewsPipeline _pipeline = NewsPipeline.Default;

    /// <summary>Prints what the times are to be divided into.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var keeping = new NewsPipelineBuilder().KeepDocument().Build();
        int tokens = SampleText.Articles.Sum(a => keeping.Analyze(a).Document!.Count);
        Console.WriteLine($"// {SampleText.Articles.Count} articles, {tokens} tokens, {SampleText.Articles.Sum(a => a.Text.Length)} characters");
    }

    /// <summary>All articles, one after the other.</summary>
    [Benchmark(Baseline = true)]
    public int OneWorker() => SampleText.Articles.Sum(a => _pipeline.Analyze(a).Events.Count);

    /// <summary>All articles as a batch on two workers.</summary>
    [Benchmark]
    public int TwoWorkers() => _pipeline.AnalyzeMany(SampleText.Articles, new BatchOptions { Workers = 2 }).Sum(r => r.Analysis!.Events.Count);

    /// <summary>All articles, written as JSON.</summary>
    [Benchmark]
    public int OneWorkerWithJson() => SampleText.Articles.Sum(a => NewsJson.Serialize(_pipeline.Analyze(a)).Length);

    /// <summary>One article.</summary>
    [Benchmark]
    public NewsAnalysis OneArticle() => _pipeline.Analyze(SampleText.Articles[0]);
}
