using System.IO.Compression;

namespace NewsNlp.Console.Input;

/// <summary>A file to read articles from, or standard input.</summary>
/// <param name="Name">What to call it in messages: the path as it was given.</param>
/// <param name="Id">The identifier of its article where the article has none; null for standard input.</param>
/// <param name="Format">The form.</param>
/// <param name="Length">The number of bytes, where known.</param>
/// <param name="IsCompressed">Whether it is compressed with gzip.</param>
/// <param name="Open">Opens it.</param>
internal sealed record InputFile(string Name, string? Id, InputFormat Format, long Length, bool IsCompressed, Func<Stream> Open)
{
    private const string Compressed = ".gz";

    private static readonly Dictionary<string, InputFormat> FormatOf = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = InputFormat.Text,
        [".md"] = InputFormat.Markdown,
        [".html"] = InputFormat.Html,
        [".htm"] = InputFormat.Html,
        [".json"] = InputFormat.Json,
        [".jsonl"] = InputFormat.Jsonl,
        [".warc"] = InputFormat.Warc,
        [".wet"] = InputFormat.Warc,
    };

    /// <summary>Gets the extensions of article files; each may have ".gz" behind it.</summary>
    public static IEnumerable<string> Extensions => FormatOf.Keys;

    /// <summary>Gets whether the file is one article, as text, Markdown and web pages are.</summary>
    public bool IsOneArticle => Format is InputFormat.Text or InputFormat.Markdown or InputFormat.Html;

    /// <summary>Whether the name of a file says that it is an article.</summary>
    public static bool IsArticle(string path) => FormatOf.ContainsKey(Path.GetExtension(Uncompressed(path)));

    /// <summary>Makes one of a path. A file of an unknown extension is read as text.</summary>
    public static InputFile Of(string path, InputFormat? format)
    {
        var file = new FileInfo(path);
        string name = Uncompressed(path);
        return new InputFile(
            path,
            Path.GetFileNameWithoutExtension(name),
            format ?? FormatOf.GetValueOrDefault(Path.GetExtension(name), InputFormat.Text),
            file.Exists ? file.Length : 0,
            name != path,
            () => File.OpenRead(path));
    }

    /// <summary>Gives what is in the file. What is compressed inside out of <paramref name="stream"/> is decompressed on the way.</summary>
    public Stream Content(Stream stream) => IsCompressed ? new GZipStream(stream, CompressionMode.Decompress) : stream;

    /// <summary>Gives the article of this file a name in messages.</summary>
    public string Place(int? line) => line is null ? Name : $"{Name}:{line}";

    private static string Uncompressed(string path) => path.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase) ? path[..^Compressed.Length] : path;
}
