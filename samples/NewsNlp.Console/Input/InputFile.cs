namespace NewsNlp.Console.Input;

/// <summary>A file to read articles from, or standard input.</summary>
/// <param name="Name">What to call it in messages: the path as it was given.</param>
/// <param name="Id">The identifier of its article where the article has none; null for standard input.</param>
/// <param name="Format">The form.</param>
/// <param name="Length">The number of bytes, where known.</param>
/// <param name="Open">Opens it.</param>
internal sealed record InputFile(string Name, string? Id, InputFormat Format, long Length, Func<Stream> Open)
{
    private static readonly Dictionary<string, InputFormat> FormatOf = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = InputFormat.Text,
        [".md"] = InputFormat.Markdown,
        [".html"] = InputFormat.Html,
        [".htm"] = InputFormat.Html,
        [".json"] = InputFormat.Json,
        [".jsonl"] = InputFormat.Jsonl,
    };

    /// <summary>Gets the extensions of article files.</summary>
    public static IEnumerable<string> Extensions => FormatOf.Keys;

    /// <summary>Whether the name of a file says that it is an article.</summary>
    public static bool IsArticle(string path) => FormatOf.ContainsKey(Path.GetExtension(path));

    /// <summary>Makes one of a path. A file of an unknown extension is read as text.</summary>
    public static InputFile Of(string path, InputFormat? format)
    {
        var file = new FileInfo(path);
        return new InputFile(path, Path.GetFileNameWithoutExtension(path), format ?? FormatOf.GetValueOrDefault(file.Extension, InputFormat.Text), file.Exists ? file.Length : 0, () => File.OpenRead(path));
    }

    /// <summary>Gives the article of this file a name in messages.</summary>
    public string Place(int? line) => line is null ? Name : $"{Name}:{line}";
}
