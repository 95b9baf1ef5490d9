namespace NewsNlp.Console.Input;

/// <summary>Reads articles from files, folders and standard input, one at a time. What cannot be read becomes a failure, and the others go on.</summary>
internal sealed class ArticleFiles(ExtractOptions options, ToolConsole console)
{
    private long _bytesRead;
    private long _totalBytes;

    /// <summary>Gets how many bytes are read so far.</summary>
    public long BytesRead => Interlocked.Read(ref _bytesRead);

    /// <summary>Gets how many bytes there are; 0 where that is not known.</summary>
    public long TotalBytes => Interlocked.Read(ref _totalBytes);

    /// <summary>Reads all, in the order of the command line; the files of a folder in the order of their names.</summary>
    public IEnumerable<ArticleInput> Read()
    {
        var files = options.Paths.SelectMany(Files).ToList();
        Interlocked.Exchange(ref _totalBytes, files.Exists(f => f.File?.Id is null) ? 0 : files.Sum(f => f.File!.Length));
        foreach (var (file, failure) in files)
        {
            foreach (var input in file is null ? [failure!] : ReadFile(file))
            {
                yield return WithDefaults(input);
            }
        }
    }

    private IEnumerable<(InputFile? File, ArticleInput? Failure)> Files(string path)
    {
        if (path == "-")
        {
            return [(new InputFile("(standard input)", null, options.Input ?? InputFormat.Text, 0, console.OpenInput), null)];
        }

        if (!Directory.Exists(path))
        {
            return [(InputFile.Of(path, options.Input), null)];
        }

        var found = FolderListing.Of(path);
        return found.Count > 0
            ? found.Select(f => f.Error is null ? ((InputFile?)InputFile.Of(f.Path, options.Input), (ArticleInput?)null) : (null, ArticleInput.Failure(f.Path, f.Error)))
            : [(null, ArticleInput.Failure(path, $"the folder has no article files ({string.Join(", ", InputFile.Extensions)})."))];
    }

    private IEnumerable<ArticleInput> ReadFile(InputFile file)
    {
        long before = BytesRead;
        using var articles = ArticlesOf(file).GetEnumerator();
        while (true)
        {
            ArticleInput? input;
            bool isBroken = false;
            try
            {
                input = articles.MoveNext() ? articles.Current : null;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or InputException)
            {
                input = ArticleInput.Failure(file.Place((error as InputException)?.Line), Explain(error));
                isBroken = true;
            }

            if (input is not null)
            {
                yield return input;
            }

            if (input is null || isBroken)
            {
                Interlocked.Exchange(ref _bytesRead, before + file.Length);
                yield break;
            }
        }

        IEnumerable<ArticleInput> ArticlesOf(InputFile source)
        {
            using var stream = source.Open();
            foreach (var input in ReaderOf(source.Format)(source, stream))
            {
                Interlocked.Exchange(ref _bytesRead, before + (stream.CanSeek ? stream.Position : 0));
                yield return input;
            }
        }
    }

    private static Func<InputFile, Stream, IEnumerable<ArticleInput>> ReaderOf(InputFormat format) => format switch
    {
        InputFormat.Json => JsonArticles.Read,
        InputFormat.Jsonl => JsonLines.Read,
        _ => WholeFile.Read,
    };

    private static string Explain(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or folder.",
        UnauthorizedAccessException => "the file cannot be read: access is denied.",
        InputException => error.Message,
        _ => $"the file cannot be read: {error.Message}",
    };

    private ArticleInput WithDefaults(ArticleInput input) => input.Article is not { } article ? input : input with
    {
        Article = article with { PublishedAt = article.PublishedAt ?? options.Published, Source = article.Source ?? options.Source },
    };
}
