using Parquet;
using Parquet.Serialization;

namespace NewsNlp.Parquet;

/// <summary>One file of rows. They are kept until there are enough for a group, so memory does not grow with the input. The file has a name of its own until it is complete.</summary>
internal sealed class ParquetTable<T> : IParquetTable
    where T : class, new()
{
    private const int RowsInGroup = 50_000;
    private const string PartialExtension = ".partial";

    private readonly string _path;
    private readonly FileStream _file;
    private readonly List<T> _rows = [];
    private bool _hasGroup;

    public ParquetTable(string folder, string name)
    {
        _path = Path.Combine(folder, name + ".parquet");
        _file = new FileStream(_path + PartialExtension, FileMode.Create, FileAccess.ReadWrite);
    }

    /// <summary>Adds a row.</summary>
    public void Add(T row) => _rows.Add(row);

    public async ValueTask FlushAsync(bool isLast)
    {
        if (_rows.Count >= RowsInGroup || (isLast && (_rows.Count > 0 || !_hasGroup)))
        {
            _file.Position = 0;
            await ParquetSerializer.SerializeAsync(_rows, _file, new ParquetOptions { Append = _hasGroup }).ConfigureAwait(false);
            _rows.Clear();
            _hasGroup = true;
        }
    }

    public async ValueTask CompleteAsync()
    {
        await FlushAsync(isLast: true).ConfigureAwait(false);
        await DisposeAsync().ConfigureAwait(false);
        File.Move(_path + PartialExtension, _path, overwrite: true);
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
