using NewsNlp.Extraction;
using NewsNlp.Extraction.Coreference;
using NewsNlp.Extraction.Entities;
using NewsNlp.Extraction.Names;
using NewsNlp.Extraction.Places;
using NewsNlp.Extraction.Quotes;
using NewsNlp.Extraction.Roles;
using NewsNlp.Extraction.Syntax;
using NewsNlp.Extraction.Time;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Training;

/// <summary>Takes texts through the stages up to one of them, just as the pipeline does; where that one has to choose, a chooser of the caller is asked.</summary>
internal sealed class StageReader
{
    private readonly IExtractor[] _extractors;
    private readonly AnnotationLayers _layers = new();
    private readonly TokenColumns _columns = new();

    private StageReader(IExtractor[] extractors) => _extractors = extractors;

    /// <summary>Makes a reader up to coreference; the chooser is asked for every pronoun.</summary>
    public static StageReader UpToCoreference(NewsModel model, IAntecedentChooser chooser)
    {
        var services = new ExtractorServices(model);
        return new StageReader([.. Entities(services), RoleExtractor.Descriptor.Create(services), new CoreferenceExtractor(services, chooser)]);
    }

    /// <summary>Makes a reader up to quotes; the chooser is asked wherever it is open who speaks.</summary>
    public static StageReader UpToQuotes(NewsModel model, ISpeakerChooser chooser)
    {
        var services = new ExtractorServices(model);
        return new StageReader(
        [
            .. Entities(services),
            TimeExtractor.Describe(new DateOptions()).Create(services),
            RoleExtractor.Descriptor.Create(services),
            CoreferenceExtractor.Descriptor.Create(services),
            new QuoteExtractor(services, chooser),
        ]);
    }

    /// <summary>Reads a text.</summary>
    public void Read(string text)
    {
        Segmenter.Run(text, _columns);
        _layers.Clear();
        var context = new ExtractionContext(new Article { Body = text }, new TokenTable(text, _columns), _layers);
        foreach (var extractor in _extractors)
        {
            extractor.Extract(ref context);
        }
    }

    private static IExtractor[] Entities(ExtractorServices services)
        => Array.ConvertAll([MatchExtractor.Descriptor, SyntaxExtractor.Descriptor, NameExtractor.Descriptor, PlaceExtractor.Descriptor, EntityExtractor.Descriptor], (ExtractorDescriptor d) => d.Create(services));
}
