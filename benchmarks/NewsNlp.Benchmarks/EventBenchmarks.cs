using BenchmarkDotNet.Attributes;
using NewsNlp.Extraction;
using NewsNlp.Extraction.Coreference;
using NewsNlp.Extraction.Entities;
using NewsNlp.Extraction.Events;
using NewsNlp.Extraction.Names;
using NewsNlp.Extraction.Places;
using NewsNlp.Extraction.Quotes;
using NewsNlp.Extraction.Roles;
using NewsNlp.Extraction.Tagging;
using NewsNlp.Extraction.Time;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Benchmarks;

/// <summary>The event extractor alone, on a text of about a million characters made of the sample articles, after all other stages; and the making of its lexicon. The tokens a second are the tokens printed at the start over the mean time.</summary>
[MemoryDiagnoser]
public class EventBenchmarks
{
    private static readonly ExtractorDescriptor[] Before =
    [
        TagExtractor.Descriptor, MatchExtractor.Descriptor, NameExtractor.Descriptor, PlaceExtractor.Descriptor, EntityExtractor.Descriptor,
        TimeExtractor.Describe(DateOptions.Default), RoleExtractor.Descriptor, CoreferenceExtractor.Descriptor, QuoteExtractor.Descriptor,
    ];

    private readonly TokenColumns _columns = new();
    private readonly AnnotationLayers _layers = new();
    private readonly Article _article = new() { Body = SampleText.Large };
    private IExtractor _extractor = null!;

    /// <summary>Runs the stages before, and prints what the times are to be divided into.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var services = new ExtractorServices(NewsModel.Default);
        Segmenter.Run(SampleText.Large, _columns);
        foreach (var descriptor in Before)
        {
            var context = Context();
            descriptor.Create(services).Extract(ref context);
        }

        _extractor = EventExtractor.Describe([]).Create(services);
        Extract();
        Console.WriteLine($"// {_columns.Count} tokens, {_layers.Events.Count} events, {SampleText.Large.Length} characters");
    }

    /// <summary>Chunks, clauses, patterns, merging.</summary>
    [Benchmark]
    public int Extract()
    {
        _layers.Events.Clear();
        var context = Context();
        _extractor.Extract(ref context);
        return _layers.Events.Count;
    }

    /// <summary>Reads the types and builds their index, once a pipeline.</summary>
    [Benchmark]
    public object BuildLexicon() => new EventLexicon(NewsModel.Default, []);

    private ExtractionContext Context() => new(_article, new TokenTable(SampleText.Large, _columns), _layers);
}
