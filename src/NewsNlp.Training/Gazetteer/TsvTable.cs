using System.IO.Compression;

namespace NewsNlp.Training.Gazetteer;

/// <summary>Reads the rows of a tab-separated file, plain or packed with gzip. Lines that begin with # are comments.</summary>
internal static class TsvTable
{
    /// <summary>Reads a file.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="file">The file.</param>
    /// <param name="columns">The number of columns that a row must have at least.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">A row has fewer columns.</exception>
    public static IEnumerable<string[]> Read(string folder, string file, int columns)
    {
        string path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"The fact table '{path}' is missing.", path);
        }

        return Rows(path, columns);
    }

    /// <summary>Cuts a cell that holds several values.</summary>
    public static string[] Values(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string[]> Rows(string path, int columns)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] cells = line.Split('\t');
            if (cells.Length < columns)
            {
                throw new InvalidDataException($"{path}, line {number}: {cells.Length} columns, but {columns} are needed.");
            }

            yield return cells;
        }
    }
}
