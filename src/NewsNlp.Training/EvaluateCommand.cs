using System.CommandLine;
using NewsNlp.Lemmas;
using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Training.Ablation;
using NewsNlp.Training.Coreference;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Events;
using NewsNlp.Training.Lemmas;
using NewsNlp.Training.Network;
using NewsNlp.Training.Tagging;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training;

/// <summary><c>evaluate PART</c>: measures trained weights on data that they have not seen.</summary>
internal static class EvaluateCommand
{
    private static readonly string[] Treebanks = ["en_ewt-ud-dev", "en_gum-free-dev"];

    public static Command Create()
    {
        var command = new Command("evaluate", "Measures trained weights on development data.")
        {
            DataOptions.Command("tags", "Accuracy of the part-of-speech tagger on the tokens of the annotators.", Tags),
            DataOptions.Command("names", "Precision, recall and F1 of the name tagger on the tokens of the annotators.", Names),
            DataOptions.Command("upos", "Accuracy of the universal parts of speech that are mapped from Penn tags, those of the annotators and ours.", UniversalPos),
            DataOptions.Command("lemmas", "Accuracy of the lemmatizer on the words of the annotators, with their tags and with ours.", Lemmas),
            EvaluateCoreCommand.Create(),
            EvaluateMethodCommand.Create(),
            DataOptions.Command("coreference", "F1 of GAP development: whether a pronoun and a name are one person.", Coreference),
            EvaluateEncodersCommand.Create(),
            EvaluateEventsCommand.Create(),
            EvaluateAblationCommand.Create(),
        };
        return command;
    }

    private static void Tags(string data, string models)
    {
        var tagger = new PartOfSpeechTagger(NewsModel.Load(Path.Combine(models, ModelCompiler.FileName)));
        foreach (string file in Treebanks)
        {
            var documents = ConlluReader.Read(Path.Combine(data, "ud", file + ".conllu")).ToList();
            Console.WriteLine($"{file}: {TagEvaluation.Run(tagger, documents)}");
            Console.WriteLine($"{file}, a third of the sentences in capitals or title case: {TagEvaluation.Run(tagger, documents.Select(d => CasingNoise.Apply(d, 3)))}");
        }
    }

    private static void UniversalPos(string data, string models)
    {
        var tagger = new PartOfSpeechTagger(NewsModel.Load(Path.Combine(models, ModelCompiler.FileName)));
        foreach (string file in Treebanks)
        {
            var documents = ConlluReader.Read(Path.Combine(data, "ud", file + ".conllu")).ToList();
            Console.WriteLine($"{file}, gold tags: {UniversalPosEvaluation.Run(null, documents)}");
            Console.WriteLine($"{file}, tags of the linear tagger: {UniversalPosEvaluation.Run(tagger, documents)}");
        }
    }

    private static void Names(string data, string models)
    {
        var model = NewsModel.Load(Path.Combine(models, ModelCompiler.FileName));
        var reader = new NameCorpusReader(model);
        var tagger = new NameTagger(model);
        foreach (string file in (string[])["worldwide.dev", "uner_ewt.dev", "conll03.testa"])
        {
            var evaluation = new NameEvaluation();
            foreach (var text in NamedTextReader.Read(Path.Combine(data, "ner", "dev", file + ".jsonl")))
            {
                reader.Evaluate(text, tagger, null, evaluation);
            }

            Console.WriteLine($"{file}: {evaluation}");
        }
    }

    private static void Lemmas(string data, string models)
    {
        var model = NewsModel.Load(Path.Combine(models, ModelCompiler.FileName));
        var lemmatizer = new Lemmatizer(model);
        var annotator = new TreebankAnnotator(model);
        foreach (string file in Treebanks)
        {
            var documents = ConlluReader.Read(Path.Combine(data, "ud", file + ".conllu")).ToList();
            Console.WriteLine($"{file}, gold tags: {LemmaEvaluation.Run(lemmatizer, documents.Select(d => (d, d)))}");
            Console.WriteLine($"{file}, tags of the linear tagger: {LemmaEvaluation.Run(lemmatizer, documents.Select(d => (d, annotator.Annotate(d))))}");
        }
    }

    private static void Coreference(string data, string models)
    {
        var pipeline = new NewsPipelineBuilder().UseModel(NewsModel.Load(Path.Combine(models, ModelCompiler.FileName))).Build();
        var evaluation = new GapEvaluation();
        foreach (var row in GapReader.Read(Path.Combine(data, "coref", "gap-development.tsv")))
        {
            evaluation.Add(row, pipeline.Analyze(row.Text));
        }

        Console.WriteLine($"gap-development: {evaluation}");
    }
}
