using BenchmarkDotNet.Attributes;
using NewsNlp.Text;

namespace NewsNlp.Benchmarks;

/// <summary>Segmenter and zone scanner on a text of about a million characters made of the sample articles.</summary>
[MemoryDiagnoser]
public class SegmenterBenchmarks
{
    private readonly TokenColumns _columns = new();

    /// <summary>Prints what the times are to be divided into.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Segmenter.Run(SampleText.Large, _columns);
        Console.WriteLine($"// {_columns.Count} tokens, {_columns.SentenceCount} sentences, {SampleText.Large.Length} characters");
    }

    /// <summary>Tokens, sentences and paragraphs.</summary>
    [Benchmark(Baseline = true)]
    public int Segment()
    {
        Segmenter.Run(SampleText.Large, _columns);
        return _columns.Count;
    }

    /// <summary>The same, and the zones.</summary>
    [Benchmark]
    public int SegmentAndScan()
    {
        Segmenter.Run(SampleText.Large, _columns);
        ZoneScanner.Run(new TokenTable(SampleText.Large, _columns), 0);
        return _columns.Count;
    }
}
