using System.Diagnostics;
using NewsNlp.Tagging;
using NewsNlp.Text;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Tagging;

/// <summary>
/// Trains the name tagger. The labels of the first pass, which the second pass has as features, must be as good and as bad as those of an unseen article:
/// two halves of the data label each other.
/// </summary>
internal sealed class NameTrainer(NameCorpusReader reader, int rowCount, int epochs)
{
    private const int Orders = 3;
    private readonly List<NameDocument> _documents = [];

    /// <summary>Adds a text to learn from.</summary>
    public void Add(NamedText text) => _documents.Add(reader.Read(text));

    /// <summary>Trains and gives the section for the model file.</summary>
    public byte[] Train(TextWriter progress)
    {
        var second = new List<NameSentence>();
        for (int half = 0; half < 2; half++)
        {
            var learner = new SequencePerceptron(rowCount);
            Run(learner, [.. _documents.Where((_, i) => i % 2 != half).SelectMany(d => d.Sentences)], (uint)half + 1, progress, $"half {half + 1}, ");
            foreach (var document in _documents.Where((_, i) => i % 2 == half))
            {
                second.AddRange(NameCorpusReader.AddVotes(document, learner));
            }
        }

        NameSentence[] sentences = [.. _documents.SelectMany(d => d.Sentences), .. second];
        var sum = new SequencePerceptron(rowCount);
        for (uint seed = 1; seed <= Orders; seed++)
        {
            var learner = new SequencePerceptron(rowCount);
            Run(learner, sentences, seed, progress, $"order {seed}, ");
            sum.Add(learner);
        }

        return sum.Compile(reader.Fingerprint);
    }

    private void Run(SequencePerceptron learner, NameSentence[] sentences, uint seed, TextWriter progress, string part)
    {
        var order = Enumerable.Range(0, sentences.Length).ToArray();
        var shuffle = new Shuffle(seed);
        var watch = Stopwatch.StartNew();
        for (int epoch = 1; epoch <= epochs; epoch++)
        {
            shuffle.Apply(order);
            int right = 0;
            foreach (int i in order)
            {
                right += learner.Learn(sentences[i].Atoms, sentences[i].Labels) ? 1 : 0;
            }

            progress.WriteLine($"{part}epoch {epoch}: {100.0 * right / order.Length:F2} % of {order.Length:N0} sentences right, {watch.Elapsed.TotalSeconds:F0} s");
        }

        learner.Average();
    }
}
