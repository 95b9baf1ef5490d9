using NewsNlp.Lexicons;
using NewsNlp.Models;
using NewsNlp.Network;

namespace NewsNlp.Extraction;

/// <summary>What an extractor may use when it is made.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ExtractorServices
{
    private readonly Lazy<FactTables> _facts;
    private readonly Lazy<CoreWeights> _network;

    internal ExtractorServices(NewsModel model, IEnumerable<Gazetteer>? gazetteers = null)
    {
        Model = model;
        var user = new UserPhrases(gazetteers ?? []);
        _facts = new Lazy<FactTables>(() => new FactTables(model, user));
        _network = new Lazy<CoreWeights>(() => new CoreWeights(model));
    }

    /// <summary>Gets the model.</summary>
    public NewsModel Model { get; }

    /// <summary>Gets the fact tables: places, people, organisations, demonyms, given names and so on.</summary>
    internal FactTables Facts => _facts.Value;

    /// <summary>Gets the weights of the network.</summary>
    internal CoreWeights Network => _network.Value;

    /// <summary>Opens the word list <c>models/lists/NAME.txt</c>.</summary>
    internal WordList List(string name) => WordList.Open(Model, name);
}
