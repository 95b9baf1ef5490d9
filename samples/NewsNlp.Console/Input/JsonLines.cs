using NewsNlp.Serialization;

namespace NewsNlp.Console.Input;

/// <summary>Reads one article a line, as a stream. A broken line is a failure with its number; the lines after it are read as ever.</summary>
internal static class JsonLines
{
    public static IEnumerable<Func<ArticleInput>> Read(InputFile file, Stream stream)
    {
        int number = 0;
        bool isEmpty = true;
        foreach (byte[] line in Lines(stream))
        {
            number++;
            if (number == 1 && TextDecoder.IsUtf16(line))
            {
                throw new InputException("JSON lines must be in UTF-8, and this is UTF-16. Convert the file to UTF-8 and try again.", number);
            }

            if (line.AsSpan().Trim(" \t\r"u8).Length > 0)
            {
                isEmpty = false;
                int place = number; // of this line, whenever it is parsed
                yield return () => Parse(file, place, line);
            }
        }

        if (isEmpty)
        {
            yield return () => ArticleInput.Empty(file.Name);
        }
    }

    private static ArticleInput Parse(InputFile file, int number, byte[] line)
    {
        try
        {
            var article = ArticleJson.Parse(TextDecoder.Decode(line));
            return new ArticleInput(file.Place(number), article with { Id = article.Id ?? $"{file.Id ?? "line"}-{number}" }, null);
        }
        catch (Exception error) when (error is FormatException or InputException)
        {
            return ArticleInput.Failure(file.Place(number), JsonErrors.Explain(error));
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
