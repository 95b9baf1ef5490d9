using System.CommandLine;

namespace NewsNlp.Console.Commands;

/// <summary>The command <c>model</c>: what is in a model file, and under which licences.</summary>
internal static class ModelCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string?>("file") { Description = "A model file. Default: the model of the tool.", Arity = ArgumentArity.ZeroOrOne };
        var info = new Command("info", "Lists the sections of the model with their sizes, and its licence.") { file };
        info.SetAction(result => new ModelInfo(console).Write(result.GetValue(file)));
        var licences = new Command("licences", "Prints the notices of all sources that the model was made from.");
        licences.SetAction(_ => new ModelInfo(console).WriteNotices());
        return new Command("model", "Tells of the model: sections, sizes, licences.") { info, licences };
    }
}
