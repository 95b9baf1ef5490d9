using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output;

/// <summary>Where the results of a run go: a stream, a file or a folder.</summary>
internal interface IResultTarget : IDisposable
{
    /// <summary>Gets how many bytes are written so far; 0 where results are files of their own.</summary>
    long Length { get; }

    /// <summary>Writes the facts of one article, and gives the name of their file where they have one of their own.</summary>
    string? Write(Article article, NewsAnalysis analysis);

    /// <summary>Finishes the output. Without it the output is one that was cut off, and looks so.</summary>
    void Complete();
}
