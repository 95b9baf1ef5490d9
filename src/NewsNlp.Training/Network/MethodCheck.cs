using NewsNlp.Models;
using NewsNlp.Network;
using NewsNlp.Tagging;
using NewsNlp.Text;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training.Network;

/// <summary>
/// Trains the network for names alone on one corpus with its own kinds and tokens and measures it on another part of it, so that the method can be compared with published ones.
/// Nothing of it is kept.
/// </summary>
internal sealed class MethodCheck
{
    private readonly CoreCorpusReader _reader;
    private readonly NewsModel _model;
    private readonly List<string> _kinds = [];

    public MethodCheck(NewsModel model)
    {
        _model = model;
        _reader = new CoreCorpusReader(model);
    }

    /// <summary>Trains on one file and writes the F1 of all kinds on another.</summary>
    public void Run(string trainPath, string testPath, CoreOptions options, TextWriter progress)
    {
        var training = Iob2Reader.Read(trainPath).ToList();
        _kinds.AddRange(training.SelectMany(d => d.Sentences).SelectMany(s => s).Where(t => t.Label.Length > 2).Select(t => t.Label[2..]).Distinct().Order(StringComparer.Ordinal));
        var shape = TrainCoreCommand.ShapeOf(options) with { NameCount = 1 + (4 * _kinds.Count) };
        var trainer = new CoreTrainer(options, shape, _model, [], [.. training.SelectMany(Read)]);
        var test = Iob2Reader.Read(testPath).Select(d => (Document: d, Sentences: Read(d).ToList())).ToList();
        while (trainer.Epoch < options.Epochs)
        {
            trainer.RunEpoch(progress);
            if (trainer.Epoch % 5 == 0 || trainer.Epoch == options.Epochs)
            {
                progress.WriteLine($"  {Path.GetFileName(testPath)}: {Evaluate(trainer, test)}");
            }
        }
    }

    private string Evaluate(CoreTrainer trainer, List<(LabeledDocument Document, List<CoreSentence> Sentences)> test)
    {
        using var stream = new MemoryStream();
        uint fingerprint = CoreFingerprint.Of(new WordClusters(_model));
        var network = new CoreNetwork(ModelCompiler.With(_model, [(CoreWeights.Section, trainer.Compile(fingerprint))]));
        var borders = network.Weights.NameBorders();
        int right = 0, gold = 0, found = 0;
        foreach (var (document, sentences) in test)
        {
            var tokens = _reader.Read(TreebankOf(document), out var tables);
            var scores = new float[tokens.Count * network.NameCount];
            network.Run(tokens, tables, scores);
            int first = 0;
            foreach (var sentence in sentences)
            {
                byte[] labels = LabelPath.Find(scores.AsSpan(first * network.NameCount, sentence.Count * network.NameCount), sentence.Count, borders);
                var expected = NamesOf(sentence.Names!);
                var names = NamesOf(labels);
                gold += expected.Count;
                found += names.Count;
                right += names.Count(expected.Contains);
                first += sentence.Count;
            }
        }

        return $"{gold:N0} names of {_kinds.Count} kinds ({string.Join(", ", _kinds)}): precision {100.0 * right / Math.Max(1, found):F2}, recall {100.0 * right / gold:F2}, F1 {200.0 * right / (gold + found):F2}";
    }

    private IEnumerable<CoreSentence> Read(LabeledDocument document)
        => _reader.ReadSyntax(TreebankOf(document)).Zip(document.Sentences, (s, labels) => s with { Syntax = null, Names = LabelsOf(labels) });

    private static TreebankDocument TreebankOf(LabeledDocument document)
        => new(document.Id, document.Text, [.. document.Sentences.Select(s => new TreebankSentence([.. s.Select(t => new TreebankToken(t.Span, "_", UniversalPos.None, PartOfSpeech.None))], []))]);

    private byte[] LabelsOf(IReadOnlyList<LabeledToken> tokens)
    {
        var labels = new byte[tokens.Count];
        for (int i = 0; i < labels.Length; i++)
        {
            if (tokens[i].Label.Length > 2)
            {
                bool begins = i == 0 || tokens[i].Label[0] == 'B' || tokens[i - 1].Label.Length < 2 || tokens[i - 1].Label[2..] != tokens[i].Label[2..];
                bool ends = i + 1 == labels.Length || tokens[i + 1].Label[0] != 'I' || tokens[i + 1].Label[2..] != tokens[i].Label[2..];
                int part = begins && ends ? NameLabel.Single : begins ? NameLabel.Begin : ends ? NameLabel.End : NameLabel.Inside;
                labels[i] = (byte)(1 + (_kinds.IndexOf(tokens[i].Label[2..]) * 4) + part);
            }
        }

        return labels;
    }

    private static HashSet<(int First, int Last, int Kind)> NamesOf(ReadOnlySpan<byte> labels)
    {
        var names = new HashSet<(int First, int Last, int Kind)>();
        int first = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            int part = labels[i] == NameLabel.Outside ? -1 : NameLabel.PartOf(labels[i]);
            first = part is NameLabel.Begin or NameLabel.Single ? i : first;
            if (part is NameLabel.End or NameLabel.Single)
            {
                names.Add((first, i, (labels[i] - 1) / 4));
            }
        }

        return names;
    }
}
