using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output;

/// <summary>Writes all results to standard output.</summary>
internal sealed class StreamTarget(IResultWriter results) : IResultTarget
{
    public long Length => 0;

    public string? Write(Article article, NewsAnalysis analysis)
    {
        results.Write(article, analysis);
        return null;
    }

    public void Complete() => results.Dispose();

    public void Dispose()
    {
    }
}
