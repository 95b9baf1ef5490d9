using Newtonsoft.Json.Linq;

namespace NewsNlp.Tools.Tests.Cli;

public sealed class OutputTests : IDisposable
{
    private const string Text = "German Chancellor Angela Merkel met Emmanuel Macron in Paris on Tuesday. \"We agree,\" Merkel said.";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Json_lines_are_one_document_an_article_in_the_order_of_the_input()
    {
        _tool.With("feed.jsonl", string.Join('\n', Enumerable.Range(0, 200).Select(i => $$"""{"id":"{{i}}","text":{{JToken.FromObject(string.Concat(Enumerable.Repeat(Text, 1 + (i % 7)))).ToString(Newtonsoft.Json.Formatting.None)}}}""")))
            .Extract("./feed.jsonl", "--workers", "4");

        Assert.Equal(0, _tool.Status);
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}"), _tool.OutputLines.Select(l => (string?)JObject.Parse(l)["article"]!["id"]));
        Assert.Equal("newsnlp/1", (string?)JObject.Parse(_tool.OutputLines[0])["schema"]);
    }

    [Fact]
    public void Files_are_read_in_the_order_of_the_command_line_and_folders_in_the_order_of_names()
    {
        _tool.With("z.txt", Text).With("folder/b.txt", Text).With("folder/a.md", Text).With("folder/deep/c.html", $"<p>{Text}</p>").With("folder/d.png", "x").Extract("./z.txt", "./folder");

        Assert.Equal(["z", "a", "b", "c"], _tool.OutputLines.Select(l => (string?)JObject.Parse(l)["article"]!["id"]));
    }

    [Fact]
    public void One_article_is_one_json_document_and_several_are_an_array()
    {
        _tool.With("a.txt", Text).With("b.txt", Text);

        Assert.Equal("a", (string?)JObject.Parse(_tool.Extract("./a.txt", "--format", "json").Output)["article"]!["id"]);
        Assert.Equal(["a", "b"], JArray.Parse(_tool.Extract("./a.txt", "./b.txt", "--format", "json").Output).Select(d => (string?)d["article"]!["id"]));
        Assert.Equal("[]\n", _tool.Extract("./missing.txt", "--format", "json").Output);
    }

    [Fact]
    public void Offsets_point_into_the_text()
    {
        _tool.With("a.txt", "\r\n" + Text).Extract("./a.txt");

        var mention = JObject.Parse(_tool.Output)["people"]!.First(p => (string?)p["name"] == "Angela Merkel")["mentions"]![0]!;
        Assert.Equal("Angela Merkel", ("\r\n" + Text)[(int)mention["start"]!..(int)mention["end"]!]);
    }

    [Fact]
    public void Tokens_and_sentences_are_there_when_asked_for()
    {
        _tool.With("a.txt", "Anna Berg left. Nobody spoke.").Extract("./a.txt", "--tokens");

        var document = JObject.Parse(_tool.Output);
        Assert.Equal(7, document["tokens"]!.Count());
        Assert.Equal(2, document["sentences"]!.Count());
        Assert.Equal(5, (int)document["tokens"]![1]!["start"]!);
        Assert.Null(JObject.Parse(_tool.Extract("./a.txt").Output)["tokens"]);
    }

    [Fact]
    public void Published_and_source_are_for_articles_that_carry_none()
    {
        _tool.With("feed.jsonl", "{\"text\":\"He left on Tuesday.\"}\n{\"text\":\"He left on Tuesday.\",\"published\":\"2020-05-18\",\"source\":\"Own\"}")
            .Extract("./feed.jsonl", "--published", "2022-01-19", "--source", "Given");

        var articles = _tool.OutputLines.Select(l => JObject.Parse(l)["article"]!).ToList();
        Assert.Equal(["2022-01-19", "2020-05-18"], articles.Select(a => (string?)a["published"]));
        Assert.Equal(["Given", "Own"], articles.Select(a => (string?)a["source"]));
    }

    [Fact]
    public void Country_and_style_decide_how_dates_are_read()
    {
        _tool.With("a.txt", "It was signed on 3/4/1919. In May it was broken.");

        Assert.Equal(["1919-03-04", "2022-05"], Values(_tool.Extract("./a.txt", "--published", "2022-07-01").Output));
        Assert.Equal(["1919-04-03", "1919-05"], Values(_tool.Extract("./a.txt", "--published", "2022-07-01", "--country", "gb", "--date-style", "narrative").Output));

        static IEnumerable<string?> Values(string output) => JObject.Parse(output)["dates"]!.Select(d => (string?)d["value"]);
    }

    [Fact]
    public void Identifiers_come_from_the_article_else_from_the_file()
    {
        _tool.With("feed.jsonl", "{\"text\":\"x\"}\n{\"id\":\"own\",\"text\":\"x\"}").With("list.json", "[{\"text\":\"x\"},{\"text\":\"x\"}]").Extract("./feed.jsonl", "./list.json");

        Assert.Equal(["feed-1", "own", "list", "list-2"], _tool.OutputLines.Select(l => (string?)JObject.Parse(l)["article"]!["id"]));
    }

    [Fact]
    public void A_folder_gets_one_document_an_article_and_a_repeated_name_a_number()
    {
        _tool.With("feed.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"y\"}\n{\"id\":\"A\",\"text\":\"y\"}\n{\"id\":\"../b:c\",\"text\":\"y\"}\n{\"id\":\"\",\"text\":\"y\"}").Extract("./feed.jsonl", "--output", "./facts/");

        Assert.Equal(0, _tool.Status);
        Assert.Equal("", _tool.Output);
        Assert.Equal(["A-3.json", "_b_c.json", "a-2.json", "a.json", "article.json"], Directory.GetFiles(_tool.PathOf("facts"), "*.json").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("a", (string?)JObject.Parse(File.ReadAllText(_tool.PathOf("facts/a-2.json")))["article"]!["id"]);
    }

    [Fact]
    public void A_file_gets_all_results()
    {
        _tool.With("a.txt", Text).With("b.txt", Text).Extract("./a.txt", "./missing.txt", "./b.txt", "--output", "./new/facts.jsonl");

        Assert.Equal(1, _tool.Status);
        Assert.Equal("", _tool.Output);
        Assert.Equal(2, File.ReadAllLines(_tool.PathOf("new/facts.jsonl")).Length);
    }

    [Fact]
    public void Csv_has_one_header_and_quotes_what_needs_it()
    {
        _tool.With("feed.jsonl", "{\"id\":\"a,b\",\"text\":\"\\\"We agree, or nearly so,\\\" Angela Merkel said.\"}\n{\"id\":\"c\\\"d\",\"text\":\"Angela Merkel spoke.\"}").Extract("./feed.jsonl", "--format", "csv");

        string[] rows = _tool.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("article,kind,id,text,type,status,who,of,place,date,start,end,confidence", rows[0]);
        Assert.StartsWith("\"a,b\",person,p1,Angela Merkel,", rows[1], StringComparison.Ordinal);
        Assert.Contains(rows, r => r.StartsWith("\"a,b\",quote,q1,\"We agree, or nearly so\",", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("\"c\"\"d\",person,p1,Angela Merkel,", StringComparison.Ordinal));
        Assert.Single(rows, r => r.StartsWith("article,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text", "Angela Merkel spoke.")]
    [InlineData("html", "<title>x</title><p>Angela Merkel spoke.</p>")]
    [InlineData("markdown", "**Angela Merkel** spoke.")]
    [InlineData("json", "{\"text\":\"Angela Merkel spoke.\"}")]
    [InlineData("jsonl", "{\"text\":\"Angela Merkel spoke.\"}")]
    public void Standard_input_is_read_in_the_form_that_is_named(string form, string input)
    {
        _tool.Run(["extract", "-", "--input", form], input);

        Assert.Equal(0, _tool.Status);
        Assert.Contains("\"name\":\"Angela Merkel\"", Assert.Single(_tool.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_gets_a_table_and_a_pipe_gets_json_lines()
    {
        Assert.Contains("Angela Merkel", _tool.Run(["extract", "-"], Text, isTerminal: true).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"schema\"", _tool.Output, StringComparison.Ordinal);
        Assert.StartsWith("{\"schema\"", _tool.Run(["extract", "-"], Text).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_article_of_a_page_is_found()
    {
        _tool.With("page.html", """
            <html><head><title>Merkel meets Macron | Daily Example</title><meta property="article:published_time" content="2020-05-18T10:00:00+02:00"><meta property="og:site_name" content="Daily Example"></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Merkel meets Macron</h1><p>Angela Merkel met Emmanuel Macron in Paris.</p></article><footer>Imprint of Otto Kern</footer></body></html>
            """).Extract("./page.html");

        var document = JObject.Parse(_tool.Output);
        Assert.Equal("Merkel meets Macron", (string?)document["article"]!["title"]);
        Assert.Equal("2020-05-18", (string?)document["article"]!["published"]);
        Assert.Equal("Daily Example", (string?)document["article"]!["source"]);
        Assert.DoesNotContain("Kern", _tool.Output, StringComparison.Ordinal);
    }
}
