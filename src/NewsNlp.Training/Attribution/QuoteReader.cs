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

namespace NewsNlp.Training.Attribution;

/// <summary>Takes texts through all stages up to quotes, just as the pipeline does, with a chooser of the caller.</summary>
internal sealed class QuoteReader
{
    private readonly IExtractor[] _extractors;
    private readonly AnnotationLayers _layers = new();
    private readonly TokenColumns _columns = new();

    public QuoteReader(NewsModel model, ISpeakerChooser chooser)
    {
        var services = new ExtractorServices(model);
        _extractors =
        [
            MatchExtractor.Descriptor.Create(services),
            SyntaxExtractor.Descriptor.Create(services),
            NameExtractor.Descriptor.Create(services),
            PlaceExtractor.Descriptor.Create(services),
            EntityExtractor.Descriptor.Create(services),
            TimeExtractor.Describe(new DateOptions()).Create(services),
            RoleExtractor.Descriptor.Create(services),
            CoreferenceExtractor.Descriptor.Create(services),
            new QuoteExtractor(services, chooser),
        ];
    }

    /// <summary>Reads a text; the chooser is asked wherever it is open who speaks.</summary>
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
}
