using System.CommandLine;
using System.Diagnostics;
using NewsNlp.Models;
using NewsNlp.Network;
using NewsNlp.Tagging;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;

namespace NewsNlp.Training.Network;

/// <summary><c>evaluate core</c>: measures the network on development data, alone and together with the linear name tagger, and its speed.</summary>
internal static class EvaluateCoreCommand
{
    public static Command Create()
    {
        var data = DataOptions.Data();
        var models = DataOptions.Models();
        var weights = new Option<float[]>("--name-weights") { Description = "What the name scores of the network are multiplied by before they are added to the linear ones.", DefaultValueFactory = _ => [NameTagger.DefaultNetworkWeight], AllowMultipleArgumentsPerToken = true };
        var command = new Command("core", "Tags, heads and relations on the tokens of the annotators, names, and the speed of the network.") { data, models, weights };
        command.SetAction(r => Run(r.GetRequiredValue(data).FullName, r.GetRequiredValue(models).FullName, r.GetValue(weights)!));
        return command;
    }

    private static void Run(string data, string models, float[] weights)
    {
        var model = NewsModel.Load(Path.Combine(models, ModelCompiler.FileName));
        var network = new CoreNetwork(model);
        var evaluation = new CoreEvaluation(model);
        foreach (var (name, documents) in CoreData.DevelopmentSyntax(data))
        {
            Console.WriteLine($"{name}: {evaluation.Syntax(network, documents)}");
        }

        var reader = new NameCorpusReader(model);
        foreach (var (name, texts) in CoreData.DevelopmentNames(data))
        {
            Console.WriteLine($"{name}, network alone: {evaluation.Names(network, texts)}");
            Console.WriteLine($"{name}, linear alone: {Names(reader, new NameTagger(model), null, texts)}");
            foreach (float weight in weights)
            {
                Console.WriteLine($"{name}, both, weight {weight}: {Names(reader, new NameTagger(model, network.Weights.NameBorders(), weight), network, texts)}");
            }
        }

        Console.WriteLine(Speed(reader, network, CoreData.DevelopmentNames(data)[0].Texts));
    }

    private static NameEvaluation Names(NameCorpusReader reader, NameTagger tagger, CoreNetwork? network, List<NamedText> texts)
    {
        var evaluation = new NameEvaluation();
        foreach (var text in texts)
        {
            reader.Evaluate(text, tagger, network, evaluation);
        }

        return evaluation;
    }

    // The time of this thread alone, so that other work on the machine counts little.
    private static string Speed(NameCorpusReader reader, CoreNetwork network, List<NamedText> texts)
    {
        const int Rounds = 5;
        double best = 0;
        for (int round = 0; round < Rounds; round++)
        {
            long count = 0;
            double seconds = 0;
            foreach (var text in texts)
            {
                var tokens = reader.Read(text, out var tables, out _);
                var scores = new float[tokens.Count * network.NameCount];
                var watch = Stopwatch.StartNew();
                network.Run(tokens, tables, scores);
                seconds += watch.Elapsed.TotalSeconds;
                count += tokens.Count;
            }

            best = Math.Max(best, count / seconds);
        }

        return $"network: {best:N0} tokens a second, best of {Rounds} rounds";
    }
}
