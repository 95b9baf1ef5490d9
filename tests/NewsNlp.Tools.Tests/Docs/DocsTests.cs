using System.Text.RegularExpressions;
using NewsNlp.Console;
using NewsNlp.Tests;
using NewsNlp.Tools.Tests.Cli;

namespace NewsNlp.Tools.Tests.Docs;

/// <summary>Holds README and docs to what there is: every C# snippet is part of a program that is compiled and run, every command line is understood, every link leads somewhere.</summary>
public sealed partial class DocsTests
{
    private static readonly string Root = Repository.Root;

    public static TheoryData<string> Pages => ["README.md", .. Directory.GetFiles(Path.Combine(Root, "docs"), "*.md").Select(f => "docs/" + Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_snippet_is_part_of_a_program_that_runs(string page)
    {
        var programs = Directory.GetFiles(Path.Combine(Root, "samples"), "Program.cs", SearchOption.AllDirectories).Append(Path.Combine(Root, "tests", "NewsNlp.Tools.Tests", "Docs", "Snippets.cs"))
            .Select(f => string.Join('\n', Lines(File.ReadAllText(f)))).ToList();

        foreach (string snippet in Blocks(page, "csharp"))
        {
            Assert.True(programs.Exists(p => p.Contains(string.Join('\n', Lines(snippet)), StringComparison.Ordinal)), $"{page}: {snippet}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_line_is_understood(string page)
    {
        foreach (string[] arguments in Blocks(page, "").Concat(Blocks(page, "bash")).SelectMany(Commands))
        {
            Assert.True(Tool.Parse(arguments, new ToolConsole { Output = TextWriter.Null, Error = TextWriter.Null, OpenInput = () => Stream.Null }).Errors.Count == 0, $"{page}: {string.Join(' ', arguments)}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string page)
    {
        string text = File.ReadAllText(Path.Combine(Root, page));
        foreach (string part in text.Split("](").Skip(1))
        {
            string target = part[..part.IndexOfAny([')', '#'])];
            Assert.True(target.Length == 0 || target.Contains("://", StringComparison.Ordinal) || Path.Exists(Path.Combine(Root, Path.GetDirectoryName(page)!, target)), $"{page}: {target}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_picture_is_there_small_and_described(string page)
    {
        string text = File.ReadAllText(Path.Combine(Root, page));
        var pictures = Picture().Matches(text).Concat(PictureTag().Matches(text));
        Assert.All(pictures, p =>
        {
            Assert.InRange(new FileInfo(Path.Combine(Root, Path.GetDirectoryName(page)!, p.Groups["file"].Value)).Length, 1_000, 200_000);
            Assert.True(p.Groups["alt"].Length > 20, p.Value);
        });
    }

    [Fact]
    public void Every_picture_is_on_a_page()
    {
        string text = string.Concat(Pages.Select(p => File.ReadAllText(Path.Combine(Root, p.Data))));
        Assert.All(Directory.GetFiles(Path.Combine(Root, "docs", "images")), f => Assert.Contains("images/" + Path.GetFileName(f), text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_is_named_in_the_README()
    {
        string readme = File.ReadAllText(Path.Combine(Root, "README.md"));
        Assert.All(Directory.GetFiles(Path.Combine(Root, "docs"), "*.md"), f => Assert.Contains($"docs/{Path.GetFileName(f)}", readme, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("newsnlp extract a.txt --format json -o 'b c.json'  words beside it", "extract|a.txt|--format|json|-o|b c.json")]
    [InlineData("cat a | newsnlp extract - --input jsonl | jq", "extract|-|--input|jsonl")]
    [InlineData("newsnlp extract \"$input\" \\", "extract|$input")]
    [InlineData("newsnlp extract feed.jsonl > facts.jsonl", "extract|feed.jsonl")]
    public void Command_lines_are_read_as_a_shell_does(string line, string expected) => Assert.Equal(expected.Split('|'), Assert.Single(Commands(line)));

    private static IEnumerable<string> Blocks(string page, string language)
    {
        string text = File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n");
        string[] parts = text.Split("\n```");
        for (int i = 1; i < parts.Length; i += 2)
        {
            int end = parts[i].IndexOf('\n', StringComparison.Ordinal);
            if (parts[i][..end] == language)
            {
                yield return parts[i][(end + 1)..];
            }
        }
    }

    private static IEnumerable<string> Lines(string code) => code.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim());

    [GeneratedRegex(@"!\[(?<alt>[^\]]*)\]\((?<file>[^)]+)\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"<img src=""(?<file>[^""]+)"" alt=""(?<alt>[^""]*)""")]
    private static partial Regex PictureTag();

    // "newsnlp …" up to a pipe, a redirection, a line break or two spaces, behind which our pages have an explanation.
    private static IEnumerable<string[]> Commands(string block)
    {
        foreach (string line in block.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n'))
        {
            int start = line.IndexOf("newsnlp ", StringComparison.Ordinal);
            bool isCommand = start == 0 || (start > 0 && line[start - 1] == ' ' && (line[..start].TrimEnd().EndsWith('|') || line.StartsWith("parallel", StringComparison.Ordinal)));
            if (isCommand)
            {
                yield return [.. Words(line[(start + "newsnlp ".Length)..]).Select(w => w == "$SLURM_CPUS_PER_TASK" ? "4" : w)];
            }
        }
    }

    private static IEnumerable<string> Words(string line)
    {
        var word = new System.Text.StringBuilder();
        char quote = '\0';
        for (int i = 0; i <= line.Length; i++)
        {
            char c = i < line.Length ? line[i] : '\n';
            if (quote != '\0' ? c == quote : c is '"' or '\'')
            {
                quote = quote == '\0' ? c : '\0';
            }
            else if (quote == '\0' && c is ' ' or '|' or '>' or '<' or '\n' or '\\')
            {
                if (word.Length > 0)
                {
                    yield return word.ToString();
                    word.Clear();
                }

                if (c != ' ' || (i + 1 < line.Length && line[i + 1] == ' '))
                {
                    yield break;
                }
            }
            else
            {
                word.Append(c);
            }
        }
    }
}
