using System.CommandLine;

namespace NewsNlp.Training;

/// <summary><c>compile</c>: writes the model file from the fact tables and our word lists; trained sections stay as they are.</summary>
internal static class CompileCommand
{
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The data folder with gazetteer/, vectors/ and so on.", Required = true };
        var models = new Option<DirectoryInfo>("--models") { Description = "The folder with our word lists; the model is written there.", DefaultValueFactory = _ => new DirectoryInfo("models") };
        var command = new Command("compile", "Writes models/news-en.nnlm from the fact tables and our word lists.") { data, models };
        command.SetAction(result => ModelCompiler.Run(result.GetRequiredValue(data).FullName, result.GetRequiredValue(models).FullName));
        return command;
    }
}
