using System.Runtime.InteropServices;
using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging;

/// <summary>A structured perceptron over label sequences (Collins 2002).</summary>
internal sealed class SequencePerceptron
{
    private static readonly int Count = NameLabel.Count;
    private readonly AveragedPerceptron _features;
    private readonly AveragedPerceptron _pairs; // one row for each label before, one for the start and one for the stop
    private readonly float[] _pairScores;
    private float[] _scores = [];
    private int[] _from = [];
    private uint[] _rows = [];

    public SequencePerceptron(int rowCount)
    {
        _features = new AveragedPerceptron(rowCount, Count);
        _pairs = new AveragedPerceptron(16, Count);
        _pairScores = new float[16 * _pairs.Width];
        ReadPairs();
    }

    private static uint StartRow => (uint)Count;

    private static uint StopRow => (uint)Count + 1;

    /// <summary>Labels a sentence and learns from what is wrong.</summary>
    /// <returns>Whether it was right.</returns>
    public bool Learn(TokenAtoms[] atoms, byte[] gold)
    {
        Span<byte> found = stackalloc byte[gold.Length];
        Fill(atoms, gold.Length);
        Find(gold.Length, found);
        bool right = found.SequenceEqual(gold);
        if (!right)
        {
            Change(gold, 1, found);
            Change(found, -1, gold);
            ReadPairs();
        }

        _features.Step();
        _pairs.Step();
        return right;
    }

    /// <summary>Labels a sentence.</summary>
    public void Predict(TokenAtoms[] atoms, Span<byte> labels)
    {
        Fill(atoms, labels.Length);
        Find(labels.Length, labels);
    }

    /// <summary>Puts the averages in the place of the weights; learning ends here.</summary>
    public void Average()
    {
        _features.Average();
        _pairs.Average();
        ReadPairs();
    }

    /// <summary>Adds the weights of another one that was trained in another order.</summary>
    public void Add(SequencePerceptron other)
    {
        _features.Add(other._features);
        _pairs.Add(other._pairs);
        ReadPairs();
    }

    /// <summary>Gets the section for the model file; it ends with the scores of start, pairs and stop.</summary>
    public byte[] Compile(uint fingerprint)
    {
        float scale = _features.QuantizationScale();
        var tail = new List<int>();
        for (int label = 0; label < Count; label++)
        {
            tail.Add(Score(StartRow, label));
        }

        for (uint before = 0; before < Count; before++)
        {
            for (int label = 0; label < Count; label++)
            {
                tail.Add(Score(before, label));
            }
        }

        for (int label = 0; label < Count; label++)
        {
            tail.Add(Score(StopRow, label));
        }

        return LinearWeights.Compile(_features.Quantize(scale), _features.Width, Count, MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(tail)), fingerprint);

        int Score(uint before, int label)
        {
            float score = _pairScores[(before * _pairs.Width) + label];
            return score == float.NegativeInfinity ? LabelSequence.Never : (int)MathF.Round(score * scale);
        }
    }

    private void Fill(TokenAtoms[] atoms, int count)
    {
        if (_scores.Length < count * _features.Width)
        {
            _scores = new float[count * _features.Width];
            _from = new int[count * Count];
            _rows = new uint[count * NameFeatures.Count];
        }

        for (int i = 0; i < count; i++)
        {
            var features = _rows.AsSpan(i * NameFeatures.Count, NameFeatures.Count);
            NameFeatures.Fill(atoms, i + TokenReader.Padding, features);
            _features.Score(features, _scores.AsSpan(i * _features.Width));
        }
    }

    private void Find(int count, Span<byte> labels)
    {
        Span<float> before = stackalloc float[Count];
        Span<float> best = stackalloc float[Count];
        for (int i = 0; i < count; i++)
        {
            for (int label = 0; label < Count; label++)
            {
                float most = i == 0 ? _pairScores[(StartRow * _pairs.Width) + label] : float.NegativeInfinity;
                for (int from = 0; i > 0 && from < Count; from++)
                {
                    float sum = before[from] + _pairScores[(from * _pairs.Width) + label];
                    if (sum > most)
                    {
                        most = sum;
                        _from[(i * Count) + label] = from;
                    }
                }

                best[label] = most + _scores[(i * _features.Width) + label];
            }

            best.CopyTo(before);
        }

        int last = 0;
        for (int label = 1; label < Count; label++)
        {
            if (before[label] + _pairScores[(StopRow * _pairs.Width) + label] > before[last] + _pairScores[(StopRow * _pairs.Width) + last])
            {
                last = label;
            }
        }

        for (int i = count - 1; i >= 0; i--)
        {
            labels[i] = (byte)last;
            last = _from[(i * Count) + last];
        }
    }

    // What both sequences share cancels out and is left alone.
    private void Change(ReadOnlySpan<byte> labels, float amount, ReadOnlySpan<byte> other)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] != other[i])
            {
                _features.Add(_rows.AsSpan(i * NameFeatures.Count, NameFeatures.Count), labels[i], amount);
            }

            _pairs.Add([i == 0 ? StartRow : labels[i - 1]], labels[i], amount);
        }

        _pairs.Add([StopRow], labels[^1], amount);
    }

    private void ReadPairs()
    {
        Span<float> row = stackalloc float[_pairs.Width];
        for (uint before = 0; before <= StopRow; before++)
        {
            _pairs.Score([before], row);
            for (int label = 0; label < Count; label++)
            {
                bool allowed = before == StartRow ? NameLabel.MayFollow(NameLabel.Outside, label)
                    : before == StopRow ? NameLabel.MayFollow(label, NameLabel.Outside)
                    : NameLabel.MayFollow((int)before, label);
                _pairScores[(before * _pairs.Width) + label] = allowed ? row[label] : float.NegativeInfinity;
            }
        }
    }
}
