using System.Buffers;
using System.Text;

namespace NewsNlp.Html;

/// <summary>Finds the encoding of a page as browsers do: byte order mark, then <c>meta</c> elements, then a guess.</summary>
internal static class PageEncoding
{
    // Browsers look for the declaration in the first 1,024 bytes; pages with long comments above it are common enough to look a little further.
    private const int DeclarationWindow = 4096;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\"';/");
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Encoding Detect(ReadOnlySpan<byte> page)
    {
        if (page.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Encoding.UTF8;
        }

        if (page.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode;
        }

        if (page.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode;
        }

        return Declared(page[..Math.Min(page.Length, DeclarationWindow)]) ?? (IsUtf8(page) ? Encoding.UTF8 : ByName("windows-1252")!);
    }

    // <meta charset="iso-8859-2"> or <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
    private static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        string text = Encoding.Latin1.GetString(head);
        for (int meta = 0; (meta = text.IndexOf("<meta", meta, StringComparison.OrdinalIgnoreCase)) >= 0; meta++)
        {
            int end = text.IndexOf('>', meta);
            var tag = text.AsSpan(meta, (end < 0 ? text.Length : end) - meta);
            int charset = tag.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
            if (charset >= 0)
            {
                var name = tag[(charset + "charset".Length)..].TrimStart(" \t\r\n=\"'");
                int stop = name.IndexOfAny(NameEnds);
                if (ByName((stop < 0 ? name : name[..stop]).ToString()) is { } encoding)
                {
                    return encoding;
                }
            }
        }

        return null;
    }

    private static Encoding? ByName(string name) => name.ToLowerInvariant() switch
    {
        "" => null,
        "utf-16" or "utf-16le" or "utf-16be" or "utf-8" or "utf8" or "utf-7" => Encoding.UTF8, // a page whose declaration can be read as ASCII is not UTF-16
        "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => CodePagesEncodingProvider.Instance.GetEncoding("windows-1252"),
        "gb2312" => CodePagesEncodingProvider.Instance.GetEncoding("gb18030"),
        var other => CodePagesEncodingProvider.Instance.GetEncoding(other),
    };

    private static bool IsUtf8(ReadOnlySpan<byte> page)
    {
        try
        {
            StrictUtf8.GetCharCount(page);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
