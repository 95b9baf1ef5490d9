namespace NewsNlp.Console.Input;

/// <summary>Cuts articles out of files, folders and standard input, one at a time. What cannot be read becomes a failure, and the others go on.</summary>
/// <param name="options">What to read, and what to take for articles that carry no date or source.</param>
/// <param name="console">Where standard input is.</param>
/// <param name="takeDone">Tells which articles an earlier run has done; asked once for each.</param>
internal sealed class ArticleFiles(ExtractOptions options, ToolConsole console, Func<InputKey, bool> takeDone)
{
    private long _bytesRead;
    private long _totalBytes;

    /// <summary>Gets how many bytes are read so far.</summary>
    public long BytesRead => Interlocked.Read(ref _bytesRead);

    /// <summary>Gets how many bytes there are; 0 where that is not known.</summary>
    public long TotalBytes => Interlocked.Read(ref _totalBytes);

    /// <summary>Reads all, in the order of the command line; the files of a folder or pattern in the order of their paths.</summary>
    public IEnumerable<PendingInput> Read()
    {
        var files = options.Paths.SelectMany(Files).ToList();
        Interlocked.Exchange(ref _totalBytes, files.Exists(f => f.File?.Id is null) ? 0 : files.Sum(f => f.File!.Length));
        foreach (var (file, failure) in files)
        {
            if (file is null)
            {
                var key = new InputKey(failure!.Origin, 0);
                if (!takeDone(key))
                {
                    yield return new PendingInput(key, () => failure with { Key = key });
                }

                continue;
            }

            if (file.IsOneArticle && takeDone(new InputKey(file.Name, 1)))
            {
                Interlocked.Add(ref _bytesRead, file.Length);
                continue;
            }

            foreach (var input in ReadFile(file).Where(i => !takeDone(i.Key)))
            {
                yield return input;
            }
        }
    }

    private IEnumerable<(InputFile? File, ArticleInput? Failure)> Files(string path)
    {
        if (path == "-")
        {
            return [(new InputFile("(standard input)", null, options.Input ?? InputFormat.Text, 0, IsCompressed: false, console.OpenInput), null)];
        }

        if (Directory.Exists(path))
        {
            return Found(FolderListing.Of(path), path, $"the folder has no article files ({string.Join(", ", InputFile.Extensions)}; each also with .gz).");
        }

        return GlobPattern.IsPattern(path) && !File.Exists(path)
            ? Found(GlobPattern.Find(path), path, "no file has such a name.")
            : [(InputFile.Of(path, options.Input), null)];
    }

    private IEnumerable<(InputFile? File, ArticleInput? Failure)> Found(List<(string Path, string? Error)> found, string path, string otherwise) => found.Count > 0
        ? found.Select(f => f.Error is null ? ((InputFile?)InputFile.Of(f.Path, options.Input), (ArticleInput?)null) : (null, ArticleInput.Failure(f.Path, f.Error)))
        : [(null, ArticleInput.Failure(path, otherwise))];

    private IEnumerable<PendingInput> ReadFile(InputFile file)
    {
        long before = BytesRead;
        int number = 0;
        using var articles = ArticlesOf(file).GetEnumerator();
        while (true)
        {
            Func<ArticleInput>? parse;
            bool isBroken = false;
            try
            {
                parse = articles.MoveNext() ? articles.Current : null;
            }
            catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException or InputException)
            {
                var failure = Failure(file, error);
                parse = () => failure;
                isBroken = true;
            }

            if (parse is not null)
            {
                var key = new InputKey(file.Name, ++number);
                yield return new PendingInput(key, () => Complete(file, parse) with { Key = key });
            }

            if (parse is null || isBroken)
            {
                Interlocked.Exchange(ref _bytesRead, before + file.Length);
                yield break;
            }
        }

        IEnumerable<Func<ArticleInput>> ArticlesOf(InputFile source)
        {
            using var stream = source.Open();
            using var content = source.Content(stream);
            foreach (var input in ReaderOf(source.Format)(source, content))
            {
                Interlocked.Exchange(ref _bytesRead, before + (stream.CanSeek ? stream.Position : 0));
                yield return input;
            }
        }
    }

    private ArticleInput Complete(InputFile file, Func<ArticleInput> parse)
    {
        try
        {
            var input = parse();
            return input.Article is not { } article ? input : input with
            {
                Article = article with { PublishedAt = article.PublishedAt ?? options.Published, Source = article.Source ?? options.Source },
            };
        }
#pragma warning disable CA1031 // One page that breaks the library for pages must not stop the others.
        catch (Exception error)
        {
            return Failure(file, error);
        }
#pragma warning restore CA1031
    }

    private static Func<InputFile, Stream, IEnumerable<Func<ArticleInput>>> ReaderOf(InputFormat format) => format switch
    {
        InputFormat.Json => JsonArticles.Read,
        InputFormat.Jsonl => JsonLines.Read,
        InputFormat.Warc => WarcArticles.Read,
        _ => WholeFile.Read,
    };

    private static ArticleInput Failure(InputFile file, Exception error) => ArticleInput.Failure(file.Place((error as InputException)?.Line), error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or folder.",
        UnauthorizedAccessException => "the file cannot be read: access is denied.",
        InputException => error.Message,
        InvalidDataException => "the compressed data is damaged or cut off; what came before was read.",
        _ => $"the file cannot be read: {error.Message}",
    });
}
