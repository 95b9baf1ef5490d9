using System.Text;
using NewsNlp.Console;

namespace NewsNlp.Tools.Tests.Cli;

/// <summary>Runs the tool inside the test, in a folder of its own.</summary>
internal sealed class ToolRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsnlp-test-");

    public int Status { get; private set; }

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public ToolRun With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public ToolRun With(string name, byte[] bytes)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    /// <summary>Runs <c>newsnlp extract</c>; arguments that begin with a dot are paths in the folder of the test.</summary>
    public ToolRun Extract(params string[] arguments) => Run(["extract", .. arguments]);

    public ToolRun Run(string[] arguments, string input = "", bool isTerminal = false, int width = 80)
    {
        var output = new StringWriter();
        var errors = new StringWriter();
        Status = Tool.Run([.. arguments.Select(Expand)], new ToolConsole
        {
            Output = output,
            Error = errors,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            OutputIsTerminal = isTerminal,
            Width = width,
        });
        Output = output.ToString();
        Errors = errors.ToString().Replace(_folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Expand(string argument) => argument.StartsWith("./", StringComparison.Ordinal) ? PathOf(argument[2..]) : argument;
}
