using NewsNlp.Lexicons;
using NewsNlp.Models;

namespace NewsNlp.Extraction;

/// <summary>What an extractor may use when it is made.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ExtractorServices
{
    private readonly Lazy<FactTables> _facts;

    internal ExtractorServices(NewsModel model, IEnumerable<Gazetteer>? gazetteers = null)
    {
        Model = model;
        var user = new UserPhrases(gazetteers ?? []);
        _facts = new Lazy<FactTables>(() => new FactTables(model, user));
    }

    /// <summary>Gets the model.</summary>
    public NewsModel Model { get; }

    /// <summary>Gets the fact tables: places, people, organisations, demonyms, given names and so on.</summary>
    internal FactTables Facts => _facts.Value;

    /// <summary>Opens the word list <c>models/lists/NAME.txt</c>.</summary>
    internal WordList List(string name) => WordList.Open(Model, name);
}
