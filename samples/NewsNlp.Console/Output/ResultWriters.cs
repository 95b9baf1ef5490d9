using NewsNlp.Console.Input;
using NewsNlp.Console.Output.Tables;

namespace NewsNlp.Console.Output;

/// <summary>Opens the writer that a run was asked for.</summary>
internal static class ResultWriters
{
    /// <exception cref="OutputException">The file or folder cannot be written, or is one of the inputs.</exception>
    public static IResultWriter Open(ExtractOptions options, ToolConsole console)
    {
        var format = options.Format ?? (options.Output is null && console.OutputIsTerminal ? OutputFormat.Table : OutputFormat.Jsonl);
        if (options.Output is not { } path)
        {
            return Create(format, console.Output, console.OutputIsTerminal ? console : null);
        }

        try
        {
            return IsFolder(path) ? OpenFolder(path, format, options.Paths) : OpenFile(path, format, options.Paths);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"--output {path} cannot be written: {error.Message}", error);
        }
    }

    private static bool IsFolder(string path) => path.EndsWith('/') || path.EndsWith(Path.DirectorySeparatorChar) || Directory.Exists(path);

    private static IResultWriter OpenFolder(string path, OutputFormat format, IReadOnlyList<string> inputs)
    {
        Directory.CreateDirectory(path);
        string extension = format switch
        {
            OutputFormat.Table => ".txt",
            OutputFormat.Csv => ".csv",
            OutputFormat.Html => HtmlFolderWriter.Extension,
            _ => ".json",
        };
        var reserved = InputsIn(path, extension, inputs);
        return format == OutputFormat.Html
            ? new HtmlFolderWriter(path, reserved)
            : new FolderResultWriter(path, extension, reserved, output => Create(format == OutputFormat.Jsonl ? OutputFormat.Json : format, output, terminal: null));
    }

    // The names that inputs have in the folder for the output: no result may replace one.
    private static List<string> InputsIn(string folder, string extension, IReadOnlyList<string> inputs)
    {
        string parent = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return [.. inputs.SelectMany(i => Directory.Exists(i) ? FolderListing.Of(i).Select(f => f.Path) : [i])
            .Select(Path.GetFullPath)
            .Where(f => Path.GetDirectoryName(f) == parent && Path.GetExtension(f).Equals(extension, StringComparison.OrdinalIgnoreCase))
            .Select(f => Path.GetFileNameWithoutExtension(f))];
    }

    private static FileResultWriter OpenFile(string path, OutputFormat format, IReadOnlyList<string> inputs)
    {
        string file = Path.GetFullPath(path);
        if (inputs.Any(i => Path.GetFullPath(i) == file))
        {
            throw new OutputException($"--output {path} is one of the inputs. Give another file.");
        }

        if (Path.GetDirectoryName(file) is { } parent)
        {
            Directory.CreateDirectory(parent);
        }

        return new FileResultWriter(path, output => Create(format, output, terminal: null));
    }

    private static IResultWriter Create(OutputFormat format, TextWriter output, ToolConsole? terminal) => format switch
    {
        OutputFormat.Table => CreateTable(output, terminal),
        OutputFormat.Csv => new CsvResultWriter(output),
        OutputFormat.Html => new HtmlResultWriter(output),
        OutputFormat.Json => new JsonResultWriter(output),
        _ => new JsonLinesResultWriter(output),
    };

    // On its own, so that the library for tables is loaded only when there is one.
    private static TableResultWriter CreateTable(TextWriter output, ToolConsole? terminal) => new(output, terminal);
}
