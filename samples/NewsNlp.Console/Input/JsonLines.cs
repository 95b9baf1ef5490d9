using NewsNlp.Serialization;

namespace NewsNlp.Console.Input;

/// <summary>Reads one article a line, as a stream. A broken line is a failure with its number; the lines after it are read as ever.</summary>
internal static class JsonLines
{
    public static IEnumerable<ArticleInput> Read(string origin, Func<Stream> open)
    {
        Stream stream;
        string? error = null;
        try
        {
            stream = open();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            stream = Stream.Null;
            error = failure is FileNotFoundException or DirectoryNotFoundException ? "there is no such file or folder." : failure.Message;
        }

        if (error is not null)
        {
            yield return ArticleInput.Failure(origin, error);
            yield break;
        }

        using (stream)
        {
            int number = 0;
            foreach (byte[] line in Lines(stream))
            {
                number++;
                if (line.AsSpan().Trim(" \t\r"u8).Length > 0)
                {
                    yield return Parse(origin, number, line);
                }
            }
        }
    }

    private static ArticleInput Parse(string origin, int number, byte[] line)
    {
        string place = $"{origin}:{number}";
        try
        {
            var article = ArticleJson.Parse(TextDecoder.Decode(line));
            return new ArticleInput(place, article with { Id = article.Id ?? $"{Path.GetFileNameWithoutExtension(origin)}-{number}" }, null);
        }
        catch (FormatException error)
        {
            string message = error.Message.StartsWith("line 1: ", StringComparison.Ordinal) ? error.Message["line 1: ".Length..] : error.Message;
            return ArticleInput.Failure(place, message);
        }
    }

    // Lines are cut as bytes, so that broken characters spoil their own line only.
    private static IEnumerable<byte[]> Lines(Stream stream)
    {
        var line = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            int start = 0;
            for (int end; (end = Array.IndexOf(buffer, (byte)'\n', start, count - start)) >= 0; start = end + 1)
            {
                line.Write(buffer, start, end - start);
                yield return line.ToArray();
                line.SetLength(0);
            }

            line.Write(buffer, start, count - start);
        }

        if (line.Length > 0)
        {
            yield return line.ToArray();
        }
    }
}
