using NewsNlp.Knowledge;
using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Text;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;

namespace NewsNlp.Tools.Tests.Training;

public class NameTrainerTests
{
    private static readonly (string Before, string Name, EntityKind Kind, string After)[] Sentences =
    [
        ("Yesterday ", "Rosa Quispe", EntityKind.Person, " spoke to reporters."), ("The ", "Harbour Council", EntityKind.Organization, " met in secret."),
        ("She lives in ", "Valparaiso", EntityKind.Place, " with two sons."), ("Last week ", "Pedro Mamani", EntityKind.Person, " spoke to voters."),
        ("The ", "Teachers Council", EntityKind.Organization, " met again."), ("He was born in ", "Antofagasta", EntityKind.Place, " in spring."),
    ];

    [Fact]
    public void A_toy_corpus_is_learned_by_heart()
    {
        var reader = new NameCorpusReader(NewsModel.Default);
        var trainer = new NameTrainer(reader, 1 << 14, 10);
        var texts = Sentences.Select(s => Text(s)).ToList();
        texts.ForEach(trainer.Add);
        var writer = new ModelFileWriter();
        writer.Set(WordClusters.Section, NewsModel.Default.Bytes(WordClusters.Section).ToArray());
        writer.Set(NameTagger.Section, trainer.Train(TextWriter.Null));
        var tagger = new NameTagger(NewsModel.FromBytes(writer.ToArray(), "toy"));
        var evaluation = new NameEvaluation();
        texts.ForEach(t => reader.Evaluate(t, tagger, null, evaluation));
        Assert.EndsWith("all 100.0 / 100.0 / 100.0", evaluation.ToString(), StringComparison.Ordinal);
    }

    private static NamedText Text((string Before, string Name, EntityKind Kind, string After) sentence)
        => new(sentence.Name, sentence.Before + sentence.Name + sentence.After, [new LabeledName(new TextSpan(sentence.Before.Length, sentence.Before.Length + sentence.Name.Length), sentence.Kind)]);
}
