using BenchmarkDotNet.Attributes;
using NewsNlp.Extraction;
using NewsNlp.Extraction.Names;
using NewsNlp.Lexicons;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Benchmarks;

/// <summary>The look-up of every token in the fact tables, on a text of about a million characters made of the sample articles.</summary>
[MemoryDiagnoser]
public class MatcherBenchmarks
{
    private readonly TokenColumns _columns = new();
    private readonly AnnotationLayers _layers = new();
    private readonly Article _article = new() { Body = SampleText.Large };
    private readonly PhraseHit[] _hits = new PhraseHit[PhraseTable.MaxTokens];
    private FactTables _facts = null!;
    private MatchExtractor _matcher = null!;

    /// <summary>Prints what the times are to be divided into.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var services = new ExtractorServices(NewsModel.Default);
        _facts = services.Facts;
        _matcher = new MatchExtractor(services);
        Segmenter.Run(SampleText.Large, _columns);
        Console.WriteLine($"// {_columns.Count} tokens, {Match()} matches, {SampleText.Large.Length} characters");
    }

    /// <summary>The table alone.</summary>
    [Benchmark(Baseline = true)]
    public int Find()
    {
        var tokens = new TokenTable(SampleText.Large, _columns);
        int found = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            found += _facts.FindAll(tokens, i, _hits);
        }

        return found;
    }

    /// <summary>The matcher: senses and rows too.</summary>
    [Benchmark]
    public int Match()
    {
        _layers.Clear();
        var context = new ExtractionContext(_article, new TokenTable(SampleText.Large, _columns), _layers);
        _matcher.Extract(ref context);
        return _layers.Matches.Count;
    }
}
