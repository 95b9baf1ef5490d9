using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output;

/// <summary>Writes results one after the other, as they are ready. Disposing completes the output and leaves the stream below it open.</summary>
internal interface IResultWriter : IDisposable
{
    /// <summary>Writes the facts of one article.</summary>
    void Write(Article article, NewsAnalysis analysis);
}
