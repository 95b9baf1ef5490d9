using NewsNlp.Html;
using NewsNlp.Serialization;
using Newtonsoft.Json;

namespace NewsNlp.Console.Input;

/// <summary>Reads articles from files, folders and standard input, one at a time. What cannot be read becomes a failure, and the others go on.</summary>
internal sealed class ArticleFiles(ExtractOptions options)
{
    private static readonly Dictionary<string, InputFormat> FormatOf = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = InputFormat.Text,
        [".md"] = InputFormat.Text,
        [".html"] = InputFormat.Html,
        [".htm"] = InputFormat.Html,
        [".json"] = InputFormat.Json,
        [".jsonl"] = InputFormat.Jsonl,
    };

    public IEnumerable<ArticleInput> Read() => options.Paths.SelectMany(ReadPath).Select(WithDefaults);

    private IEnumerable<ArticleInput> ReadPath(string path)
    {
        if (path == "-")
        {
            return ReadStream("(standard input)", null, System.Console.OpenStandardInput, options.Input ?? InputFormat.Text);
        }

        if (Directory.Exists(path))
        {
            return ReadFolder(path);
        }

        return ReadFile(path, options.Input ?? FormatOf.GetValueOrDefault(Path.GetExtension(path), InputFormat.Text));
    }

    private IEnumerable<ArticleInput> ReadFolder(string folder)
    {
        string[] files;
        string? error = null;
        try
        {
            files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            files = [];
            error = failure.Message;
        }

        if (error is not null)
        {
            yield return ArticleInput.Failure(folder, $"the folder cannot be read: {error}");
            yield break;
        }

        Array.Sort(files, StringComparer.Ordinal);
        bool any = false;
        foreach (string file in files)
        {
            if (!FormatOf.TryGetValue(Path.GetExtension(file), out var format))
            {
                continue;
            }

            any = true;
            foreach (var article in ReadFile(file, options.Input ?? format))
            {
                yield return article;
            }
        }

        if (!any)
        {
            yield return ArticleInput.Failure(folder, $"the folder has no article files ({string.Join(", ", FormatOf.Keys)}).");
        }
    }

    private static IEnumerable<ArticleInput> ReadFile(string path, InputFormat format)
        => ReadStream(path, Path.GetFileNameWithoutExtension(path), () => File.OpenRead(path), format);

    private static IEnumerable<ArticleInput> ReadStream(string origin, string? id, Func<Stream> open, InputFormat format)
        => format == InputFormat.Jsonl ? JsonLines.Read(origin, open) : [ReadWhole(origin, id, open, format)];

    private static ArticleInput ReadWhole(string origin, string? id, Func<Stream> open, InputFormat format)
    {
        try
        {
            using var stream = open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
            var article = format switch
            {
                InputFormat.Html => HtmlArticle.Parse(TextDecoder.Decode(bytes)),
                InputFormat.Json => ArticleJson.Parse(TextDecoder.Decode(bytes)),
                _ => new Article { Body = TextDecoder.Decode(bytes) },
            };
            return new ArticleInput(origin, article with { Id = article.Id ?? id }, null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException or JsonException)
        {
            return ArticleInput.Failure(origin, error is FileNotFoundException or DirectoryNotFoundException ? "there is no such file or folder." : error.Message);
        }
    }

    private ArticleInput WithDefaults(ArticleInput input) => input.Article is not { } article ? input : input with
    {
        Article = article with { PublishedAt = article.PublishedAt ?? options.Published, Source = article.Source ?? options.Source },
    };
}
