using NewsNlp.Assembly;
using NewsNlp.Extraction;
using NewsNlp.Knowledge;
using NewsNlp.Lemmas;
using NewsNlp.Text;

namespace NewsNlp;

/// <summary>Everything one worker needs: token columns, layers, and its own extractor instances.</summary>
internal sealed class Workspace
{
    private const int OversizedTokens = 1 << 18;
    private readonly TokenColumns _columns = new();
    private readonly AnnotationLayers _layers = new();
    private readonly ExtractorDescriptor[] _descriptors;
    private readonly IExtractor[] _extractors;
    private readonly LemmaReader? _lemmas; // null where no document is kept

    public Workspace(ExtractorDescriptor[] descriptors, ExtractorServices services, bool keepDocument)
    {
        _descriptors = descriptors;
        _extractors = Array.ConvertAll(descriptors, d => d.Create(services));
        _lemmas = keepDocument ? new LemmaReader(services.Model) : null;
    }

    /// <summary>Gets whether a huge article has grown the columns so far that they should not stay in memory.</summary>
    public bool IsOversized => _columns.Capacity > OversizedTokens;

    /// <summary>Takes an article through segmenter, extractors and assembler.</summary>
    public NewsAnalysis Run(Article article)
    {
        string text = article.Text;
        Segmenter.Run(text, _columns);
        _layers.Clear();
        _layers.Published = article.PublishedAt is { } moment ? DateOnly.FromDateTime(moment.DateTime) : null;
        var tokens = new TokenTable(text, _columns);
        ZoneScanner.Run(tokens, article.Title is { Length: > 0 } title ? title.Length : 0);
        var context = new ExtractionContext(article, tokens, _layers);
        for (int i = 0; i < _extractors.Length; i++)
        {
            try
            {
                _extractors[i].Extract(ref context);
            }
            catch (Exception cause)
            {
                throw new ExtractionException(_descriptors[i].Name, article.Id, cause);
            }
        }

        return Assembler.Assemble(article, tokens, _layers, _lemmas is null ? null : new Document(text, _columns, _lemmas.Read(tokens)));
    }
}
