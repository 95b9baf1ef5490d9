using System.Diagnostics;
using NewsNlp.Tests;

namespace NewsNlp.Tools.Tests;

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

    [Fact]
    public void Every_file_that_the_README_links_to_is_there()
    {
        foreach (string part in Readme.Split("](").Skip(1))
        {
            string target = part[..part.IndexOf(')', StringComparison.Ordinal)];
            Assert.True(target.Contains("://", StringComparison.Ordinal) || Path.Exists(Path.Combine(Root, target)), target);
        }
    }
}
