using System.Text;

namespace NewsNlp.Tools.Tests.Cli;

public sealed class BadInputTests : IDisposable
{
    private const string Good = "Angela Merkel met Emmanuel Macron in Paris on Tuesday.";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void An_empty_file_gives_a_result_without_facts_and_a_diagnostic()
    {
        _tool.With("empty.txt", "").Extract("./empty.txt");

        Assert.Equal(0, _tool.Status);
        Assert.Contains("\"people\":[]", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("NN0001", _tool.Output, StringComparison.Ordinal);
        Assert.Equal("", _tool.Errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    public void A_file_of_json_lines_without_an_article_is_no_failure_but_said(string lines)
    {
        _tool.With("feed.jsonl", lines).With("good.txt", Good).Extract("./feed.jsonl", "./good.txt");

        Assert.Equal(0, _tool.Status);
        Assert.Equal("newsnlp: no articles in feed.jsonl", Assert.Single(_tool.ErrorLines));
        Assert.Single(_tool.OutputLines);
    }

    [Theory]
    [InlineData("bad.txt")]
    [InlineData("bad.md")]
    [InlineData("bad.html")]
    public void A_binary_file_is_one_line_on_standard_error_and_the_others_are_written(string name)
    {
        _tool.With(name, [0x7F, (byte)'E', (byte)'L', (byte)'F', (byte)'\n', 0, 0, 1]).With("good.txt", Good).Extract("./" + name, "./good.txt");

        Assert.Equal(1, _tool.Status);
        Assert.Equal($"newsnlp: {name}:2: this looks like a binary file; expected text in UTF-8.", Assert.Single(_tool.ErrorLines));
        Assert.Contains("\"id\":\"good\"", Assert.Single(_tool.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_utf_8_is_named_by_its_line()
    {
        _tool.With("bad.txt", [.. "First line.\nSecond "u8, 0xFF, .. " line."u8]).With("good.txt", Good).Extract("./bad.txt", "./good.txt");

        Assert.Equal(1, _tool.Status);
        Assert.StartsWith("newsnlp: bad.txt:2: the text is not valid UTF-8.", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
        Assert.Single(_tool.OutputLines);
    }

    [Fact]
    public void Utf_16_with_a_byte_order_mark_is_read()
    {
        _tool.With("wide.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Good)]).Extract("./wide.txt");

        Assert.Equal(0, _tool.Status);
        Assert.Contains($"\"length\":{Good.Length}", _tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0, (byte)'\n', 0, (byte)'b' }, 2)]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0, (byte)'\n', 0, 0x00, 0xD8, (byte)'x', 0 }, 2)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xDC, 0x00, 0, (byte)'x' }, 1)]
    public void Broken_utf_16_is_named_by_its_line(byte[] bytes, int line)
    {
        _tool.With("bad.txt", bytes).Extract("./bad.txt");

        Assert.Equal(1, _tool.Status);
        Assert.StartsWith($"newsnlp: bad.txt:{line}: the text begins as UTF-16, but", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_lines_of_json_spoil_only_themselves()
    {
        _tool.With("feed.jsonl", [
            .. Encoding.UTF8.GetBytes($$"""{"id":"a","text":"{{Good}}"}"""), .. "\nno json\n"u8, .. "{\"id\":\"b\"}\n\n"u8,
            .. "{\"id\":\"c\",\"text\":\"x\",\"published\":\"2022-02-30\"}\n"u8, .. "{\"id\":\"d\",\"text\":\""u8, 0xFF, .. "\"}\n[1]\n{\"id\":\"e\",\"text\":5}{}\n"u8,
            .. Encoding.UTF8.GetBytes($$"""{"id":"f","text":"{{Good}}"}""")]).Extract("./feed.jsonl");

        Assert.Equal(1, _tool.Status);
        Assert.Equal(2, _tool.OutputLines.Length);
        Assert.Contains("\"id\":\"a\"", _tool.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains("\"id\":\"f\"", _tool.OutputLines[1], StringComparison.Ordinal);
        Assert.Equal(["feed.jsonl:2", "feed.jsonl:3", "feed.jsonl:5", "feed.jsonl:6", "feed.jsonl:7", "feed.jsonl:8"], _tool.ErrorLines.Select(e => string.Join(':', e["newsnlp: ".Length..].Split(':')[..2])));
        Assert.Contains("the field 'text' is missing", _tool.ErrorLines[1], StringComparison.Ordinal);
        Assert.Contains("'2022-02-30', and that is no date", _tool.ErrorLines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_array_of_json_keeps_the_articles_before_the_break()
    {
        _tool.With("feed.json", "[{\"text\":\"one\"},\n{\"id\":\"b\"},\n5,\n{\"text\":\"four\"},\n{\"text\":").Extract("./feed.json");

        Assert.Equal(1, _tool.Status);
        Assert.Equal(2, _tool.OutputLines.Length);
        Assert.Equal(["newsnlp: feed.json:2", "newsnlp: feed.json:3", "newsnlp: feed.json:5"], _tool.ErrorLines.Select(e => e[..e.IndexOf(": ", 10, StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("", "feed.json: there is no article in it")]
    [InlineData("\"text\"", "feed.json:1: this is no JSON object")]
    [InlineData("{\"text\": \"x\"", "feed.json:1: this is no valid JSON")]
    [InlineData("<html>", "feed.json:1: this is no valid JSON")]
    public void Json_without_an_article_is_a_failure(string json, string message)
    {
        _tool.With("feed.json", json).Extract("./feed.json");

        Assert.Equal(1, _tool.Status);
        Assert.StartsWith("newsnlp: " + message, Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("", _tool.Output);
    }

    [Fact]
    public void Json_nested_without_end_is_a_failure()
    {
        _tool.With("feed.json", new string('[', 200_000)).With("feed.jsonl", "{\"text\":" + new string('[', 200_000)).Extract("./feed.json", "./feed.jsonl");

        Assert.Equal(1, _tool.Status);
        Assert.Equal(2, _tool.ErrorLines.Length);
    }

    [Fact]
    public void A_missing_file_is_a_failure_and_the_others_are_written()
    {
        _tool.With("good.txt", Good).Extract("./missing.txt", "./good.txt", "./missing.jsonl");

        Assert.Equal(1, _tool.Status);
        Assert.Equal(["newsnlp: missing.txt: there is no such file or folder.", "newsnlp: missing.jsonl: there is no such file or folder."], _tool.ErrorLines);
        Assert.Single(_tool.OutputLines);
    }

    [Fact]
    public void A_folder_without_articles_is_a_failure()
    {
        _tool.With("folder/picture.png", "x").With("good.txt", Good).Extract("./folder", "./good.txt");

        Assert.Equal(1, _tool.Status);
        Assert.StartsWith("newsnlp: folder: the folder has no article files (.txt, ", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
        Assert.Single(_tool.OutputLines);
    }

    [Fact]
    public void A_folder_that_links_to_itself_is_read_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        _tool.With("folder/good.txt", Good);
        Directory.CreateSymbolicLink(_tool.PathOf("folder/again"), _tool.PathOf("folder"));

        Assert.Single(_tool.Extract("./folder").OutputLines);
    }

    [Fact]
    public void A_folder_or_file_that_may_not_be_read_is_a_failure()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "The administrator may read everything.");
        _tool.With("all/closed/a.txt", Good).With("all/b.txt", Good).With("all/good.txt", Good);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_tool.PathOf("all/closed"), UnixFileMode.None);
            File.SetUnixFileMode(_tool.PathOf("all/b.txt"), UnixFileMode.None);
        }

        _tool.Extract("./all");

        Assert.Equal(1, _tool.Status);
        Assert.StartsWith("newsnlp: all/b.txt: the file cannot be read", _tool.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("newsnlp: all/closed: the folder cannot be read", _tool.ErrorLines[1], StringComparison.Ordinal);
        Assert.Single(_tool.OutputLines);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_tool.PathOf("all/closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void An_article_of_10_megabytes_is_analysed()
    {
        var text = new StringBuilder();
        while (text.Length < 10_000_000)
        {
            text.Append("The minister said on Tuesday that the talks in Geneva would go on. \"We are not done,\" Anna Berg told reporters.\n\n");
        }

        _tool.With("huge.txt", text.ToString()).Extract("./huge.txt");

        Assert.Equal(0, _tool.Status);
        Assert.Contains($"\"length\":{text.Length}", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_a_line_break_stays_one_line_on_standard_error()
    {
        _tool.Extract("./missing\nfile.txt");

        Assert.Equal("newsnlp: missing file.txt: there is no such file or folder.", Assert.Single(_tool.ErrorLines));
    }
}
