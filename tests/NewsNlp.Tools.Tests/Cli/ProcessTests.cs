using System.Diagnostics;
using NewsNlp.Tests;

namespace NewsNlp.Tools.Tests.Cli;

/// <summary>Runs the tool as a process of its own: exit status and the three streams.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly ToolRun _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Results_go_to_standard_output_and_failures_to_standard_error()
    {
        _folder.With("good.txt", "Café owner Anna Berg left.").With("bad.txt", [0xFF]);

        var (status, output, errors) = Run("", "extract", _folder.PathOf("bad.txt"), _folder.PathOf("good.txt"));

        Assert.Equal(1, status);
        Assert.StartsWith("{\"schema\":\"newsnlp/1\"", output, StringComparison.Ordinal);
        Assert.Equal(1, output.Count(c => c == '\n'));
        Assert.Equal(1, errors.Count(c => c == '\n'));
    }

    [Fact]
    public void Standard_input_is_utf_8()
    {
        var (status, output, _) = Run("Zoë Łącka spoke in Kraków.", "extract", "-");

        Assert.Equal(0, status);
        Assert.Contains("\"length\":26", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_usage_is_exit_status_2() => Assert.Equal(2, Run("", "extract", "--nonsense").Status);

    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void Every_vector_width_gives_the_same_bytes(string switchedOff)
    {
        string articles = Path.Combine(Repository.Root, "samples", "articles");
        string[] arguments = ["extract", articles, "--format", "jsonl", "--tokens"];
        var (status, output, _) = Run("", new() { [switchedOff] = "0" }, arguments);

        Assert.Equal(0, status);
        Assert.Equal(Run("", arguments).Output, output);
    }

    private static (int Status, string Output, string Errors) Run(string input, params string[] arguments) => Run(input, [], arguments);

    private static (int Status, string Output, string Errors) Run(string input, Dictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(NewsNlp.Console.Tool).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
