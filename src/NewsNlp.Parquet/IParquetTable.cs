namespace NewsNlp.Parquet;

/// <summary>A table of any rows.</summary>
internal interface IParquetTable : IAsyncDisposable
{
    /// <summary>Writes the rows that are kept, if there are enough or it is the last time.</summary>
    ValueTask FlushAsync(bool isLast);

    /// <summary>Writes all and gives the file its name.</summary>
    ValueTask CompleteAsync();
}
