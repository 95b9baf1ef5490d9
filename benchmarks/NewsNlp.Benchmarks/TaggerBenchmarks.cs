using BenchmarkDotNet.Attributes;
using NewsNlp.Extraction;
using NewsNlp.Extraction.Names;
using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Benchmarks;

/// <summary>The taggers alone on about a million characters of news. The tokens a second are the tokens printed at the start over the mean time.</summary>
[MemoryDiagnoser]
public class TaggerBenchmarks
{
    private readonly TokenColumns _columns = new();
    private readonly AnnotationLayers _layers = new();
    private readonly PartOfSpeechTagger _tags = new(NewsModel.Default);
    private readonly NameTagger _names = new(NewsModel.Default);
    private readonly NameExtractor _extractor = new(new ExtractorServices(NewsModel.Default, []));
    private TableAtoms[] _tables = [];

    /// <summary>Prints what the times are to be divided into.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Segmenter.Run(SampleText.Large, _columns);
        var tokens = new TokenTable(SampleText.Large, _columns);
        var context = new ExtractionContext(new Article { Body = SampleText.Large }, tokens, _layers);
        new MatchExtractor(new ExtractorServices(NewsModel.Default, [])).Extract(ref context);
        _tables = new TableAtomReader().Read(_layers.Matches, tokens.Count).ToArray();
        Tags();
        Console.WriteLine($"// {_columns.Count} tokens");
    }

    /// <summary>Parts of speech.</summary>
    [Benchmark(Baseline = true)]
    public int Tags()
    {
        var tokens = new TokenTable(SampleText.Large, _columns);
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            _tags.Tag(tokens, tokens.FirstOf(sentence), tokens.LastOf(sentence));
        }

        return tokens.Count;
    }

    /// <summary>Names, both passes.</summary>
    [Benchmark]
    public int Names() => _names.Tag(new TokenTable(SampleText.Large, _columns), _tables).Length;

    /// <summary>Names, both passes, and the decision over tagger, tables and article.</summary>
    [Benchmark]
    public int NameStage()
    {
        _layers.Names.Clear();
        var context = new ExtractionContext(new Article { Body = SampleText.Large }, new TokenTable(SampleText.Large, _columns), _layers);
        _extractor.Extract(ref context);
        return _layers.Names.Count;
    }
}
