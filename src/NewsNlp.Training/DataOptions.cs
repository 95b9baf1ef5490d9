using System.CommandLine;

namespace NewsNlp.Training;

/// <summary>The options that every command has: where the data and our word lists are.</summary>
internal static class DataOptions
{
    /// <summary>Makes a command that gets the two folders.</summary>
    public static Command Command(string name, string description, Action<string, string> run)
    {
        var data = Data();
        var models = Models();
        var command = new Command(name, description) { data, models };
        command.SetAction(result => run(result.GetRequiredValue(data).FullName, result.GetRequiredValue(models).FullName));
        return command;
    }

    /// <summary>Makes the option for the data folder.</summary>
    public static Option<DirectoryInfo> Data()
        => new("--data") { Description = "The data folder with gazetteer/, vectors/, ud/, ner/ and so on.", Required = true };

    /// <summary>Makes the option for the folder of the model.</summary>
    public static Option<DirectoryInfo> Models()
        => new("--models") { Description = "The folder with our word lists and the model.", DefaultValueFactory = _ => new DirectoryInfo("models") };
}
