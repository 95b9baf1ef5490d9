using System.Globalization;

namespace NewsNlp.Console.Input;

/// <summary>A record of a web archive, read up to its content.</summary>
/// <param name="Headers">The fields, by name without regard to case.</param>
/// <param name="Length">The number of bytes of the content.</param>
internal sealed record WarcRecord(IReadOnlyDictionary<string, string> Headers, long Length)
{
    /// <summary>Gets the type: "response", "conversion", "request", …</summary>
    public string Type => Headers.GetValueOrDefault("WARC-Type", "");

    /// <summary>Gets the address of the page; null where there is none.</summary>
    public string? Address => Headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');

    /// <summary>Gets the identifier without its frame: of "&lt;urn:uuid:f00&gt;" it is "f00".</summary>
    public string? Id => Headers.GetValueOrDefault("WARC-Record-ID")?.Trim('<', '>') is { } id ? id[(id.LastIndexOf(':') + 1)..] : null;

    /// <summary>Reads the next record up to its content; null at the end of the archive.</summary>
    /// <exception cref="InputException">The archive is damaged.</exception>
    public static WarcRecord? Read(ArchiveReader input)
    {
        string? version = input.ReadLine();
        while (version is { Length: 0 }) // two line breaks end the record before
        {
            version = input.ReadLine();
        }

        if (version is null)
        {
            return null;
        }

        if (!version.StartsWith("WARC/", StringComparison.Ordinal))
        {
            throw new InputException("this is no WARC archive, or a record of it is damaged; a record begins with 'WARC/1.0'. What came before was read.");
        }

        var headers = ReadHeaders(input);
        return headers.TryGetValue("Content-Length", out string? text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long length)
            ? new WarcRecord(headers, length)
            : throw new InputException("a record of the archive has no Content-Length. What came before was read.");
    }

    /// <summary>Reads lines <c>name: value</c> up to an empty one.</summary>
    public static Dictionary<string, string> ReadHeaders(ArchiveReader input)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (input.ReadLine() is { Length: > 0 } line)
        {
            int colon = line.IndexOf(':');
            if (colon > 0)
            {
                headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
            }
        }

        return headers;
    }
}
