using System.CommandLine;
using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;

namespace NewsNlp.Training;

/// <summary><c>train PART</c>: trains weights and writes them into the model file.</summary>
internal static class TrainCommand
{
    private const int TagRows = 1 << 16;
    private const int TagEpochs = 8;

    public static Command Create()
    {
        var command = new Command("train", "Trains weights and writes them into models/news-en.nnlm, which must be compiled before.")
        {
            DataOptions.Command("tags", "The part-of-speech tagger, on UD English EWT and the free genres of GUM.", Tags),
        };
        return command;
    }

    private static void Tags(string data, string models)
    {
        var model = NewsModel.Load(Path.Combine(models, ModelCompiler.FileName));
        var trainer = new TagTrainer(new WordClusters(model), TagRows, TagEpochs);
        foreach (string file in (string[])["en_ewt-ud-train", "en_gum-free-train"])
        {
            foreach (var document in ConlluReader.Read(Path.Combine(data, "ud", file + ".conllu")))
            {
                trainer.Add(document);
                trainer.Add(CasingNoise.OnlyChanged(document, 6));
            }
        }

        ModelCompiler.Replace(models, [(PartOfSpeechTagger.Section, trainer.Train(Console.Out))]);
    }
}
