using System.CommandLine;
using NewsNlp.Knowledge;
using NewsNlp.Models;
using NewsNlp.Network;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Training.Network;

/// <summary>
/// <c>train core</c>: trains the network and writes it into the model file. In the second of two rounds the network of the first one says what the syntax of the name corpora is,
/// and the next one learns from both: news, where the treebanks have little (self-training; Yarowsky 1995, Xie, Luong, Hovy and Le 2020).
/// </summary>
internal static class TrainCoreCommand
{
    private const int EvaluationInterval = 4;

    public static Command Create()
    {
        var defaults = new CoreOptions();
        var data = DataOptions.Data();
        var models = DataOptions.Models();
        var work = new Option<DirectoryInfo>("--work") { Description = "Where the state is kept after each epoch; a run that finds it goes on from there.", DefaultValueFactory = _ => new DirectoryInfo("core-training") };
        var rounds = new Option<int>("--rounds") { Description = "1 learns from the corpora alone, 2 once more with the first network as the teacher.", DefaultValueFactory = _ => 2 };
        var epochs = new Option<int>("--epochs") { Description = "How often the treebanks are gone through in a round.", DefaultValueFactory = _ => defaults.Epochs };
        var layers = new Option<int>("--layers") { Description = "The recurrent layers.", DefaultValueFactory = _ => defaults.Layers };
        var width = new Option<int>("--width") { Description = $"The numbers a token has between the layers; a multiple of {CoreShape.WidthStep}.", DefaultValueFactory = _ => defaults.Width };
        width.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is var value && (value <= 0 || value % CoreShape.WidthStep != 0))
            {
                result.AddError($"--width is a multiple of {CoreShape.WidthStep}, not {value}.");
            }
        });
        var rate = new Option<float>("--rate") { Description = "The highest learning rate.", DefaultValueFactory = _ => defaults.Rate };
        var step = new Option<int>("--step-tokens") { Description = "The tokens of a step, so many of the treebanks and as many with names.", DefaultValueFactory = _ => defaults.StepTokens };
        var command = new Command("core", "The network for tags, parse and names, on treebanks and name corpora whose licences allow it.") { data, models, work, rounds, epochs, layers, width, rate, step };
        command.SetAction(r => Run(
            r.GetRequiredValue(data).FullName,
            r.GetRequiredValue(models).FullName,
            r.GetRequiredValue(work),
            r.GetValue(rounds),
            new CoreOptions { Epochs = r.GetValue(epochs), Layers = r.GetValue(layers), Width = r.GetValue(width), Rate = r.GetValue(rate), StepTokens = r.GetValue(step) }));
        return command;
    }

    private static void Run(string data, string models, DirectoryInfo work, int rounds, CoreOptions options)
    {
        var model = NewsModel.Load(Path.Combine(models, ModelCompiler.FileName));
        var reader = new CoreCorpusReader(model);
        var syntax = CoreData.ReadSyntax(reader, data);
        work.Create();
        string Taught(int round) => Path.Combine(work.FullName, $"round{round}.weights");
        for (int round = 1; round <= rounds; round++)
        {
            if (File.Exists(Taught(round)))
            {
                Console.WriteLine($"round {round} is done");
                continue;
            }

            var teacher = round == 1 ? null : NetworkOf(model, File.ReadAllBytes(Taught(round - 1)));
            var names = CoreData.ReadNames(reader, data, teacher);
            Console.WriteLine($"round {round}: {syntax.Count:N0} sentences of treebanks, {names.Count:N0} with names");
            var trainer = new CoreTrainer(options, ShapeOf(options), model, syntax, names);
            byte[] weights = Train(trainer, options, model, data, Path.Combine(work.FullName, "checkpoint"));
            File.WriteAllBytes(Taught(round), weights);
        }

        ModelCompiler.Replace(models, [(CoreWeights.Section, File.ReadAllBytes(Taught(rounds)))]);
        work.Delete(recursive: true);
    }

    private static byte[] Train(CoreTrainer trainer, CoreOptions options, NewsModel model, string data, string checkpoint)
    {
        if (File.Exists(checkpoint))
        {
            trainer.Load(checkpoint);
            Console.WriteLine($"going on after epoch {trainer.Epoch}");
        }

        var evaluation = new CoreEvaluation(model);
        var treebanks = CoreData.DevelopmentSyntax(data);
        var corpora = CoreData.DevelopmentNames(data);
        uint fingerprint = CoreFingerprint.Of(new WordClusters(model));
        byte[] weights = trainer.Compile(fingerprint);
        while (trainer.Epoch < options.Epochs)
        {
            trainer.RunEpoch(Console.Out);
            trainer.Save(checkpoint);
            weights = trainer.Compile(fingerprint);
            if (trainer.Epoch % EvaluationInterval == 0 || trainer.Epoch == options.Epochs)
            {
                evaluation.Write(NetworkOf(model, weights), treebanks, corpora, Console.Out);
            }
        }

        File.Delete(checkpoint);
        return weights;
    }

    private static CoreNetwork NetworkOf(NewsModel model, byte[] weights) => new(ModelCompiler.With(model, [(CoreWeights.Section, weights)]));

    /// <summary>Gets the sizes of the network with our label sets.</summary>
    internal static CoreShape ShapeOf(CoreOptions options)
        => new(options.InputWidth, options.Width, options.Layers, options.ArcWidth, options.RelationWidth, Enum.GetValues<PartOfSpeech>().Length, Enum.GetValues<UniversalPos>().Length, NameLabel.Count, Enum.GetValues<DependencyRelation>().Length);
}
