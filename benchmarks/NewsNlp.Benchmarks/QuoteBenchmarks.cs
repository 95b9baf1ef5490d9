using BenchmarkDotNet.Attributes;
using NewsNlp.Extraction;
using NewsNlp.Extraction.Quotes;
using NewsNlp.Extraction.Tagging;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Benchmarks;

/// <summary>The quote extractor alone, on a text of about a million characters made of the sample articles, after segmenter and tagger. The tokens a second are the tokens printed at the start over the mean time.</summary>
[MemoryDiagnoser]
public class QuoteBenchmarks
{
    private readonly TokenColumns _columns = new();
    private readonly AnnotationLayers _layers = new();
    private readonly Article _article = new() { Body = SampleText.Large };
    private QuoteExtractor _extractor = null!;

    /// <summary>Segments and tags the text, and prints what the times are to be divided into.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var services = new ExtractorServices(NewsModel.Default);
        Segmenter.Run(SampleText.Large, _columns);
        var context = Context();
        new TagExtractor(services).Extract(ref context);
        _layers.IndexMentions(_columns.Count);
        _extractor = new QuoteExtractor(services);
        Extract();
        Console.WriteLine($"// {_columns.Count} tokens, {_layers.Quotes.Count} quotes, {SampleText.Large.Length} characters");
    }

    /// <summary>Marks, reports, speakers.</summary>
    [Benchmark]
    public int Extract()
    {
        _layers.Quotes.Clear();
        var context = Context();
        _extractor.Extract(ref context);
        return _layers.Quotes.Count;
    }

    private ExtractionContext Context() => new(_article, new TokenTable(SampleText.Large, _columns), _layers);
}
