using System.Diagnostics;
using System.Text;

namespace NewsNlp.Tools.Tests.Cli;

/// <summary>Outputs that fail during a run or before it: nothing is lost, nothing is there twice, and one line says what happened.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public static bool IsLinux => OperatingSystem.IsLinux();

    public void Dispose() => _tool.Dispose();

    [Fact(Skip = "/dev/full is a device of Linux", SkipUnless = nameof(IsLinux))]
    public void A_full_device_is_told()
    {
        _tool.With("a.txt", "Angela Merkel met Emmanuel Macron in Paris on Tuesday.").Extract("./a.txt", "--output", "/dev/full");

        Assert.Equal(1, _tool.Status);
        Assert.StartsWith("newsnlp: the results cannot be written:", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
    }

    // A bound on the length of files is to the tool what a full disk is: a write fails in the middle of the results.
    [Fact(Skip = "the bound is one of Linux", SkipUnless = nameof(IsLinux))]
    public void After_a_full_disk_the_run_goes_on_where_it_stopped()
    {
        _tool.With("feed.jsonl", string.Join('\n', Enumerable.Range(0, 60).Select(i => $$"""{"id":"{{i}}","text":"Angela Merkel met Emmanuel Macron in Paris on Tuesday. Number {{i}}."}""")));
        string[] extract = ["extract", _tool.PathOf("feed.jsonl"), "--output", _tool.PathOf("facts.jsonl")];

        // W^X maps the compiler's memory from a file, for which the bound holds too.
        var (status, errors) = Start("bash", ["-c", "trap '' XFSZ; ulimit -f 40; DOTNET_EnableWriteXorExecute=0 exec dotnet \"$@\"", "bash", typeof(NewsNlp.Console.Tool).Assembly.Location, .. extract]);

        Assert.Equal(1, status);
        Assert.Contains("the results cannot be written", errors, StringComparison.Ordinal);
        Assert.Contains("--resume goes on", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("facts.jsonl")));
        Assert.InRange(new FileInfo(_tool.PathOf("facts.jsonl.partial")).Length, 1, 40 * 1024);

        _tool.Run([.. extract, "--resume", "--summary"]);
        Assert.Equal(0, _tool.Status);
        Assert.Contains(" done before", _tool.Errors, StringComparison.Ordinal);
        _tool.Extract("./feed.jsonl", "--output", "./whole.jsonl");
        Assert.Equal(File.ReadAllText(_tool.PathOf("whole.jsonl")), File.ReadAllText(_tool.PathOf("facts.jsonl")));
    }

    [Theory(Skip = "the folder is one of Linux", SkipUnless = nameof(IsLinux))]
    [InlineData("/proc/newsnlp.jsonl")]
    [InlineData("/proc/newsnlp/")]
    public void An_output_where_nothing_can_be_written_is_told(string output)
    {
        _tool.With("a.txt", "Angela Merkel spoke.").Extract("./a.txt", "--output", output);

        Assert.Equal(2, _tool.Status);
        Assert.Contains("cannot be written", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("facts.jsonl")]
    [InlineData("facts/")]
    public void A_second_run_into_the_same_output_is_refused(string output)
    {
        string[] extract = ["extract", "-", "--input", "jsonl", "--output", _tool.PathOf(output)];
        string manifest = _tool.PathOf(output.EndsWith('/') ? output + ".newsnlp.manifest" : output + ".manifest");
        using var first = Process.Start(new ProcessStartInfo("dotnet", [typeof(NewsNlp.Console.Tool).Assembly.Location, .. extract]) { RedirectStandardInput = true, StandardInputEncoding = new UTF8Encoding(false) })!;
        first.StandardInput.WriteLine("""{"id":"a","text":"Angela Merkel spoke."}""");
        first.StandardInput.Flush();
        Assert.True(SpinWait.SpinUntil(() => File.Exists(manifest) && new FileInfo(manifest).Length > 0, TimeSpan.FromSeconds(60)));

        foreach (string[] more in (string[][])[[], ["--resume"]])
        {
            _tool.Run([.. extract, .. more], """{"id":"b","text":"Emmanuel Macron spoke."}""");
            Assert.Equal(2, _tool.Status);
            Assert.Contains("cannot be written", Assert.Single(_tool.ErrorLines), StringComparison.Ordinal);
        }

        first.StandardInput.Close();
        first.WaitForExit();
        Assert.Equal(0, first.ExitCode);
        string facts = output.EndsWith('/') ? File.ReadAllText(Assert.Single(Directory.GetFiles(_tool.PathOf(output), "*.json"))) : File.ReadAllText(_tool.PathOf(output));
        Assert.Contains("Angela Merkel", facts, StringComparison.Ordinal);
        Assert.DoesNotContain("Macron", facts, StringComparison.Ordinal);
    }

    private static (int Status, string Errors) Start(string command, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, errors);
    }
}
