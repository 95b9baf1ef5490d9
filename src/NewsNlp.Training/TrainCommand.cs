using System.CommandLine;
using NewsNlp.Lemmas;
using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Extraction.Coreference;
using NewsNlp.Extraction.Quotes;
using NewsNlp.Training.Attribution;
using NewsNlp.Training.Coreference;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Lemmas;
using NewsNlp.Training.Network;
using NewsNlp.Training.Tagging;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training;

/// <summary><c>train PART</c>: trains weights and writes them into the model file.</summary>
internal static class TrainCommand
{
    private const string Fixtures = "../tests/NewsNlp.Tests/Fixtures/facts";
    private const int LemmaWords = 100_000;

    private static readonly string[] Treebanks = ["en_ewt-ud-train", "en_gum-free-train"];

    private const int TagRows = 1 << 17;
    private const int TagEpochs = 8;

    // News first; the sets of other genres are there for their names.
    private static readonly string[] NameSets =
    [
        "voa_names", "uner_ewt.train", "gum_free_train", "gum_news_train", "uner_pud.test", "wnut17.train", "crossner_politics.train", "wikigold", "btc.e", "btc.f", "btc.g", "btc.h",
    ];

    private const int NameRows = 1 << 18;
    private const int CasingShare = 12;
    private const int NameEpochs = 5;

    public static Command Create()
    {
        var command = new Command("train", "Trains weights and writes them into models/news-en.nnlm, which must be compiled before.")
        {
            DataOptions.Command("tags", "The part-of-speech tagger, on UD English EWT and the free genres of GUM.", Tags),
            DataOptions.Command("names", "The name tagger, on name corpora whose licences allow it; the tagger must be trained before.", Names),
            DataOptions.Command("lemmas", "The lemmatizer, on UD English EWT, the free genres of GUM, our irregular forms, demonyms and a list of frequent words.", Lemmas),
            TrainCoreCommand.Create(),
            DataOptions.Command("coreference", "The weights of antecedents, on GAP validation and the free genres of GUM; writes the list antecedent-weights, so compile afterwards.", Coreference),
            DataOptions.Command("attribution", "The weights of speakers, on our annotated articles, GUM news, GAP validation and the free genres of GUM; writes the list speaker-weights, so compile afterwards.", Attribution),
        };
        return command;
    }

    private static void Tags(string data, string models)
    {
        var model = NewsModel.Load(Path.Combine(models, ModelCompiler.FileName));
        var trainer = new TagTrainer(new WordClusters(model), TagRows, TagEpochs);
        foreach (string file in Treebanks)
        {
            foreach (var document in ConlluReader.Read(Path.Combine(data, "ud", file + ".conllu")))
            {
                trainer.Add(document);
                trainer.Add(CasingNoise.OnlyChanged(document, 6));
            }
        }

        ModelCompiler.Replace(models, [(PartOfSpeechTagger.Section, trainer.Train(Console.Out))]);
    }

    private static void Names(string data, string models)
    {
        var trainer = new NameTrainer(new NameCorpusReader(NewsModel.Load(Path.Combine(models, ModelCompiler.FileName))), NameRows, NameEpochs);
        foreach (string file in NameSets)
        {
            foreach (var text in NamedTextReader.Read(Path.Combine(data, "ner", file + ".iob2")))
            {
                trainer.Add(CasingNoise.Apply(text, CasingShare));
            }
        }

        ModelCompiler.Replace(models, [(NameTagger.Section, trainer.Train(Console.Out))]);
    }

    private static void Lemmas(string data, string models)
    {
        var trainer = new LemmaTrainer();
        foreach (string file in Treebanks)
        {
            foreach (var document in ConlluReader.Read(Path.Combine(data, "ud", file + ".conllu")))
            {
                trainer.Add(document);
            }
        }

        var listed = IrregularForms.Read(Path.Combine(models, "lemmas", "irregular-forms.txt")).Concat(DemonymWords.Read(Path.Combine(data, "gazetteer")));
        foreach (var (form, inflection, lemma) in listed)
        {
            trainer.Add(form, inflection, lemma);
        }

        trainer.Add(new RegularForms(File.ReadLines(Path.Combine(data, "vectors", "glove100d_200k.words.txt")).Take(LemmaWords)));
        ModelCompiler.Replace(models, [(Lemmatizer.Section, trainer.Train(Console.Out))]);
    }

    private static void Coreference(string data, string models)
    {
        var model = NewsModel.Load(Path.Combine(models, ModelCompiler.FileName));
        var trainer = new AntecedentTrainer(model);
        foreach (var row in GapReader.Read(Path.Combine(data, "coref", "gap-validation.tsv")))
        {
            trainer.Add(GapReader.ToPronounText(row));
        }

        foreach (var text in EntityCorpusReader.Read(Path.Combine(data, "ud", "en_gum-free-train.conllu")))
        {
            trainer.Add(text);
        }

        float[] weights = trainer.Train(Console.Out);
        WeightList.Save(models, "antecedent-weights", "Features of an antecedent of a pronoun, a tab, and how much each speaks for it; written by \"train coreference\".", AntecedentTemplates.Names, weights);
    }

    private static void Attribution(string data, string models)
    {
        var trainer = new SpeakerTrainer(NewsModel.Load(Path.Combine(models, ModelCompiler.FileName)));
        foreach (var text in SpeakerTextReader.ReadFacts(Path.Combine(models, Fixtures)).Concat(SpeakerTextReader.ReadQuotes(Path.Combine(data, "quotes", "gum_news.jsonl"))))
        {
            trainer.Add(text);
        }

        var pronouns = GapReader.Read(Path.Combine(data, "coref", "gap-validation.tsv")).Select(GapReader.ToPronounText).Concat(EntityCorpusReader.Read(Path.Combine(data, "ud", "en_gum-free-train.conllu")));
        foreach (var (number, text) in pronouns.Index())
        {
            trainer.Add(SpeakerTextReader.ToSpeakerText(text, number));
        }

        float[] weights = trainer.Train(Console.Out);
        WeightList.Save(models, "speaker-weights", "Features of a speaker, a tab, and how much each speaks for it; written by \"train attribution\".", SpeakerTemplates.Names, weights);
    }
}
