using NewsNlp.Lexicons;
using NewsNlp.Models;

namespace NewsNlp.Extraction;

/// <summary>What an extractor may use when it is made.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ExtractorServices
{
    internal ExtractorServices(NewsModel model) => Model = model;

    /// <summary>Gets the model.</summary>
    public NewsModel Model { get; }

    /// <summary>Opens the word list <c>models/lists/NAME.txt</c>.</summary>
    internal WordList List(string name) => WordList.Open(Model, name);
}
