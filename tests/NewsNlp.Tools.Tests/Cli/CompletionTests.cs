using System.Diagnostics;

namespace NewsNlp.Tools.Tests.Cli;

public sealed class CompletionTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("newsnlp ", "extract show view eval model completion")]
    [InlineData("newsnlp ext", "extract")]
    [InlineData("newsnlp extract --form", "--format")]
    [InlineData("newsnlp extract --format js", "json jsonl")]
    [InlineData("newsnlp eval --errors ", "people quotes all")]
    [InlineData("newsnlp completion ", "bash zsh fish pwsh")]
    [InlineData("newsnlp model ", "info licences")]
    public void The_tool_tells_what_may_follow(string line, string expected)
    {
        _tool.Run([$"[suggest:{line.Length}]", line]);

        Assert.Equal(0, _tool.Status);
        Assert.Subset(_tool.OutputLines.ToHashSet(), expected.Split(' ').ToHashSet());
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void There_is_a_script_for_every_shell(string shell)
    {
        Assert.Contains("[suggest:", _tool.Run(["completion", shell]).Output, StringComparison.Ordinal);
        Assert.Equal(2, _tool.Run(["completion", "cmd"]).Status);
    }

    [Fact]
    public void Bash_completes_an_option()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash here.");
        _tool.With("script", _tool.Run(["completion", "bash"]).Output);
        string tool = typeof(NewsNlp.Console.Tool).Assembly.Location;
        string test = $$"""
            newsnlp() { dotnet "{{tool}}" "$@"; }
            source "{{_tool.PathOf("script")}}"
            COMP_LINE="newsnlp extract --resu"; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(newsnlp extract --resu); COMP_CWORD=2
            _newsnlp
            echo "${COMPREPLY[@]}"
            """;
        using var process = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", test]) { RedirectStandardOutput = true })!;
        Assert.Equal("--resume", process.StandardOutput.ReadToEnd().Trim());
    }

    [Theory]
    [InlineData("Try 'newsnlp --help'.", "unknown")]
    [InlineData("Try 'newsnlp eval --help'.", "eval")]
    [InlineData("Try 'newsnlp model --help'.", "model")]
    [InlineData("Try 'newsnlp model info --help'.", "model", "info", "a", "b")]
    public void Wrong_usage_names_the_help_of_its_command(string hint, params string[] arguments)
    {
        Assert.Equal(2, _tool.Run(arguments).Status);
        Assert.Equal(hint, _tool.ErrorLines[^1]);
    }

    [Fact]
    public void A_file_without_a_command_is_told_what_to_do_with_it()
    {
        _tool.With("a.txt", "x").Run(["./a.txt"]);

        Assert.Equal(2, _tool.Status);
        Assert.Equal("newsnlp: a command comes before 'a.txt'. Try 'newsnlp show a.txt' or 'newsnlp extract a.txt'.", _tool.ErrorLines[0]);
    }

    [Fact]
    public void A_wrong_command_is_told_which_there_are()
    {
        Assert.Equal("newsnlp: there is no command 'extrakt'. There are: extract, show, view, eval, model, completion. Did you mean 'extract'?", _tool.Run(["extrakt"]).ErrorLines[0]);
        Assert.Equal("newsnlp: 'model' wants one of info, licences.", _tool.Run(["model"]).ErrorLines[0]);
        Assert.Equal("newsnlp: there is no command 'size'. There are: info, licences.", _tool.Run(["model", "size"]).ErrorLines[0]);
    }

    [Fact]
    public void What_is_missing_says_what_it_may_be()
    {
        Assert.StartsWith("newsnlp: 'extract' wants <paths>: Article files (.txt,", _tool.Run(["extract"]).ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("newsnlp: 'eval' wants <folder>: The folder with", _tool.Run(["eval"]).ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_a_word_too() => Assert.Equal(_tool.Run(["view", "--help"]).Output, _tool.Run(["help", "view"]).Output);

    [Theory]
    [InlineData("extract")]
    [InlineData("show")]
    [InlineData("view")]
    [InlineData("eval")]
    [InlineData("model", "info")]
    [InlineData("completion")]
    public void Help_of_every_command_has_examples(params string[] command)
    {
        Assert.Equal(0, _tool.Run([.. command, "--help"]).Status);
        Assert.Contains($"Examples:{Environment.NewLine}  ", _tool.Output, StringComparison.Ordinal);
        Assert.Equal("", _tool.Errors);
    }
}
