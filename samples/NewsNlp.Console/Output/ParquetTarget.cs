using NewsNlp.Knowledge;
using NewsNlp.Parquet;

namespace NewsNlp.Console.Output;

/// <summary>Writes Apache Parquet tables of all articles into a folder.</summary>
internal sealed class ParquetTarget(string folder) : IResultTarget
{
    private readonly NewsParquetWriter _tables = new(folder);

    public long Length => 0;

    public string? Write(Article article, NewsAnalysis analysis)
    {
        _tables.AddAsync(article, analysis).AsTask().GetAwaiter().GetResult();
        return null;
    }

    public void Complete() => _tables.CompleteAsync().AsTask().GetAwaiter().GetResult();

    public void Dispose() => _tables.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
