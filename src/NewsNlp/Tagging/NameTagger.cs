using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
    private short[] _scores = new short[1024 * LabelSequence.Lanes];
    private uint[] _shapes = new uint[1024];
    private byte[] _labels = new byte[1024];
    private uint[] _votes = new uint[256];

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
            int size = Math.Max(tokens.Count, _labels.Length * 2);
            _labels = new byte[size];
            _shapes = new uint[size];
            _scores = new short[size * LabelSequence.Lanes];
        }

        _words.Read(tokens);
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int first = tokens.FirstOf(sentence);
            int last = tokens.LastOf(sentence);
            var atoms = ReadSentence(_reader, _words, tokens, tables, first, last);
            Score(atoms, first, network);
            Label(first, last);
            _words.Vote(atoms, _labels.AsSpan(first, last - first + 1));
        }

        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int first = tokens.FirstOf(sentence);
            int last = tokens.LastOf(sentence);
            AddVotes(tokens, first, last);
            Label(first, last);
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
            atoms[i].Vote = words.VoteOf(atoms[i].Word, atoms[i].IsCapitalized, labels[i - TokenReader.Padding]);
        }
    }

    // The scores of the first pass, in which no word has votes.
    private void Score(ReadOnlySpan<TokenAtoms> atoms, int first, ReadOnlySpan<float> network)
    {
        int count = atoms.Length - (2 * TokenReader.Padding);
        Span<uint> features = stackalloc uint[NameFeatures.Count];
        Span<uint> next = stackalloc uint[NameFeatures.Count];
        NameFeatures.Fill(atoms, TokenReader.Padding, next);
        for (int i = 0; i < count; i++)
        {
            var filled = next;
            next = features;
            features = filled;
            if (i + 1 < count)
            {
                NameFeatures.Fill(atoms, i + 1 + TokenReader.Padding, next);
                _weights.Prefetch(next);
            }

            var scores = _scores.AsSpan((first + i) * LabelSequence.Lanes, LabelSequence.Lanes);
            _weights.Score(features, scores);
            for (int label = 0; label < NameLabel.Count && !network.IsEmpty; label++)
            {
                scores[label] += (short)Math.Clamp(network[((first + i) * NameLabel.Count) + label] * _networkWeight, -MaxNetworkScore, MaxNetworkScore);
            }

            _shapes[first + i] = atoms[i + TokenReader.Padding].Shape;
        }
    }

    // Only the features of votes change from the first pass to the second, and scores are sums of whole numbers.
    private void AddVotes(in TokenTable tokens, int first, int last)
    {
        ReadVotes(tokens, first, last);
        Span<uint> features = stackalloc uint[NameFeatures.VoteCount];
        Span<short> scores = stackalloc short[LabelSequence.Lanes];
        for (int i = first; i <= last; i++)
        {
            int at = i - first + TokenReader.Padding;
            var sum = Vector256.Create<short>(_scores.AsSpan(i * LabelSequence.Lanes, LabelSequence.Lanes));
            NameFeatures.FillVotes(_shapes[i], (uint)tokens.Tags[i], 0, 0, 0, features);
            _weights.Score(features, scores);
            sum -= Vector256.Create<short>(scores);
            NameFeatures.FillVotes(_shapes[i], (uint)tokens.Tags[i], _votes[at - 1], _votes[at], _votes[at + 1], features);
            _weights.Score(features, scores);
            (sum + Vector256.Create<short>(scores)).CopyTo(_scores, i * LabelSequence.Lanes);
        }
    }

    private void ReadVotes(in TokenTable tokens, int first, int last)
    {
        int count = last - first + 1;
        if (_votes.Length < count + (2 * TokenReader.Padding))
        {
            _votes = new uint[Math.Max(count + (2 * TokenReader.Padding), _votes.Length * 2)];
        }

        _votes[TokenReader.Padding - 1] = 0;
        for (int i = first; i <= last; i++)
        {
            _votes[i - first + TokenReader.Padding] = _words.VoteOf(tokens.Hashes[i], char.IsUpper(tokens[i][0]), _labels[i]);
        }

        _votes[count + TokenReader.Padding] = 0;
    }

    private void Label(int first, int last)
    {
        int count = last - first + 1;
        _sequence.Find(_scores.AsSpan(first * LabelSequence.Lanes, count * LabelSequence.Lanes), _labels.AsSpan(first, count));
    }

    private static void Add(float[] scores, int[] sums, float weight)
    {
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] = sums[i] <= LabelSequence.Never ? sums[i] : sums[i] + (int)MathF.Round(scores[i] * weight);
        }
    }
}
