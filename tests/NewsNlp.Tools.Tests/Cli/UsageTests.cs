namespace NewsNlp.Tools.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("There is no option '--zoo'.", "--zoo", "./a.txt")]
    [InlineData("There is no option '--form'. Did you mean '--format'?", "./a.txt", "--form", "json")]
    [InlineData("--published wants a date such as 2022-01-19 or 2022-01-19T08:30:00+02:00; '2022-02-30' is none.", "./a.txt", "--published", "2022-02-30")]
    [InlineData("--published wants a date such as 2022-01-19 or 2022-01-19T08:30:00+02:00; 'yesterday' is none.", "./a.txt", "--published", "yesterday")]
    [InlineData("--format wants one of table, json, jsonl, csv, html, turtle, jsonld, conllu, brat, timeml, gexf, parquet; 'xml' is none.", "./a.txt", "--format", "xml")]
    [InlineData("--input wants one of text, markdown, html, json, jsonl, warc; '7' is none.", "./a.txt", "--input", "7")]
    [InlineData("--workers wants a whole number from 0 up; '-1' is none.", "./a.txt", "--workers", "-1")]
    [InlineData("--workers wants a whole number from 0 up; 'many' is none.", "./a.txt", "--workers", "many")]
    public void Wrong_usage_says_what_is_wrong_and_writes_nothing(string message, params string[] arguments)
    {
        _tool.With("a.txt", "Some text.").Extract(arguments);

        Assert.Equal(2, _tool.Status);
        Assert.Equal("newsnlp: " + message, _tool.ErrorLines[0]);
        Assert.Equal("Try 'newsnlp extract --help'.", _tool.ErrorLines[^1]);
        Assert.Equal("", _tool.Output);
    }

    [Fact]
    public void Extract_without_a_path_is_wrong_usage()
    {
        Assert.Equal(2, _tool.Extract().Status);
        Assert.Contains("paths", _tool.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_command_is_wrong_usage() => Assert.Equal(2, _tool.Run(["extrakt", "a.txt"]).Status);

    [Fact]
    public void An_output_below_a_file_is_wrong_usage()
    {
        _tool.With("a.txt", "Some text.").Extract("./a.txt", "--output", "./a.txt/facts.jsonl");

        Assert.Equal(2, _tool.Status);
        Assert.Contains("cannot be written", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_is_never_overwritten()
    {
        _tool.With("a.jsonl", "{\"text\":\"Some text.\"}").Extract("./a.jsonl", "--output", "./a.jsonl");

        Assert.Equal(2, _tool.Status);
        Assert.Contains("is one of the inputs", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("{\"text\":\"Some text.\"}", File.ReadAllText(_tool.PathOf("a.jsonl")));
    }

    [Theory]
    [InlineData("--country", "England")]
    [InlineData("--date-style", "poem")]
    public void A_wrong_date_option_is_refused(string option, string value)
    {
        _tool.With("a.txt", "Some text.").Extract("./a.txt", option, value);

        Assert.Equal(2, _tool.Status);
        Assert.Contains($"'{value}' is none", _tool.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_every_option_format_and_exit_status()
    {
        _tool.Extract("--help");

        Assert.Equal(0, _tool.Status);
        Assert.Equal("", _tool.Errors);
        foreach (string word in (string[])["--input", "--format", "--tokens", "--published", "--source", "--country", "--date-style", "--output", "--resume", "--rejected", "--summary", "--workers", "--quiet", "--help", "table|json|jsonl|csv|html", ".jsonl", "Examples:", "Exit status:"])
        {
            Assert.Contains(word, _tool.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_tool_without_arguments_shows_its_help()
    {
        _tool.Run([]);

        Assert.Equal(0, _tool.Status);
        Assert.Contains("extract", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("--version", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_is_one_line()
    {
        _tool.Run(["--version"]);

        Assert.Equal(0, _tool.Status);
        Assert.Matches(@"^\d+\.\d+", Assert.Single(_tool.OutputLines));
    }
}
