using BenchmarkDotNet.Attributes;
using NewsNlp.Extraction;
using NewsNlp.Extraction.Time;
using NewsNlp.Text;

namespace NewsNlp.Benchmarks;

/// <summary>The time stage alone on about a million characters of news, and the extractor that works without a pipeline. The tokens a second are the tokens printed at the start over the mean time.</summary>
[MemoryDiagnoser]
public class TimeBenchmarks
{
    private static readonly DateOnly Published = new(2024, 3, 6);
    private readonly TokenColumns _columns = new();
    private readonly TimeReading _reading = new();
    private readonly List<TimeMention> _times = [];
    private readonly DateExtractor _extractor = new();

    /// <summary>Prints what the times are to be divided into.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Segmenter.Run(SampleText.Large, _columns);
        Console.WriteLine($"// {_columns.Count} tokens, {TimeStage()} expressions");
    }

    /// <summary>Finding and resolving, over tokens that are there.</summary>
    [Benchmark(Baseline = true)]
    public int TimeStage()
    {
        DateOnly? published = Published;
        _times.Clear();
        _reading.Read(new TokenTable(SampleText.Large, _columns), ref published, DateOptions.Default, null, [], _times);
        return _times.Count;
    }

    /// <summary>Segmenting, finding and resolving.</summary>
    [Benchmark]
    public int DateExtractor() => _extractor.Extract(SampleText.Large, Published).Count;
}
