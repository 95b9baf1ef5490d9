using NewsNlp.Internal;
using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Text;
using NewsNlp.Training.Tagging;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Tools.Tests.Training;

public class TagTrainerTests
{
    private static readonly string[] Lines =
    [
        "the/DT dog/NN barks/VBZ ./.", "a/DT cat/NN sleeps/VBZ ./.", "dogs/NNS bark/VBP ./.", "the/DT old/JJ mayor/NN resigned/VBD ./.", "she/PRP walks/VBZ home/RB ./.",
        "they/PRP walk/VBP ./.", "the/DT walk/NN ended/VBD ./.", "Rosa/NNP barked/VBD ./.", "Pedro/NNP saw/VBD the/DT dog/NN ./.",
    ];

    [Fact]
    public void A_toy_corpus_is_learned_by_heart()
    {
        var documents = Lines.Select(Parse).ToList();
        var tagger = Train(documents);
        var evaluation = TagEvaluation.Run(tagger, documents);
        Assert.Equal(evaluation.Count, evaluation.Right);
    }

    [Fact]
    public void Context_decides_an_unseen_sentence()
    {
        var unseen = Parse("the/DT walk/NN ended/VBD ./.");
        var evaluation = TagEvaluation.Run(Train([.. Lines.Where(l => !l.StartsWith("the/DT walk", StringComparison.Ordinal)).Append("a/DT walk/NN started/VBD ./.").Select(Parse)]), [unseen]);
        Assert.True(evaluation.Right >= 3, evaluation.ToString());
    }

    [Fact]
    public void Training_twice_gives_the_same_bytes()
        => Assert.Equal(Section([.. Lines.Select(Parse)]), Section([.. Lines.Select(Parse)]));

    private static PartOfSpeechTagger Train(List<TreebankDocument> documents)
    {
        var writer = new ModelFileWriter();
        writer.Set(WordClusters.Section, Clusters());
        writer.Set(PartOfSpeechTagger.Section, Section(documents));
        return new PartOfSpeechTagger(NewsModel.FromBytes(writer.ToArray(), "toy"));
    }

    private static byte[] Section(List<TreebankDocument> documents)
    {
        var writer = new ModelFileWriter();
        writer.Set(WordClusters.Section, Clusters());
        var trainer = new TagTrainer(new WordClusters(NewsModel.FromBytes(writer.ToArray(), "toy")), 1 << 12, 10);
        documents.ForEach(trainer.Add);
        return trainer.Train(TextWriter.Null);
    }

    private static byte[] Clusters() => WordClusters.Compile([(CharacterFold.Hash("dog"), 1u), (CharacterFold.Hash("cat"), 1u)]);

    private static TreebankDocument Parse(string line)
    {
        string text = "";
        var tokens = new List<TreebankToken>();
        foreach (string part in line.Split(' '))
        {
            string[] halves = part.Split('/');
            tokens.Add(new TreebankToken(new TextSpan(text.Length, text.Length + halves[0].Length), "_", UniversalPos.None, PennTags.Parse(halves[1])));
            text += halves[0] + " ";
        }

        return new TreebankDocument(line, text, [new TreebankSentence(tokens, [])]);
    }
}
