using NewsNlp.Console.Output.Terminal;

namespace NewsNlp.Console.Output;

/// <summary>Makes the writer of a form of output.</summary>
internal static class ResultWriters
{
    /// <summary>Makes a writer into a text.</summary>
    /// <param name="format">The form.</param>
    /// <param name="output">The text.</param>
    /// <param name="terminal">The terminal behind it, if a person reads along.</param>
    /// <param name="goesOn">Whether there are results in the text already, of an earlier run.</param>
    public static IResultWriter Create(OutputFormat format, TextWriter output, ToolConsole? terminal = null, bool goesOn = false) => format switch
    {
        OutputFormat.Table => CreateTable(output, terminal),
        OutputFormat.Csv => new CsvResultWriter(output, hasHeader: !goesOn),
        OutputFormat.Html => new HtmlResultWriter(output),
        OutputFormat.Json => new JsonResultWriter(output),
        _ => new JsonLinesResultWriter(output),
    };

    /// <summary>The form of a document that holds one article.</summary>
    public static OutputFormat InDocuments(OutputFormat format) => format == OutputFormat.Jsonl ? OutputFormat.Json : format;

    /// <summary>The extension of a document that holds one article.</summary>
    public static string Extension(OutputFormat format) => format switch
    {
        OutputFormat.Table => ".txt",
        OutputFormat.Csv => ".csv",
        OutputFormat.Html => HtmlFolderTarget.Extension,
        _ => ".json",
    };

    /// <summary>Whether what is written for an article stands for itself, so that a file can be cut off behind it and continued.</summary>
    public static bool GrowsByArticle(OutputFormat format) => format is OutputFormat.Jsonl or OutputFormat.Csv;

    // On its own, so that the library for tables is loaded only when there is one.
    private static TableResultWriter CreateTable(TextWriter output, ToolConsole? terminal) => new(output, terminal);
}
