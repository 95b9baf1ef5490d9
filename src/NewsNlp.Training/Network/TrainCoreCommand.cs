using System.CommandLine;
using NewsNlp.Knowledge;
using NewsNlp.Models;
using NewsNlp.Network;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Training.Network;

/// <summary><c>train core</c>: trains the network and writes it into the model file.</summary>
internal static class TrainCoreCommand
{
    private const int EvaluationInterval = 4;

    public static Command Create()
    {
        var defaults = new CoreOptions();
        var data = DataOptions.Data();
        var models = DataOptions.Models();
        var checkpoint = new Option<FileInfo>("--checkpoint") { Description = "Where the state is kept after each epoch; a run that finds it goes on from there.", DefaultValueFactory = _ => new FileInfo("core.checkpoint") };
        var teacher = new Option<FileInfo?>("--teacher") { Description = "A model whose network says what the syntax of the name corpora is, so that more text than the treebanks is learned from." };
        var epochs = new Option<int>("--epochs") { Description = "How often the treebanks are gone through.", DefaultValueFactory = _ => defaults.Epochs };
        var layers = new Option<int>("--layers") { Description = "The recurrent layers.", DefaultValueFactory = _ => defaults.Layers };
        var width = new Option<int>("--width") { Description = "The numbers a token has between the layers; a multiple of 32.", DefaultValueFactory = _ => defaults.Width };
        var rate = new Option<float>("--rate") { Description = "The highest learning rate.", DefaultValueFactory = _ => defaults.Rate };
        var step = new Option<int>("--step-tokens") { Description = "The tokens of a step, so many of the treebanks and as many with names.", DefaultValueFactory = _ => defaults.StepTokens };
        var command = new Command("core", "The network for tags, parse and names, on treebanks and name corpora whose licences allow it.") { data, models, checkpoint, teacher, epochs, layers, width, rate, step };
        command.SetAction(r => Run(
            r.GetRequiredValue(data).FullName,
            r.GetRequiredValue(models).FullName,
            r.GetRequiredValue(checkpoint).FullName,
            r.GetValue(teacher)?.FullName,
            new CoreOptions { Epochs = r.GetValue(epochs), Layers = r.GetValue(layers), Width = r.GetValue(width), Rate = r.GetValue(rate), StepTokens = r.GetValue(step) }));
        return command;
    }

    private static void Run(string data, string models, string checkpoint, string? teacher, CoreOptions options)
    {
        var model = NewsModel.Load(Path.Combine(models, ModelCompiler.FileName));
        var reader = new CoreCorpusReader(model);
        var syntax = CoreData.ReadSyntax(reader, data);
        var names = CoreData.ReadNames(reader, data, teacher is null ? null : new CoreNetwork(NewsModel.Load(teacher)));
        Console.WriteLine($"{syntax.Count:N0} sentences with syntax, {names.Count:N0} with names");
        var trainer = new CoreTrainer(options, ShapeOf(options), model, syntax, names);
        if (File.Exists(checkpoint))
        {
            trainer.Load(checkpoint);
            Console.WriteLine($"going on after epoch {trainer.Epoch}");
        }

        var evaluation = new CoreEvaluation(model);
        var treebanks = CoreData.DevelopmentSyntax(data);
        var corpora = CoreData.DevelopmentNames(data);
        uint fingerprint = CoreFingerprint.Of(new WordClusters(model));
        while (trainer.Epoch < options.Epochs)
        {
            trainer.RunEpoch(Console.Out);
            trainer.Save(checkpoint);
            if (trainer.Epoch % EvaluationInterval == 0 || trainer.Epoch == options.Epochs)
            {
                var network = new CoreNetwork(ModelCompiler.With(model, [(CoreWeights.Section, trainer.Compile(fingerprint))]));
                foreach (var (name, documents) in treebanks)
                {
                    Console.WriteLine($"  {name}: {evaluation.Syntax(network, documents)}");
                }

                foreach (var (name, texts) in corpora)
                {
                    Console.WriteLine($"  {name}: {evaluation.Names(network, texts)}");
                }
            }
        }

        ModelCompiler.Replace(models, [(CoreWeights.Section, trainer.Compile(fingerprint))]);
        File.Delete(checkpoint);
    }

    /// <summary>Gets the sizes of the network with our label sets.</summary>
    internal static CoreShape ShapeOf(CoreOptions options)
        => new(options.InputWidth, options.Width, options.Layers, options.ArcWidth, options.RelationWidth, Enum.GetValues<PartOfSpeech>().Length, Enum.GetValues<UniversalPos>().Length, NameLabel.Count, Enum.GetValues<DependencyRelation>().Length);
}
