using System.Runtime.InteropServices;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Tagging;

/// <summary>
/// Labels the names of an article in two passes: the second one knows how the same words were labelled elsewhere in it.
/// Where the network has read the article, its scores are added to those of the linear model: the two err in different places.
/// </summary>
internal sealed class NameTagger
{
    public const string Section = "trained:names";
    public const float DefaultNetworkWeight = 100;
    private const int MaxNetworkScore = 8000;
    private readonly float _networkWeight;
    private readonly LinearWeights _weights;
    private readonly LabelSequence _sequence;
    private readonly TokenReader _reader;
    private readonly ArticleWords _words = new();
    private short[] _scores = new short[256 * LabelSequence.Lanes];
    private byte[] _labels = new byte[1024];

    /// <param name="model">The model.</param>
    /// <param name="network">The borders of the network whose scores will be added, or null.</param>
    /// <param name="networkWeight">What its scores are multiplied by.</param>
    public NameTagger(NewsModel model, LabelBorders? network = null, float networkWeight = DefaultNetworkWeight)
    {
        var clusters = new WordClusters(model);
        _weights = new LinearWeights(model, Section, FeatureFingerprint.OfNames(clusters));
        var tail = MemoryMarshal.Cast<byte, int>(_weights.Tail);
        int count = NameLabel.Count;
        int[] start = tail[..count].ToArray();
        int[] transitions = tail.Slice(count, count * count).ToArray();
        int[] stop = tail.Slice(count + (count * count), count).ToArray();
        if (network is not null)
        {
            Add(network.Start, start, networkWeight);
            Add(network.Transitions, transitions, networkWeight);
            Add(network.Stop, stop, networkWeight);
        }

        _networkWeight = networkWeight;
        _sequence = new LabelSequence(count, start, transitions, stop);
        _reader = new TokenReader(clusters);
    }

    /// <summary>Labels every token.</summary>
    /// <param name="tokens">The tokens, with tags.</param>
    /// <param name="tables">What the fact tables say of each token; see <see cref="TableAtoms"/>.</param>
    /// <param name="network">The scores of the network, <see cref="NameLabel.Count"/> a token; empty without one.</param>
    /// <returns>A <see cref="NameLabel"/> a token; valid until the next call.</returns>
    public ReadOnlySpan<byte> Tag(in TokenTable tokens, ReadOnlySpan<TableAtoms> tables, ReadOnlySpan<float> network = default)
    {
        if (_labels.Length < tokens.Count)
        {
            _labels = new byte[Math.Max(tokens.Count, _labels.Length * 2)];
        }

        _words.Read(tokens);
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int first = tokens.FirstOf(sentence);
            int last = tokens.LastOf(sentence);
            var atoms = ReadSentence(_reader, _words, tokens, tables, first, last);
            TagSentence(atoms, first, network);
            _words.Vote(atoms, _labels.AsSpan(first, last - first + 1));
        }

        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int first = tokens.FirstOf(sentence);
            var atoms = ReadSentence(_reader, _words, tokens, tables, first, tokens.LastOf(sentence));
            AddVotes(_words, atoms, _labels.AsSpan(first));
            TagSentence(atoms, first, network);
        }

        return _labels.AsSpan(0, tokens.Count);
    }

    /// <summary>Reads all atoms of a sentence but the votes.</summary>
    internal static Span<TokenAtoms> ReadSentence(TokenReader reader, ArticleWords words, in TokenTable tokens, ReadOnlySpan<TableAtoms> tables, int first, int last)
    {
        var atoms = reader.Read(tokens, first, last);
        for (int i = first; i <= last; i++)
        {
            ref var token = ref atoms[i - first + TokenReader.Padding];
            token.Tag = (uint)tokens.Tags[i];
            token.Table = tables[i];
            token.Elsewhere = words.ElsewhereOf(token.Word);
        }

        CapitalizedRuns.Fill(atoms);
        return atoms;
    }

    /// <summary>Adds how the words were labelled elsewhere.</summary>
    internal static void AddVotes(ArticleWords words, Span<TokenAtoms> atoms, ReadOnlySpan<byte> labels)
    {
        for (int i = TokenReader.Padding; i < atoms.Length - TokenReader.Padding; i++)
        {
            atoms[i].Vote = atoms[i].IsCapitalized ? words.VoteOf(atoms[i].Word, labels[i - TokenReader.Padding]) : 1;
        }
    }

    private void TagSentence(ReadOnlySpan<TokenAtoms> atoms, int first, ReadOnlySpan<float> network)
    {
        int count = atoms.Length - (2 * TokenReader.Padding);
        if (_scores.Length < count * LabelSequence.Lanes)
        {
            _scores = new short[Math.Max(count * LabelSequence.Lanes, _scores.Length * 2)];
        }

        Span<uint> features = stackalloc uint[NameFeatures.Count];
        for (int i = 0; i < count; i++)
        {
            NameFeatures.Fill(atoms, i + TokenReader.Padding, features);
            var scores = _scores.AsSpan(i * LabelSequence.Lanes);
            _weights.Score(features, scores);
            for (int label = 0; label < NameLabel.Count && !network.IsEmpty; label++)
            {
                scores[label] += (short)Math.Clamp(network[((first + i) * NameLabel.Count) + label] * _networkWeight, -MaxNetworkScore, MaxNetworkScore);
            }
        }

        _sequence.Find(_scores, _labels.AsSpan(first, count));
    }

    private static void Add(float[] scores, int[] sums, float weight)
    {
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] = sums[i] <= LabelSequence.Never ? sums[i] : sums[i] + (int)MathF.Round(scores[i] * weight);
        }
    }
}
