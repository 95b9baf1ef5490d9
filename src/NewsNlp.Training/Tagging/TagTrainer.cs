using System.Diagnostics;
using NewsNlp.Tagging;
using NewsNlp.Text;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training.Tagging;

/// <summary>Trains the part-of-speech tagger: an averaged perceptron that tags from left to right and learns from its own tags as history.</summary>
internal sealed class TagTrainer(WordClusters clusters, int rowCount, int epochs)
{
    private static readonly int LabelCount = Enum.GetValues<PartOfSpeech>().Length;
    private const int Orders = 3;
    private readonly List<Sentence> _sentences = [];

    /// <summary>Adds a document to learn from.</summary>
    public void Add(TreebankDocument document)
    {
        var columns = new TokenColumns();
        var tokens = GoldTokens.Fill(document, columns);
        var reader = new TokenReader(clusters);
        int first = 0;
        foreach (var sentence in document.Sentences)
        {
            var atoms = reader.Read(tokens, first, first + sentence.Tokens.Count - 1).ToArray();
            var lexical = new uint[sentence.Tokens.Count * TagFeatures.LexicalCount];
            for (int i = 0; i < sentence.Tokens.Count; i++)
            {
                TagFeatures.FillLexical(atoms, i + TokenReader.Padding, lexical.AsSpan(i * TagFeatures.LexicalCount, TagFeatures.LexicalCount));
            }

            _sentences.Add(new Sentence(atoms, lexical, [.. sentence.Tokens.Select(t => (byte)t.Tag)]));
            first += sentence.Tokens.Count;
        }
    }

    /// <summary>Trains and gives the section for the model file.</summary>
    public byte[] Train(TextWriter progress)
    {
        var sum = new AveragedPerceptron(rowCount, LabelCount);
        for (uint seed = 1; seed <= Orders; seed++)
        {
            var perceptron = new AveragedPerceptron(rowCount, LabelCount);
            Run(perceptron, seed, progress);
            sum.Add(perceptron);
        }

        return LinearWeights.Compile(sum.Quantize(sum.QuantizationScale()), sum.Width, LabelCount, [], FeatureFingerprint.OfTags(clusters));
    }

    private void Run(AveragedPerceptron perceptron, uint seed, TextWriter progress)
    {
        var order = Enumerable.Range(0, _sentences.Count).ToArray();
        var shuffle = new Shuffle(seed);
        var watch = Stopwatch.StartNew();
        for (int epoch = 1; epoch <= epochs; epoch++)
        {
            shuffle.Apply(order);
            int wrong = 0;
            int count = 0;
            foreach (int i in order)
            {
                wrong += Learn(perceptron, _sentences[i]);
                count += _sentences[i].Labels.Length;
            }

            progress.WriteLine($"order {seed}, epoch {epoch}: {100.0 * (count - wrong) / count:F2} % of {count:N0} tokens right, {watch.Elapsed.TotalSeconds:F0} s");
        }

        perceptron.Average();
    }

    private static int Learn(AveragedPerceptron perceptron, Sentence sentence)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<float> scores = stackalloc float[perceptron.Width];
        var before = PartOfSpeech.None;
        var secondBefore = PartOfSpeech.None;
        int wrong = 0;
        for (int i = 0; i < sentence.Labels.Length; i++)
        {
            sentence.Lexical.AsSpan(i * TagFeatures.LexicalCount, TagFeatures.LexicalCount).CopyTo(features);
            TagFeatures.FillHistory(sentence.Atoms, i + TokenReader.Padding, before, secondBefore, features);
            perceptron.Score(features, scores);
            int gold = sentence.Labels[i];
            int best = PartOfSpeechTagger.Best<float>(scores[..LabelCount]);
            if (gold != 0 && best != gold)
            {
                wrong++;
                perceptron.Add(features, gold, 1);
                perceptron.Add(features, best, -1);
            }

            perceptron.Step();
            secondBefore = before;
            before = (PartOfSpeech)best;
        }

        return wrong;
    }

    private sealed record Sentence(TokenAtoms[] Atoms, uint[] Lexical, byte[] Labels);
}
