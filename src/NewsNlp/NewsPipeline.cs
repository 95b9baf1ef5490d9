using System.Collections.Concurrent;
using NewsNlp.Batch;
using NewsNlp.Extraction;
using NewsNlp.Knowledge;

namespace NewsNlp;

/// <summary>Turns articles into typed knowledge.</summary>
/// <threadsafety>Immutable; one instance serves any number of threads. Build it once and keep it.</threadsafety>
public sealed class NewsPipeline
{
    // Not a static field of the pipeline itself: a damaged model would show as a TypeInitializationException.
    private static readonly Lazy<NewsPipeline> LazyDefault = new(() => new NewsPipelineBuilder().Build());

    private readonly ExtractorDescriptor[] _descriptors;
    private readonly ExtractorServices _services;
    private readonly bool _keepDocument;
    private readonly ConcurrentBag<Workspace> _idle = [];

    internal NewsPipeline(ExtractorDescriptor[] descriptors, ExtractorServices services, bool keepDocument)
    {
        _descriptors = descriptors;
        _services = services;
        _keepDocument = keepDocument;
        _idle.Add(CreateWorkspace()); // what is wrong with the model shows when the pipeline is built, not at the first article
    }

    /// <summary>Gets the pipeline with everything on and the model of the package. Made on first use.</summary>
    /// <exception cref="Models.ModelFormatException">The assembly carries no model or a damaged one.</exception>
    public static NewsPipeline Default => LazyDefault.Value;

    /// <summary>Analyses one article.</summary>
    /// <param name="article">The article.</param>
    /// <returns>What was found. Odd input (empty, binary, cut) gives a result too, with diagnostics.</returns>
    /// <exception cref="ExtractionException">An extractor failed.</exception>
    public NewsAnalysis Analyze(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!_idle.TryTake(out var workspace))
        {
            workspace = CreateWorkspace();
        }

        var result = workspace.Run(article);
        Return(workspace); // not in a finally: a workspace that failed half-way is dropped, not reused
        return result;
    }

    /// <summary>Analyses one text.</summary>
    /// <param name="body">The text of the article.</param>
    /// <param name="publishedAt">The moment of publication; without it relative dates stay unresolved.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ExtractionException">An extractor failed.</exception>
    public NewsAnalysis Analyze(string body, DateTimeOffset? publishedAt = null) => Analyze(new Article { Body = body, PublishedAt = publishedAt });

    /// <summary>Analyses many articles on all cores and gives the results in the order of the input, as they are ready.</summary>
    /// <param name="articles">The articles; they are read as results are taken, so an endless source is fine.</param>
    /// <param name="options">How to run; null means the defaults.</param>
    /// <param name="cancellationToken">Stops the run between articles.</param>
    /// <returns>One result an article; an article that fails has its error there, and the others go on.</returns>
    public IEnumerable<ArticleResult> AnalyzeMany(IEnumerable<Article> articles, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return BatchRunner.Run(this, articles, options ?? BatchOptions.Default, cancellationToken);
    }

    /// <summary>Analyses a stream of articles on all cores and gives the results in the order of the input, as they are ready.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="options">How to run; null means the defaults.</param>
    /// <param name="cancellationToken">Stops the run between articles.</param>
    /// <returns>One result an article; an article that fails has its error there, and the others go on.</returns>
    public IAsyncEnumerable<ArticleResult> AnalyzeManyAsync(IAsyncEnumerable<Article> articles, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return BatchRunner.RunAsync(this, articles, options ?? BatchOptions.Default, cancellationToken);
    }

    private Workspace CreateWorkspace() => new(_descriptors, _services, _keepDocument);

    private void Return(Workspace workspace)
    {
        if (!workspace.IsOversized && _idle.Count < 2 * Environment.ProcessorCount)
        {
            _idle.Add(workspace);
        }
    }
}
