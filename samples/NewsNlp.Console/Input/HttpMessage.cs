using System.Globalization;
using System.IO.Compression;

namespace NewsNlp.Console.Input;

/// <summary>A response of a web server as an archive keeps it.</summary>
internal sealed class HttpMessage
{
    private const int LargestBody = 256 << 20; // a small message may unpack to a very large one

    private readonly string _status;
    private readonly Dictionary<string, string> _headers;
    private readonly byte[] _content;

    private HttpMessage(string status, Dictionary<string, string> headers, byte[] content)
    {
        _status = status;
        _headers = headers;
        _content = content;
    }

    /// <summary>Gets whether the server had what was asked for.</summary>
    public bool IsFound => _status.Split(' ') is [_, "200", ..];

    /// <summary>Gets whether it is a web page.</summary>
    public bool IsPage => IsPageType(_headers.GetValueOrDefault("Content-Type", ""));

    public static HttpMessage Parse(byte[] message)
    {
        using var stream = new MemoryStream(message);
        var input = new ArchiveReader(stream);
        return new HttpMessage(input.ReadLine() ?? "", WarcRecord.ReadHeaders(input), input.Read(message.Length));
    }

    /// <summary>Whether a content type is that of a web page.</summary>
    public static bool IsPageType(string type)
        => type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/xhtml+xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Gives the page itself, out of its chunks and unpacked.</summary>
    /// <exception cref="InvalidDataException">The packed page is damaged.</exception>
    /// <exception cref="InputException">The page is packed in a form that is not known, or too large.</exception>
    public byte[] Body()
    {
        byte[] body = _headers.GetValueOrDefault("Transfer-Encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase) ? Unchunk(_content) : _content;
        string encoding = _headers.GetValueOrDefault("Content-Encoding", "").ToLowerInvariant();
        using var packed = new MemoryStream(body);
        return encoding switch
        {
            "" or "identity" => body,
            "gzip" or "x-gzip" when !body.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => body, // crawlers unpack and leave the field
            "gzip" or "x-gzip" => Unpack(new GZipStream(packed, CompressionMode.Decompress)),
            "deflate" => Unpack(new ZLibStream(packed, CompressionMode.Decompress)),
            "br" => Unpack(new BrotliStream(packed, CompressionMode.Decompress)),
            _ => throw new InputException($"the page is packed as '{encoding}', which is not read."),
        };
    }

    private static byte[] Unpack(Stream packed)
    {
        using (packed)
        {
            var body = new MemoryStream();
            byte[] buffer = new byte[1 << 16];
            for (int count; (count = packed.Read(buffer, 0, buffer.Length)) > 0;)
            {
                body.Write(buffer, 0, count);
                if (body.Length > LargestBody)
                {
                    throw new InputException("the page is too large when unpacked.");
                }
            }

            return body.ToArray();
        }
    }

    // "1a; name=value", that many bytes, a line break, … "0". What does not look so was joined by the crawler already.
    private static byte[] Unchunk(byte[] content)
    {
        using var stream = new MemoryStream(content);
        var input = new ArchiveReader(stream);
        var body = new MemoryStream();
        while (input.ReadLine() is { } line)
        {
            if (!int.TryParse(line.AsSpan(0, line.AsSpan().IndexOf(';') is >= 0 and var end ? end : line.Length).Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int length) || length < 0)
            {
                return body.Length == 0 ? content : body.ToArray();
            }

            if (length == 0)
            {
                break;
            }

            body.Write(input.Read(length));
            input.ReadLine();
        }

        return body.ToArray();
    }
}
