using NewsNlp.Network;
using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Text;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training.Network;

/// <summary>Measures the network on data that it has not seen, through the code of the run time.</summary>
internal sealed class CoreEvaluation(NewsModel tables)
{
    private readonly CoreCorpusReader _treebanks = new(tables);
    private readonly NameCorpusReader _names = new(tables);
    private float[] _scores = [];

    /// <summary>Writes all figures.</summary>
    public void Write(CoreNetwork network, IReadOnlyList<(string Name, List<TreebankDocument> Documents)> treebanks, IReadOnlyList<(string Name, List<NamedText> Texts)> corpora, TextWriter output)
    {
        foreach (var (name, documents) in treebanks)
        {
            output.WriteLine($"  {name}: {Syntax(network, documents)}");
        }

        foreach (var (name, texts) in corpora)
        {
            output.WriteLine($"  {name}: {Names(network, texts)}");
        }
    }

    /// <summary>Gets tags, universal tags, heads and relations that are right, in percent, on the tokens of the annotators; of relations the universal part counts.</summary>
    public string Syntax(CoreNetwork network, IEnumerable<TreebankDocument> documents)
    {
        int count = 0, tags = 0, universal = 0, heads = 0, relations = 0;
        foreach (var document in documents)
        {
            var tokens = _treebanks.Read(document, out var atoms);
            network.Run(tokens, atoms, Scores(network, tokens.Count));
            int first = 0;
            foreach (var sentence in document.Sentences)
            {
                for (int i = 0; i < sentence.Tokens.Count; i++)
                {
                    var gold = sentence.Tokens[i];
                    int token = first + i;
                    count++;
                    tags += gold.Tag == tokens.Tags[token] ? 1 : 0;
                    universal += gold.Upos == tokens.UniversalTags[token] ? 1 : 0;
                    if ((gold.Head < 0 ? -1 : first + gold.Head) == tokens.Heads[token])
                    {
                        heads++;
                        relations += DependencyLabels.Universal(gold.Relation) == DependencyLabels.Universal(tokens.Relations[token]) ? 1 : 0;
                    }
                }

                first += sentence.Tokens.Count;
            }
        }

        return $"UPOS {Share(universal, count)}  XPOS {Share(tags, count)}  UAS {Share(heads, count)}  LAS {Share(relations, count)}";
    }

    /// <summary>Gets precision, recall and F1 of the name labels that the network gives alone.</summary>
    public NameEvaluation Names(CoreNetwork network, IEnumerable<NamedText> texts)
    {
        var borders = network.Weights.NameBorders();
        var evaluation = new NameEvaluation();
        foreach (var text in texts)
        {
            var tokens = _names.Read(text, out var atoms, out byte[] gold);
            var scores = Scores(network, tokens.Count);
            network.Run(tokens, atoms, scores);
            var labels = new byte[tokens.Count];
            for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
            {
                int first = tokens.FirstOf(sentence);
                int length = tokens.LastOf(sentence) - first + 1;
                LabelPath.Find(scores.Slice(first * network.NameCount, length * network.NameCount), length, borders).CopyTo(labels.AsSpan(first));
            }

            evaluation.Add(gold, labels);
        }

        return evaluation;
    }

    private static string Share(int part, int all) => $"{100.0 * part / all:F2}";

    private Span<float> Scores(CoreNetwork network, int tokens)
    {
        int size = tokens * network.NameCount;
        if (_scores.Length < size)
        {
            _scores = new float[size * 2];
        }

        return _scores.AsSpan(0, size);
    }
}
