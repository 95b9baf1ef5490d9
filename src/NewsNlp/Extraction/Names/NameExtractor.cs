using NewsNlp.Tagging;

namespace NewsNlp.Extraction.Names;

/// <summary>Decides once, from the labels of the tagger, the fact tables and the article as a whole, which stretches of tokens are names and of what. Nobody overrules it later.</summary>
internal sealed class NameExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = Describe(PipelineProfile.Accurate);

    private readonly NameTagger _tagger;
    private readonly NameArticle _article;
    private readonly NameHeads _heads;
    private readonly NameSplits _splits;
    private readonly NamePlaces _places;
    private readonly NameCues _cues;
    private readonly NameThings _things;
    private readonly NameFilter _filter;
    private readonly NameAcronyms _acronyms;
    private readonly NameVotes _votes = new();
    private readonly NameFamilies _families = new();

    /// <param name="services">The model and its tables.</param>
    /// <param name="profile">Whether the scores of the network are added.</param>
    public NameExtractor(ExtractorServices services, PipelineProfile profile)
    {
        var organizations = services.List("organization-heads");
        _tagger = new NameTagger(services.Model, profile == PipelineProfile.Accurate ? services.Network.NameBorders() : null);
        var titles = services.List("name-titles");
        var events = services.List("event-heads");
        _article = new NameArticle(titles);
        _splits = new NameSplits(organizations, titles);
        _heads = new NameHeads(organizations, events, services.List("name-joints"), services.List("national-bodies"));
        _places = new NamePlaces(services.List("place-heads"), services.Facts);
        _cues = new NameCues(services.List("organization-cues"));
        _acronyms = new NameAcronyms(services.List("organization-words"), events);
        _things = new NameThings(services.List("thing-words"));
        _filter = new NameFilter(services.List("not-names"), organizations);
    }

    /// <summary>Gets the place of this extractor in a pipeline of a profile.</summary>
    public static ExtractorDescriptor Describe(PipelineProfile profile) => new("names", services => new NameExtractor(services, profile))
    {
        Requires = [Layer.Tags, Layer.Matches],
        Provides = [Layer.Names],
    };

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var tokens = context.Tokens;
        var matches = context.Layers.Matches;
        _article.Read(tokens, matches, _tagger.Tag(tokens, context.Layers.TableAtoms, context.Layers.NameScores));
        NameDatelines.Apply(tokens, _article);
        TableNames.Apply(tokens, _article, matches);
        NameTitles.Apply(tokens, _article);
        _heads.Apply(tokens, _article);
        _splits.Apply(tokens, _article);
        _places.Apply(tokens, _article);
        _cues.Apply(tokens, _article);
        _acronyms.Apply(tokens, _article);
        _things.Apply(tokens, _article);
        _filter.Apply(tokens, _article);
        NameSeries.Apply(tokens, _article);
        _votes.Apply(tokens, _article);
        _families.Apply(tokens, _article);
        foreach (var draft in _article.Drafts)
        {
            context.Layers.Names.Add(new NameMention(draft.First, draft.Last, draft.Kind, NameConfidence.Of(_article, draft)));
        }
    }
}
