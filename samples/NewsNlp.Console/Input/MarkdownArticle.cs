using NewsNlp.Serialization;

namespace NewsNlp.Console.Input;

/// <summary>Reads an article in Markdown: metadata from the front matter, text with its marks blanked out.</summary>
/// <remarks>
/// The text keeps its length, so that offsets point into the text of the file: the characters of front matter, of marks and of link targets become spaces.
/// The title of the front matter stays where it is as the headline, unless the text begins with the same words as a heading.
/// </remarks>
internal static class MarkdownArticle
{
    public static Article Parse(string markdown)
    {
        char[] text = markdown.ToCharArray();
        var matter = FrontMatter.Read(markdown);
        MarkdownBlanks.Apply(text.AsSpan(matter.Length));
        var title = matter.Title is { } range && !FirstLine(text.AsSpan(matter.Length)).SequenceEqual(markdown.AsSpan()[range].Trim()) ? range : 0..0;
        Blank(text.AsSpan(0, matter.Length), title);
        return new Article
        {
            Body = new string(text),
            PublishedAt = ArticleJson.TryParseDate(matter["date"] ?? matter["published"], out var date) ? date : null,
            Source = matter["source"] ?? matter["site"] ?? matter["publication"],
            Byline = matter["author"] ?? matter["byline"],
            Url = matter["url"] ?? matter["link"],
        };
    }

    private static void Blank(Span<char> text, Range kept)
    {
        var (start, length) = kept.GetOffsetAndLength(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = text[i] is '\n' or '\r' || (i >= start && i < start + length) ? text[i] : ' ';
        }
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        int end = text.IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end].TrimEnd();
    }
}
