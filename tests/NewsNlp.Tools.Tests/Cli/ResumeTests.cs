using System.Diagnostics;
using System.Text;
using NewsNlp.Console.Input;
using NewsNlp.Console.Output;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Tools.Tests.Cli;

/// <summary>Runs that are interrupted and go on, and what a run says of itself.</summary>
public sealed class ResumeTests : IDisposable
{
    private const string Good = "Angela Merkel met Emmanuel Macron in Paris on Tuesday.";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("jsonl", "facts.jsonl")]
    [InlineData("csv", "facts.csv")]
    [InlineData("turtle", "facts.ttl")]
    [InlineData("jsonl", "facts/")]
    public void A_run_that_was_killed_goes_on_without_loss_or_repetition(string format, string output)
    {
        string[] lines = [.. Enumerable.Range(0, 120).Select(i => i % 10 == 7 ? "broken" : $$"""{"id":"a{{i % 50}}","text":"{{Good}} Number {{i}}."}""")];
        Kill(lines[..70], format, _tool.PathOf(output));
        Kill(lines[..95], format, _tool.PathOf(output), "--resume");

        _tool.Run(["extract", "-", "--input", "jsonl", "--format", format, "--output", _tool.PathOf(output), "--rejected", "./rejected.jsonl", "--resume", "--summary"], string.Join('\n', lines));

        Assert.Equal(1, _tool.Status);
        Assert.Contains(" done before", _tool.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, 12).Select(i => (10 * i) + 8), File.ReadLines(_tool.PathOf("rejected.jsonl")).Select(l => (int)JObject.Parse(l)["number"]!).Order());
        _tool.Run(["extract", "-", "--input", "jsonl", "--format", format, "--output", _tool.PathOf("whole/" + output)], string.Join('\n', lines));
        Assert.Equal(Contents("whole/" + output), Contents(output));
    }

    [Fact]
    public void A_complete_file_is_left_as_it_is()
    {
        _tool.With("a.txt", Good).Extract("./a.txt", "--output", "./facts.jsonl");
        string facts = File.ReadAllText(_tool.PathOf("facts.jsonl"));
        Assert.Equal(["a.txt", "facts.jsonl"], Directory.GetFiles(_tool.PathOf("")).Select(Path.GetFileName).Order());

        _tool.With("a.txt", "Changed.").Extract("./a.txt", "--output", "./facts.jsonl", "--resume");

        Assert.Equal(0, _tool.Status);
        Assert.EndsWith("facts.jsonl is complete; there is nothing to go on with.", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(facts, File.ReadAllText(_tool.PathOf("facts.jsonl")));
    }

    [Fact]
    public void A_folder_gets_only_what_is_new()
    {
        _tool.With("news/a.txt", Good).With("news/b.txt", Good).Extract("./news", "--output", "./facts/");
        File.Delete(_tool.PathOf("facts/a.json"));

        _tool.With("news/c.txt", Good).With("more/a.txt", Good).Extract("./news", "./more", "--output", "./facts/", "--resume");

        Assert.Equal(["a-2.json", "b.json", "c.json"], Directory.GetFiles(_tool.PathOf("facts"), "*.json").Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_file_that_is_named_twice_is_done_twice()
    {
        _tool.With("a.txt", Good).Extract("./a.txt", "./a.txt", "--output", "./facts/");
        Assert.Equal("", _tool.Errors);

        _tool.Extract("./a.txt", "./a.txt", "./a.txt", "--output", "./facts/", "--resume");

        Assert.Equal(["a-2.json", "a-3.json", "a.json"], Directory.GetFiles(_tool.PathOf("facts"), "*.json").Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Failures_of_the_part_before_count()
    {
        _tool.With("news/a.txt", Good).With("news/b.txt", [0xFF]).Extract("./news", "--output", "./facts/");
        Assert.Equal(1, _tool.Status);

        _tool.With("news/c.txt", Good).Extract("./news", "--output", "./facts/", "--resume", "--summary");

        Assert.Equal(1, _tool.Status);
        Assert.Matches(@"^newsnlp: 1 article, 10 tokens in 0:\d\d\.\d \([\d,]+ articles/s, [\d,]+ tokens/s\), 1 failed, 2 done before$", Assert.Single(_tool.ErrorLines));
    }

    [Fact]
    public void Other_options_cannot_go_on()
    {
        _tool.With("a.txt", Good).Extract("./a.txt", "--output", "./facts/");

        _tool.Extract("./a.txt", "--output", "./facts/", "--resume", "--tokens");

        Assert.Equal(2, _tool.Status);
        Assert.Contains("leave --resume out to begin anew", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--resume needs --output", "./a.txt", "--resume")]
    [InlineData("a file of the form json does not grow article by article", "./a.txt", "--resume", "--format", "json", "--output", "./facts.json")]
    [InlineData("--resume cannot go on with pages", "./a.txt", "--resume", "--format", "html", "--output", "./facts/")]
    [InlineData("is one of the inputs or the output", "./a.txt", "--rejected", "./a.txt")]
    [InlineData("is one of the inputs or the output", "./a.txt", "--output", "./b.jsonl", "--rejected", "./b.jsonl")]
    [InlineData("cannot be written", "./a.txt", "--rejected", "./a.txt/b.jsonl")]
    public void What_cannot_be_done_is_said(string message, params string[] arguments)
    {
        _tool.With("a.txt", Good).Extract(arguments);

        Assert.Equal(2, _tool.Status);
        Assert.Contains(message, Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(Good, File.ReadAllText(_tool.PathOf("a.txt")));
    }

    [Fact]
    public void Rejected_articles_are_listed_with_their_places_and_reasons()
    {
        _tool.With("feed.jsonl", "{\"text\":\"x\"}\n{\"id\":\"b\"}\n").With("bad.txt", [0xFF]).Extract("./feed.jsonl", "./bad.txt", "./missing/", "--rejected", "./rejected.jsonl");

        var rejected = File.ReadLines(_tool.PathOf("rejected.jsonl")).Select(JObject.Parse).ToList();
        Assert.Equal(["feed.jsonl:2", "bad.txt:1", "missing/"], rejected.Select(r => ((string)r["origin"]!)[(_tool.PathOf("x").Length - 1)..]));
        Assert.Contains("'text' is missing", (string)rejected[0]["error"]!, StringComparison.Ordinal);
        Assert.Single(_tool.OutputLines);
    }

    [Fact]
    public void A_journal_whose_last_line_was_cut_off_is_read_up_to_it()
    {
        string path = _tool.PathOf("m");
        using (var manifest = RunManifest.Begin(path, "run"))
        {
            manifest.Add(new ManifestEntry(new InputKey("a\t\"ü\".txt", 1), 100, 0, "a", Failed: false));
            manifest.Add(new ManifestEntry(new InputKey("b.txt", 1), 100, 50, null, Failed: true));
        }

        File.AppendAllText(path, "[\"c.txt\",1,20");
        using (var manifest = RunManifest.Continue(path, "run", 150, 60))
        {
            Assert.Equal((2, 1, 100, 50), (manifest.DoneBefore, manifest.RejectedBefore, manifest.OutputLength, manifest.RejectedLength));
            Assert.Equal(["a"], manifest.Documents);
            Assert.True(manifest.TakeDone(new InputKey("a\t\"ü\".txt", 1)));
            Assert.False(manifest.TakeDone(new InputKey("a\t\"ü\".txt", 1)));
            Assert.False(manifest.TakeDone(new InputKey("c.txt", 1)));
            manifest.Add(new ManifestEntry(new InputKey("c.txt", 1), 200, 50, null, Failed: false));
        }

        Assert.Equal(4, File.ReadAllLines(path).Length);
        using var shorter = RunManifest.Continue(path, "run", 199, 60); // the disk has less than the journal says
        Assert.Equal((2, 100), (shorter.DoneBefore, shorter.OutputLength));
    }

    // Feeds some lines, waits until results are there, and kills the process in the middle of its work.
    private void Kill(string[] lines, string format, string output, params string[] more)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(NewsNlp.Console.Tool).Assembly.Location, "extract", "-", "--input", "jsonl", "--format", format, "--output", output, "--rejected", _tool.PathOf("rejected.jsonl"), .. more])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        string manifest = output.EndsWith('/') ? output + ".newsnlp.manifest" : output + ".manifest";
        long before = File.Exists(manifest) ? new FileInfo(manifest).Length : 0;
        process.StandardInput.Write(string.Join('\n', lines) + "\n{\"text\":\"cut");
        process.StandardInput.Flush();
        Assert.True(SpinWait.SpinUntil(() => File.Exists(manifest) && new FileInfo(manifest).Length > Math.Max(before, 150) + 400, TimeSpan.FromSeconds(30)));
        process.Kill(); // SIGKILL: nothing is told, nothing is tidied up
        process.WaitForExit();
        Assert.NotEqual(0, process.ExitCode);
    }

    private List<string> Contents(string path) => path.EndsWith('/')
        ? [.. Directory.GetFiles(_tool.PathOf(path), "*.json").Order().Select(f => Path.GetFileName(f) + File.ReadAllText(f))]
        : [File.ReadAllText(_tool.PathOf(path)), .. Directory.GetFiles(Path.GetDirectoryName(_tool.PathOf(path))!, "facts.*").Select(f => Path.GetFileName(f))];
}
