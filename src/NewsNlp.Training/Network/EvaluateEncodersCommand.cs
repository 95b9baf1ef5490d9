using System.CommandLine;
using System.Diagnostics;
using NewsNlp.Models;

namespace NewsNlp.Training.Network;

/// <summary><c>evaluate encoders</c>: trains the network with each kind of encoder on the treebanks alone, the same data, heads, seeds and steps, and compares them.</summary>
internal static class EvaluateEncodersCommand
{
    // The products of a layer: 3 w² of a recurrent one and of a convolution, 6 w² of a memory in both directions. So half as many of the last are as much work.
    private static readonly (EncoderKind Encoder, int Layers)[] Variants = [(EncoderKind.Recurrent, 4), (EncoderKind.Convolution, 4), (EncoderKind.Lstm, 2)];

    public static Command Create()
    {
        var epochs = new Option<int>("--epochs") { Description = "How often the treebanks are gone through.", DefaultValueFactory = _ => 8 };
        var data = DataOptions.Data();
        var models = DataOptions.Models();
        var command = new Command("encoders", "Trains recurrent layers, convolutions and long short-term memories on the treebanks alone and gives UPOS, UAS and LAS on their development parts. The weights are thrown away.") { data, models, epochs };
        command.SetAction(r => Run(r.GetRequiredValue(data).FullName, r.GetRequiredValue(models).FullName, r.GetValue(epochs)));
        return command;
    }

    private static void Run(string data, string models, int epochs)
    {
        var model = NewsModel.Load(Path.Combine(models, ModelCompiler.FileName));
        var reader = new CoreCorpusReader(model);
        var training = CoreData.ReadSyntax(reader, data);
        var development = CoreData.DevelopmentSyntax(data).Select(d => (d.Name, Sentences: d.Documents.SelectMany(reader.ReadSyntax).ToList())).ToList();
        Console.WriteLine($"{training.Count:N0} sentences");
        foreach (var (encoder, layers) in Variants)
        {
            // Matrices stay floats to the end: rounding to bytes is tuned for the encoder that ships.
            var options = new CoreOptions { Encoder = encoder, Layers = layers, Epochs = epochs, RoundingShare = 1 };
            var trainer = new CoreTrainer(options, TrainCoreCommand.ShapeOf(options), model, training, []);
            var watch = Stopwatch.StartNew();
            using var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            while (trainer.Epoch < epochs)
            {
                trainer.RunEpoch(Console.Out);
            }

            process.Refresh();
            Console.WriteLine($"{encoder}: {layers} layers, {trainer.Parameters.LayerMultiplyAdds:N0} multiply-adds a token in them, {trainer.Parameters.MultiplyAdds:N0} in all; trained in {watch.Elapsed.TotalSeconds:F0} s, {(process.TotalProcessorTime - before).TotalSeconds:F0} s of processors");
            foreach (var (name, sentences) in development)
            {
                Console.WriteLine($"  {name}: {trainer.Measure(sentences)}");
            }
        }
    }
}
