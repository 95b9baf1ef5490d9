using System.CommandLine;
using NewsNlp.Models;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training;

/// <summary><c>parse</c>: writes a CoNLL-U file anew with our annotations.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var models = DataOptions.Models();
        var gold = new Option<bool>("--gold-tokens") { Description = "Takes words and sentences from IN; they are never made anew yet, so this must be given.", Required = true };
        var input = new Argument<FileInfo>("IN") { Description = "The CoNLL-U file that is read." };
        var output = new Argument<FileInfo>("OUT") { Description = "The CoNLL-U file that is written." };
        var command = new Command("parse", "Writes a CoNLL-U file with our parts of speech, lemmas and relations; scorers of Universal Dependencies read it.") { gold, models, input, output };
        command.SetAction(result => Run(
            result.GetRequiredValue(models).FullName,
            result.GetRequiredValue(input).FullName,
            result.GetRequiredValue(output).FullName));
        return command;
    }

    private static void Run(string models, string input, string output)
    {
        var annotator = new TreebankAnnotator(NewsModel.Load(Path.Combine(models, ModelCompiler.FileName)));
        using var writer = new StreamWriter(output);
        foreach (var document in ConlluReader.Read(input))
        {
            foreach (var sentence in annotator.Annotate(document).Sentences)
            {
                ConlluWriter.Write(writer, sentence);
            }
        }
    }
}
