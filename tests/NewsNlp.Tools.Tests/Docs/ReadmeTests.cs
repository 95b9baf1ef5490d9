using System.Diagnostics;
using NewsNlp.Tests;

namespace NewsNlp.Tools.Tests.Docs;

/// <summary>What the README shows is what there is.</summary>
public class ReadmeTests
{
    private static readonly string Root = Repository.Root;
    private static readonly string Readme = File.ReadAllText(Path.Combine(Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_snippet_is_the_quickstart_sample()
        => Assert.Contains("```csharp\n" + File.ReadAllText(Path.Combine(Root, "samples", "Quickstart", "Program.cs")).ReplaceLineEndings("\n") + "```", Readme, StringComparison.Ordinal);

    [Fact]
    public void The_snippet_prints_what_the_README_says()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Quickstart.dll")]) { RedirectStandardOutput = true })!;
        string printed = process.StandardOutput.ReadToEnd().ReplaceLineEndings("\n");
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("prints\n\n```\n" + printed + "```", Readme, StringComparison.Ordinal);
    }
}
