using System.Numerics;

namespace NewsNlp.Training.Tagging;

/// <summary>The weights of hashed features while they are trained, and their average over all steps (Freund and Schapire 1999; Collins 2002).</summary>
internal sealed class AveragedPerceptron
{
    private readonly float[] _weights;
    private readonly float[] _weighted; // each change times the step when it was made
    private readonly uint _mask;
    private float _step = 1;

    public AveragedPerceptron(int rowCount, int labelCount)
    {
        LabelCount = labelCount;
        Width = (labelCount + 15) & ~15;
        _mask = (uint)rowCount - 1;
        _weights = new float[rowCount * Width];
        _weighted = new float[rowCount * Width];
    }

    public int LabelCount { get; }

    public int Width { get; }

    /// <summary>Sums the weights of the features.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores = scores[..Width];
        scores.Clear();
        foreach (uint feature in features)
        {
            var row = _weights.AsSpan((int)(feature & _mask) * Width, Width);
            for (int i = 0; i < row.Length; i += Vector<float>.Count)
            {
                (new Vector<float>(scores[i..]) + new Vector<float>(row[i..])).CopyTo(scores[i..]);
            }
        }
    }

    /// <summary>Adds an amount to the weights of a label.</summary>
    public void Add(ReadOnlySpan<uint> features, int label, float amount)
    {
        foreach (uint feature in features)
        {
            int at = ((int)(feature & _mask) * Width) + label;
            _weights[at] += amount;
            _weighted[at] += amount * _step;
        }
    }

    /// <summary>Ends a step.</summary>
    public void Step() => _step++;

    /// <summary>Puts the averages in the place of the weights; training ends here.</summary>
    public void Average()
    {
        for (int i = 0; i < _weights.Length; i++)
        {
            _weights[i] -= _weighted[i] / _step;
        }
    }

    /// <summary>Adds the weights of another one that was trained on the same features in another order: what both learned counts, what one learned by chance fades.</summary>
    public void Add(AveragedPerceptron other)
    {
        for (int i = 0; i < _weights.Length; i++)
        {
            _weights[i] += other._weights[i];
        }
    }

    /// <summary>Gets the factor that makes bytes of weights: the few largest weights are cut off, so that the others keep their differences.</summary>
    public float QuantizationScale()
    {
        var sizes = _weights.Where(w => w != 0).Select(MathF.Abs).ToArray();
        Array.Sort(sizes);
        return sizes.Length == 0 ? 1 : 127 / Math.Max(sizes[(int)((sizes.Length - 1) * 0.9999)], 1e-6f);
    }

    /// <summary>Gets the weights as bytes.</summary>
    public sbyte[] Quantize(float scale) => Array.ConvertAll(_weights, w => (sbyte)Math.Clamp(MathF.Round(w * scale), -127, 127));
}
