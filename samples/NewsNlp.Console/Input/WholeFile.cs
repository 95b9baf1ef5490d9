using NewsNlp.Html;

namespace NewsNlp.Console.Input;

/// <summary>Reads a file that is one article: text, Markdown or a web page.</summary>
internal static class WholeFile
{
    private const long LargestFile = 256L << 20;

    public static IEnumerable<Func<ArticleInput>> Read(InputFile file, Stream stream)
    {
        var copy = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, LargestFile) : 0);
        byte[] buffer = new byte[1 << 16];
        for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            copy.Write(buffer, 0, count);
            if (copy.Length > LargestFile)
            {
                throw new InputException($"the file is too large for one article (more than {LargestFile >> 20:n0} MB). For many articles use .jsonl.");
            }
        }

        return [() => new ArticleInput(file.Name, Parse(file.Format, copy.GetBuffer().AsSpan(0, (int)copy.Length)) with { Id = file.Id }, null)];
    }

    private static Article Parse(InputFormat format, ReadOnlySpan<byte> bytes) => format switch
    {
        InputFormat.Html => ParsePage(bytes),
        InputFormat.Markdown => MarkdownArticle.Parse(TextDecoder.Decode(bytes)),
        _ => new Article { Body = TextDecoder.Decode(bytes) },
    };

    // On its own, so that the libraries for web pages are loaded only when there is one.
    private static Article ParsePage(ReadOnlySpan<byte> bytes)
    {
        TextDecoder.RefuseBinary(bytes);
        return HtmlArticle.Parse(bytes);
    }
}
