using System.CommandLine;

namespace NewsNlp.Training;

/// <summary><c>compile</c>: writes the model file from the fact tables and our word lists; trained sections stay as they are.</summary>
internal static class CompileCommand
{
    public static Command Create() => DataOptions.Command("compile", "Writes models/news-en.nnlm from the fact tables and our word lists.", ModelCompiler.Run);
}
