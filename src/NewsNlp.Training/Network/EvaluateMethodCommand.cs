using System.CommandLine;
using NewsNlp.Models;

namespace NewsNlp.Training.Network;

/// <summary><c>evaluate method</c>: trains the network on CoNLL-2003 alone and measures it there, to compare the method with published ones.</summary>
internal static class EvaluateMethodCommand
{
    public static Command Create()
    {
        var epochs = new Option<int>("--epochs") { Description = "How often the training part is gone through.", DefaultValueFactory = _ => 40 };
        var data = DataOptions.Data();
        var models = DataOptions.Models();
        var command = new Command("method", "Trains names on CoNLL-2003 alone, four kinds, and gives F1 on its development part. The weights are thrown away: the licence of the set forbids to ship them.") { data, models, epochs };
        command.SetAction(r =>
        {
            string folder = Path.Combine(r.GetRequiredValue(data).FullName, "ner", "dev");
            var model = NewsModel.Load(Path.Combine(r.GetRequiredValue(models).FullName, ModelCompiler.FileName));
            new MethodCheck(model).Run(Path.Combine(folder, "conll03.train.iob2"), Path.Combine(folder, "conll03.testa.iob2"), new CoreOptions { Epochs = r.GetValue(epochs) }, Console.Out);
        });
        return command;
    }
}
