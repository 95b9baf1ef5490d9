using System.Text;

namespace NewsNlp.Console.Output;

/// <summary>Opens the writer that a run was asked for.</summary>
internal static class ResultWriters
{
    public static IResultWriter Open(ExtractOptions options)
    {
        var format = options.Format ?? (options.Output is null && !System.Console.IsOutputRedirected ? OutputFormat.Table : OutputFormat.Jsonl);
        if (options.Output is not { } path)
        {
            return Create(format, new StreamWriter(System.Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16));
        }

        if (path.EndsWith('/') || path.EndsWith('\\') || Directory.Exists(path))
        {
            Directory.CreateDirectory(path);
            return new FolderResultWriter(path, Extension(format), output => Create(format == OutputFormat.Jsonl ? OutputFormat.Json : format, output));
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } parent)
        {
            Directory.CreateDirectory(parent);
        }

        return Create(format, new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 16));
    }

    private static IResultWriter Create(OutputFormat format, TextWriter output) => format switch
    {
        OutputFormat.Csv => new CsvResultWriter(output),
        OutputFormat.Json => new JsonResultWriter(output, indented: true),
        _ => new JsonResultWriter(output, indented: false),
    };

    private static string Extension(OutputFormat format) => format switch
    {
        OutputFormat.Table => ".txt",
        OutputFormat.Csv => ".csv",
        _ => ".json",
    };
}
