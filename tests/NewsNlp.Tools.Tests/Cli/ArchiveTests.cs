using System.IO.Compression;
using System.Text;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Tools.Tests.Cli;

/// <summary>Many articles in few files: compressed files, patterns and web archives.</summary>
public sealed class ArchiveTests : IDisposable
{
    private const string Good = "Angela Merkel met Emmanuel Macron in Paris on Tuesday.";

    private readonly ToolRun _tool = new();

    private string[] Ids => [.. _tool.OutputLines.Select(l => (string)JObject.Parse(l)["article"]!["id"]!)];

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Compressed_files_are_read_as_what_is_in_them()
    {
        _tool.With("a.txt.gz", Pack(Good)).With("b.jsonl.gz", Pack($"{{\"id\":\"x\",\"text\":\"{Good}\"}}\n{{\"text\":\"{Good}\"}}")).With("c.html.GZ", Pack($"<p>{Good}</p>")).Extract(_tool.PathOf(""));

        Assert.Equal(0, _tool.Status);
        Assert.Equal(["a", "x", "b-2", "c"], Ids);
        Assert.All(_tool.OutputLines, l => Assert.Contains("\"name\":\"Angela Merkel\"", l, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_several_compressed_parts_is_read_to_its_end()
        => Assert.Equal(["1", "2"], Run("a.jsonl.gz", [.. Pack("{\"id\":\"1\",\"text\":\"x\"}\n"), .. Pack("{\"id\":\"2\",\"text\":\"x\"}\n")]));

    [Fact]
    public void A_compressed_file_that_was_cut_off_gives_what_came_before_and_a_failure()
    {
        var lines = new StringBuilder();
        for (int i = 0; i < 500; i++)
        {
            lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{\"id\":\"{i}\",\"text\":\"{Guid.NewGuid()}\"}}\n");
        }

        byte[] whole = Pack(lines.ToString());
        _tool.With("a.jsonl.gz", whole[..^2000]).With("z.txt", Good).Extract("./a.jsonl.gz", "./z.txt");

        Assert.Equal(1, _tool.Status);
        Assert.InRange(_tool.OutputLines.Length, 100, 499);
        Assert.Equal("z", Ids[^1]);
        Assert.Contains("damaged or cut off", _tool.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_claims_to_be_compressed_is_a_failure()
    {
        _tool.With("a.txt.gz", Good).Extract("./a.txt.gz");

        Assert.Equal(1, _tool.Status);
        Assert.StartsWith("newsnlp: a.txt.gz: the compressed data is damaged", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("./news/*.txt", "a b")]
    [InlineData("./news/?.txt", "a b")]
    [InlineData("./news/**", "a b c d")]
    [InlineData("./news/**/*.txt", "a b c")]
    [InlineData("./news/*/*.txt", "c")]
    [InlineData("./n*/**/deep/**/c.txt", "c")]
    [InlineData("./**/deep/*.*", "c d")]
    public void A_pattern_names_files_in_the_order_of_their_paths(string pattern, string expected)
    {
        _tool.With("news/a.txt", Good).With("news/b.txt", Good).With("news/deep/c.txt", Good).With("news/deep/d.md", Good).With("other/a.txt", Good).Extract(pattern);

        Assert.Equal("", _tool.Errors);
        Assert.Equal(expected.Split(' '), Ids);
    }

    [Fact]
    public void A_pattern_without_files_is_a_failure()
    {
        Assert.Equal(1, _tool.With("a.txt", Good).Extract("./**/*.html", "./missing/*.txt").Status);
        Assert.Equal(["newsnlp: **/*.html: no file has such a name.", "newsnlp: missing/*.txt: no file has such a name."], _tool.ErrorLines);
    }

    [Fact]
    public void Pages_of_a_web_archive_are_articles_and_other_records_are_none()
    {
        byte[] archive =
        [
            .. Record("warcinfo", null, "software: test"),
            .. Record("request", "https://example.org/a", "GET /a HTTP/1.1\r\n\r\n"),
            .. Record("response", "https://example.org/a", Response("200 OK", "text/html; charset=utf-8", Page("Merkel in Paris", "2020-05-18"))),
            .. Record("response", "https://example.org/b.png", Response("200 OK", "image/png", "\u0089PNG")),
            .. Record("response", "https://example.org/c", Response("404 Not Found", "text/html", Page("Not found", "2020-05-18"))),
            .. Record("revisit", "https://example.org/a", ""),
            .. Record("response", "https://example.org/d", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>An\r\n" + "12;x=y\r\ngela Merkel spoke.\r\n0\r\n\r\n"),
            .. Record("resource", "file:///e", Page("Kept", "2020-05-19"), "text/html"),
        ];

        string[] ids = Run("crawl.warc", archive);
        var documents = _tool.OutputLines.Select(JObject.Parse).ToList();

        Assert.Equal(0, _tool.Status);
        Assert.Equal(["id-3", "id-7", "id-8"], ids.Select(i => i[..4]));
        Assert.Equal("Merkel in Paris", (string?)documents[0]["article"]!["title"]);
        Assert.Equal("2020-05-18", (string?)documents[0]["article"]!["published"]);
        Assert.Equal("Angela Merkel", (string?)documents[1]["people"]![0]!["name"]);
    }

    [Fact]
    public void A_compressed_archive_has_every_record_compressed_on_its_own()
    {
        byte[] gzip = Pack(Page("Packed", "2020-05-18"));
        byte[] archive =
        [
            .. Pack(Record("conversion", "https://example.org/a", Good, "text/plain")),
            .. Pack(Record("response", "https://example.org/b", [.. Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"), .. gzip])),
        ];

        Assert.Equal(2, Run("crawl.warc.wet.gz", archive).Length);
        Assert.Contains("Macron", _tool.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains("\"title\":\"Packed\"", _tool.OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_record_is_a_failure_of_its_own_and_a_damaged_archive_ends_there()
    {
        byte[] good = Record("conversion", "https://example.org/a", Good, "text/plain");
        byte[] bad = Record("response", "https://example.org/b", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: zstd\r\n\r\nxx");

        Assert.Equal(2, Run("crawl.warc", [.. good, .. bad, .. good, .. "no archive"u8]).Length);
        Assert.Equal(1, _tool.Status);
        Assert.Equal("newsnlp: crawl.warc, record 2 (https://example.org/b): the page is packed as 'zstd', which is not read.", _tool.ErrorLines[0]);
        Assert.StartsWith("newsnlp: crawl.warc: this is no WARC archive, or a record of it is damaged", _tool.ErrorLines[1], StringComparison.Ordinal);

        Assert.Single(Run("cut.warc", [.. good, .. good[..^40]]));
        Assert.Contains("ends inside a record", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(Run("odd.warc", new byte[1_000_000]));
        Assert.Single(_tool.ErrorLines);
    }

    [Fact]
    public void An_archive_without_pages_is_said()
    {
        Assert.Empty(Run("crawl.warc", Record("warcinfo", null, "software: test")));
        Assert.Equal("newsnlp: no articles in crawl.warc", Assert.Single(_tool.ErrorLines));
    }

    private static byte[] Pack(string text) => Pack(Encoding.UTF8.GetBytes(text));

    private static byte[] Pack(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static string Page(string title, string published)
        => $"<html><head><title>{title}</title><meta property=\"article:published_time\" content=\"{published}T10:00:00Z\"></head><body><article><h1>{title}</h1><p>{Good}</p></article></body></html>";

    private static string Response(string status, string type, string body) => $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n\r\n{body}";

    private static byte[] Record(string type, string? address, string content, string contentType = "application/http") => Record(type, address, Encoding.UTF8.GetBytes(content), contentType);

    private static byte[] Record(string type, string? address, byte[] content, string contentType = "application/http")
    {
        string target = address is null ? "" : $"WARC-Target-URI: {address}\r\n";
        string header = $"WARC/1.0\r\nWARC-Type: {type}\r\n{target}WARC-Record-ID: <urn:uuid:RECORD>\r\nContent-Type: {contentType}\r\nContent-Length: {content.Length}\r\n\r\n";
        return [.. Encoding.UTF8.GetBytes(header), .. content, .. "\r\n\r\n"u8];
    }

    private string[] Run(string name, byte[] archive)
    {
        // Every record gets an identifier with its number.
        string text = Encoding.Latin1.GetString(archive);
        for (int number = 1, at; (at = text.IndexOf("RECORD", StringComparison.Ordinal)) >= 0; number++)
        {
            text = text.Remove(at, 6).Insert(at, $"id-{number}x");
        }

        _tool.With(name, Encoding.Latin1.GetBytes(text)).Extract("./" + name);
        return Ids;
    }
}
