using NewsNlp.Extraction;
using NewsNlp.Extraction.Names;
using NewsNlp.Extraction.Tagging;
using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Training.Tagging;

/// <summary>Takes a text through the stages before the names, just as the pipeline does.</summary>
internal sealed class ArticleReader
{
    private readonly IExtractor[] _extractors;
    private readonly AnnotationLayers _layers = new();

    public ArticleReader(NewsModel model)
    {
        var services = new ExtractorServices(model);
        _extractors = [TagExtractor.Descriptor.Create(services), MatchExtractor.Descriptor.Create(services)];
    }

    /// <summary>Gets the tokens with tags, and what the tables say of them; both valid until the next call.</summary>
    public TokenTable Read(string text, TokenColumns columns, out ReadOnlySpan<TableAtoms> tables)
    {
        Segmenter.Run(text, columns);
        var tokens = new TokenTable(text, columns);
        _layers.Clear();
        var context = new ExtractionContext(new Article { Body = text }, tokens, _layers);
        foreach (var extractor in _extractors)
        {
            extractor.Extract(ref context);
        }

        tables = _layers.TableAtoms;
        return tokens;
    }
}
