using System.Diagnostics;
using NewsNlp.Tests;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Tools.Tests.Docs;

/// <summary>Runs the sample programs as they are, each in a process of its own.</summary>
public class SampleTests
{
    [Fact]
    public void BatchFolder_writes_a_document_a_line_in_the_order_of_names()
    {
        string[] lines = Run("BatchFolder").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.Root, "samples", "articles"), "*.txt").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal), lines.Select(l => (string?)JObject.Parse(l)["article"]!["id"]));
    }

    [Fact]
    public void LineWorker_gives_a_line_for_every_line()
    {
        string[] lines = Run("LineWorker", """
            {"id":"a","text":"Angela Merkel met Emmanuel Macron in Paris."}

            broken
            {"id":"b"}
            {"id":"c","text":[]}
            [[[[
            {"id":"d","text":"Ada Roe spoke.\ud800"}

            """).TrimEnd('\n').Split('\n');

        Assert.Equal(7, lines.Length);
        var documents = lines.Select(JObject.Parse).ToList();
        Assert.Equal(["a", null, null, null, null, null, "d"], documents.Select(d => (string?)d["article"]?["id"]));
        Assert.All(documents[1..6], d => Assert.False(string.IsNullOrEmpty((string?)d["error"])));
    }

    [Fact]
    public void CustomGazetteer_finds_the_names_with_their_identifiers()
        => Assert.Equal("crm:42  Harbour Watch, 3 mentions\ncrm:43  Quay Nine\n", Run("CustomGazetteer"));

    [Fact]
    public void CustomEventType_finds_the_events()
        => Assert.Equal(
            """
            christened (Asserted): Agent Sonja, Target the ferry; place Bergen, date 2024-05-03
            launched (Planned): Agent Anna Berg, Target The frigate; place -, date -

            """.ReplaceLineEndings("\n"),
            Run("CustomEventType"));

    [Fact]
    public void CustomExtractor_reports_amounts_with_their_characters()
        => Assert.Equal("19-31 $3.5 million\n44-48 €900\n", Run("CustomExtractor"));

    [Fact]
    public void QuotesBySpeaker_lists_who_said_what()
        => Assert.Equal(
            """
            Ingrid Solberg, Mayor
              Direct: We will not sell the harbour
            Emre Aydin
              Indirect: the decision had surprised him
              Direct: I heard of it on the radio

            """.ReplaceLineEndings("\n"),
            Run("QuotesBySpeaker"));

    [Fact]
    public void MeetingsTimeline_is_in_the_order_of_dates()
    {
        string[] lines = Run("MeetingsTimeline").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.True(lines.Length >= 3, $"{lines.Length} meetings");
        var dated = lines.Where(l => char.IsDigit(l[0])).Select(l => l[..16]).ToList();
        Assert.Equal(dated.Order(StringComparer.Ordinal), dated);
        Assert.Contains(lines, l => l.Contains("[nile-talks]", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_sample_is_in_the_solution()
    {
        string solution = File.ReadAllText(Path.Combine(Repository.Root, "NewsNlp.sln"));
        Assert.All(Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.csproj", SearchOption.AllDirectories), p => Assert.Contains(Path.GetFileName(p), solution, StringComparison.Ordinal));
    }

    private static string Run(string sample, string input = "")
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, sample + ".dll")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        })!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string printed = process.StandardOutput.ReadToEnd().ReplaceLineEndings("\n");
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return printed;
    }
}
