using BenchmarkDotNet.Attributes;
using NewsNlp.Extraction;
using NewsNlp.Extraction.Names;
using NewsNlp.Lemmas;
using NewsNlp.Models;
using NewsNlp.Network;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Benchmarks;

/// <summary>The taggers and the lemmatizer alone on about a million characters of news. The tokens a second are the tokens printed at the start over the mean time.</summary>
[MemoryDiagnoser]
public class TaggerBenchmarks
{
    private readonly TokenColumns _columns = new();
    private readonly AnnotationLayers _layers = new();
    private readonly PartOfSpeechTagger _tags = new(NewsModel.Default);
    private readonly Lemmatizer _lemmatizer = new(NewsModel.Default);
    private readonly NameTagger _names = new(NewsModel.Default);
    private readonly NameExtractor _extractor = new(new ExtractorServices(NewsModel.Default, []), PipelineProfile.Fast);
    private readonly CoreNetwork _network = new(NewsModel.Default);
    private float[] _scores = [];

    /// <summary>Prints what the times are to be divided into.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Segmenter.Run(SampleText.Large, _columns);
        var tokens = new TokenTable(SampleText.Large, _columns);
        var context = new ExtractionContext(new Article { Body = SampleText.Large }, tokens, _layers);
        new MatchExtractor(new ExtractorServices(NewsModel.Default, [])).Extract(ref context);
        _scores = new float[tokens.Count * _network.NameCount];
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

    /// <summary>Universal parts of speech and lemmas of tagged tokens.</summary>
    [Benchmark]
    public int Lemmas()
    {
        Span<char> lemma = stackalloc char[256];
        var tokens = new TokenTable(SampleText.Large, _columns);
        int length = 0;
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int first = tokens.FirstOf(sentence);
            int last = tokens.LastOf(sentence);
            for (int i = first; i <= last; i++)
            {
                length += _lemmatizer.Write(tokens[i], tokens.Tags[i], UniversalPosMap.Of(tokens, first, last, i), i == first, lemma);
            }
        }

        return length;
    }

    /// <summary>The network: tags, universal tags, dependencies, scores of names.</summary>
    [Benchmark]
    public int Network()
    {
        _network.Run(new TokenTable(SampleText.Large, _columns), _layers.TableAtoms, _scores);
        return _scores.Length;
    }

    /// <summary>Names, both passes.</summary>
    [Benchmark]
    public int Names() => _names.Tag(new TokenTable(SampleText.Large, _columns), _layers.TableAtoms).Length;

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
