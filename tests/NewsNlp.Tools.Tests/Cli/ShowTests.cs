namespace NewsNlp.Tools.Tests.Cli;

public sealed partial class ShowTests : IDisposable
{
    private const string Text = "German Chancellor Angela Merkel met Emmanuel Macron in Paris on Tuesday.\n\n\"We agree,\" Merkel said.";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_terminal_gets_the_text_in_colours_and_the_facts_in_panels()
    {
        _tool.With("a.txt", Text).Run(["show", "./a.txt", "--published", "2020-05-20"], isTerminal: true);

        Assert.Equal(0, _tool.Status);
        Assert.Contains("\e[1;96mAngela Merkel\e[0m", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("\e[1;92mParis\e[0m", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("\e[3mWe ", _tool.Output, StringComparison.Ordinal);
        foreach (string panel in (string[])[" Text ", " People ", " Places ", " Dates ", " Quotes ", " Events ", "Chancellor (Germany)", "2020-05-19"])
        {
            Assert.Contains(panel, _tool.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_pipe_gets_no_colours_and_no_line_is_too_wide()
    {
        _tool.With("a.txt", Text + "\e[31m").Run(["show", "./a.txt"]);

        Assert.DoesNotContain('\e', _tool.Output);
        Assert.Contains("Angela Merkel met Emmanuel Macron", _tool.Output, StringComparison.Ordinal);
        Assert.All(_tool.OutputLines, l => Assert.True(l.Length <= 80, l));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void Lines_break_at_spaces_only_whatever_has_a_style(int width)
    {
        string text = string.Concat(Enumerable.Range(1, 60).Select(i => $"{new string('x', i % 17)} Anna Berg met Otto Kern in Vienna on Friday. Siemens, \"she said.\" "));
        _tool.With("a.txt", text).Run(["show", "./a.txt", "--published", "2024-03-05"], isTerminal: true, width: width);

        var lines = Escape().Replace(_tool.Output, "").Split('\n').Select(l => l.TrimEnd()).ToList();
        Assert.All(lines, l => Assert.True(l.Length <= Math.Min(width, 160), l));
        Assert.DoesNotContain(lines, l => l.StartsWith("│ .", StringComparison.Ordinal) || l.StartsWith("│ ,", StringComparison.Ordinal) || l.StartsWith("│ \" ", StringComparison.Ordinal));
    }

    [Fact]
    public void One_article_of_many_is_named_by_its_identifier()
    {
        _tool.With("feed.jsonl", "broken\n{\"id\":\"a\",\"text\":\"Anna Berg spoke.\"}\n{\"id\":\"b\",\"text\":\"Otto Kern spoke.\"}");

        Assert.Contains("Anna Berg", _tool.Run(["show", "./feed.jsonl"]).Output, StringComparison.Ordinal);
        Assert.Contains("Otto Kern", _tool.Run(["show", "./feed.jsonl", "--id", "b"]).Output, StringComparison.Ordinal);
        Assert.Equal(1, _tool.Run(["show", "./feed.jsonl", "--id", "c"]).Status);
    }

    [Theory]
    [InlineData("missing.txt: there is no such file or folder.", "./missing.txt")]
    [InlineData("there is no article with the identifier 'x'", "./a.txt", "--id", "x")]
    [InlineData("there is no article in it", "./empty.jsonl")]
    public void Nothing_to_show_is_a_failure(string message, params string[] arguments)
    {
        _tool.With("a.txt", Text).With("empty.jsonl", "").Run(["show", .. arguments]);

        Assert.Equal(1, _tool.Status);
        Assert.Contains(message, Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_one_file_is_shown()
    {
        Assert.Equal(2, _tool.With("a.txt", Text).Run(["show", "./a.txt", "./a.txt"]).Status);
        Assert.Equal(["newsnlp: show takes one file. 'newsnlp view' makes pages of many.", "Try 'newsnlp show --help'."], _tool.ErrorLines);
    }

    [Fact]
    public void View_makes_pages_and_prints_where_their_index_is()
    {
        _tool.With("news/a.txt", Text).With("news/b.txt", Text).Run(["view", "./news", "--output", "./pages"]);

        Assert.Equal(0, _tool.Status);
        Assert.Equal(_tool.PathOf("pages/index.html"), Assert.Single(_tool.OutputLines));
        Assert.Equal(["a.html", "b.html", "index.html"], Directory.GetFiles(_tool.PathOf("pages")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Model_info_lists_sections_sizes_and_licences()
    {
        _tool.Run(["model", "info"]);

        Assert.Equal(0, _tool.Status);
        Assert.Matches(@"^news-en\.nnlm: \d+ sections, \d+\.\d MB$", _tool.OutputLines[0]);
        Assert.Contains("CC BY-SA 4.0", _tool.OutputLines[1], StringComparison.Ordinal);
        Assert.Contains(_tool.OutputLines, l => l.StartsWith("  facts:places ", StringComparison.Ordinal));
        Assert.Contains("GeoNames", _tool.Run(["model", "licences"]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.nnlm", "this is no NewsNlp model file")]
    [InlineData("missing.nnlm", "there is no such file")]
    public void A_file_that_is_no_model_is_said(string file, string message)
    {
        _tool.With("x.nnlm", "no model").Run(["model", "info", "./" + file]);

        Assert.Equal(2, _tool.Status);
        Assert.Contains(message, Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
    }

    [System.Text.RegularExpressions.GeneratedRegex("\\e\\[[0-9;]*m")]
    private static partial System.Text.RegularExpressions.Regex Escape();
}
