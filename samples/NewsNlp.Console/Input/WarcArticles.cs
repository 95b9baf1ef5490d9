using System.Text;
using NewsNlp.Html;

namespace NewsNlp.Console.Input;

/// <summary>
/// Reads the pages of a web archive (ISO 28500) as a stream: responses and resources that are web pages, and the plain texts that WET archives hold.
/// All other records, such as requests, pictures and pages that were not found, are no articles and are passed over.
/// </summary>
internal static class WarcArticles
{
    private const int LargestRecord = 64 << 20;

    public static IEnumerable<Func<ArticleInput>> Read(InputFile file, Stream stream)
    {
        var input = new ArchiveReader(stream);
        bool isEmpty = true;
        for (int number = 1; WarcRecord.Read(input) is { } record; number++)
        {
            if (record.Type is not ("response" or "resource" or "conversion"))
            {
                input.Skip(record.Length);
                continue;
            }

            if (record.Length > LargestRecord)
            {
                input.Skip(record.Length);
                string origin = Origin(file, number, record);
                yield return () => ArticleInput.Failure(origin, $"the record is too large for one article ({record.Length >> 20:n0} MB).");
                continue;
            }

            byte[] content = input.Read((int)record.Length);
            if (content.Length < record.Length)
            {
                throw new InputException("the archive ends inside a record; it was cut off. What came before was read.");
            }

            if (Reader(record, content) is { } parse)
            {
                int place = number; // of this record, whenever it is parsed
                isEmpty = false;
                yield return () => Parse(file, place, record, parse);
            }
        }

        if (isEmpty)
        {
            yield return () => ArticleInput.Empty(file.Name);
        }
    }

    private static ArticleInput Parse(InputFile file, int number, WarcRecord record, Func<Article> parse)
    {
        string origin = Origin(file, number, record);
        try
        {
            var article = parse();
            return new ArticleInput(origin, article with { Id = record.Id ?? $"{file.Id ?? "record"}-{number}", Url = article.Url ?? record.Address }, null);
        }
        catch (Exception error) when (error is InputException or InvalidDataException)
        {
            return ArticleInput.Failure(origin, error is InputException ? error.Message : "the compressed page is damaged.");
        }
    }

    // A response is a message of HTTP; the two others are the bare content.
    private static Func<Article>? Reader(WarcRecord record, byte[] content)
    {
        if (record.Type == "response")
        {
            var message = HttpMessage.Parse(content);
            return message is { IsFound: true, IsPage: true } ? () => HtmlArticle.Parse(message.Body(), record.Address) : null;
        }

        string type = record.Headers.GetValueOrDefault("Content-Type", "");
        return HttpMessage.IsPageType(type) ? () => HtmlArticle.Parse(content, record.Address)
            : type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) ? () => new Article { Body = Encoding.UTF8.GetString(content) }
            : null;
    }

    private static string Origin(InputFile file, int number, WarcRecord record)
        => record.Address is { } address ? $"{file.Name}, record {number} ({address})" : $"{file.Name}, record {number}";
}
