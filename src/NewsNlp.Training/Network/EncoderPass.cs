using System.Runtime.InteropServices;
using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>Inputs and layers of one worker, forward and back over a group of sentences.</summary>
/// <param name="parameters">The weights.</param>
/// <param name="vectors">The word vectors.</param>
/// <param name="worker">The number of the worker, which has its own gradients.</param>
/// <param name="arena">Where the numbers stand until the way back.</param>
/// <param name="dropout">Whether numbers are left out at random, as in training.</param>
internal sealed unsafe class EncoderPass(CoreParameters parameters, WordVectors vectors, int worker, Arena arena, bool dropout)
{
    private const float WordDropout = 0.15f; // the rows of a word are left out, as if it had not been seen
    private const float VectorDropout = 0.1f;
    private const float TableDropout = 0.2f;
    private const float InputDropout = 0.2f;
    private const float LayerDropout = 0.25f;
    private readonly int _width = parameters.Shape.Width;
    private readonly int _inputWidth = parameters.Shape.InputWidth;
    private readonly float _share = dropout ? 1 : 0;
    private readonly EncoderLayer[] _layers = [.. Enumerable.Range(0, parameters.Shape.Layers).Select(i => EncoderLayer.Create(parameters, i, worker, arena))];
    private readonly LayerInput[] _layerInputs = new LayerInput[parameters.Shape.Layers];
    private IReadOnlyList<CoreSentence> _sentences = [];
    private float* _vectors;
    private float* _inputs;
    private float* _inputMask;
    private int[] _features = [];
    private float* _top;

    /// <summary>Gets the number of tokens of the group.</summary>
    public int Rows { get; private set; }

    /// <summary>Runs forward.</summary>
    /// <returns>The numbers of each token after the last norm.</returns>
    public float* Forward(IReadOnlyList<CoreSentence> sentences, ref RandomStream random)
    {
        _sentences = sentences;
        Rows = sentences.Sum(s => s.Count);
        float* x = ReadInputs(ref random);
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            x = ForwardLayer(layer, x, ref random);
        }

        _top = x;
        float* y = arena.TakeDirty((long)Rows * _width);
        NormPass.Forward(x, Rows, _width, parameters.Head(CoreBlock.NormGain), parameters.Head(CoreBlock.NormOffset), y);
        return y;
    }

    /// <summary>Runs back and adds to the gradients.</summary>
    public void Backward(float* dy)
    {
        float* d = arena.Take((long)Rows * _width);
        NormPass.Backward(_top, dy, Rows, _width, parameters.Head(CoreBlock.NormGain), parameters.Head(CoreBlock.NormOffset), worker, d);
        for (int layer = _layers.Length - 1; layer >= 0; layer--)
        {
            d = BackwardLayer(layer, d);
        }

        BackwardInputs(d);
    }

    private float* ReadInputs(ref RandomStream random)
    {
        _vectors = arena.TakeDirty((long)Rows * CoreShape.VectorWidth);
        _inputMask = arena.TakeDirty((long)Rows * _inputWidth);
        _inputs = arena.TakeDirty((long)Rows * _inputWidth);
        if (_features.Length < Rows * CoreFeatures.Count)
        {
            _features = new int[Rows * CoreFeatures.Count * 2];
        }

        int row = 0;
        foreach (var sentence in _sentences)
        {
            for (int i = 0; i < sentence.Count; i++, row++)
            {
                float* vector = _vectors + ((long)row * CoreShape.VectorWidth);
                vectors.Read(sentence.Words[i], vector);
                if (random.NextFloat() < VectorDropout * _share)
                {
                    new Span<float>(vector, CoreShape.VectorWidth).Clear();
                }

                float* sum = _inputs + ((long)row * _inputWidth);
                new ReadOnlySpan<float>(parameters.InputOffset.Value, _inputWidth).CopyTo(new Span<float>(sum, _inputWidth));
                bool noWord = random.NextFloat() < WordDropout * _share;
                bool noTable = random.NextFloat() < TableDropout * _share;
                for (int f = 0; f < CoreFeatures.Count; f++)
                {
                    bool dropped = (f == 0 && noWord) || (f is 8 or 9 && noTable);
                    int feature = dropped ? -1 : sentence.Features[(i * CoreFeatures.Count) + f];
                    _features[(row * CoreFeatures.Count) + f] = feature;
                    if (feature >= 0)
                    {
                        float* values = parameters.Rows.Row(feature);
                        for (int k = 0; k < _inputWidth; k++)
                        {
                            sum[k] += values[k];
                        }
                    }
                }
            }
        }

        Product.Forward(_vectors, Rows, CoreShape.VectorWidth, parameters.VectorMatrix, _inputs);
        FillMask(_inputMask, Rows * _inputWidth, InputDropout * _share, ref random);
        Multiply(_inputs, _inputMask, Rows * _inputWidth);
        float* x = arena.TakeDirty((long)Rows * _width);
        Product.FillOffset(parameters.ProjectionOffset, Rows, x);
        Product.Forward(_inputs, Rows, _inputWidth, parameters.ProjectionMatrix, x);
        return x;
    }

    private void BackwardInputs(float* dx)
    {
        Product.ToOffset(dx, Rows, parameters.ProjectionOffset, worker);
        Product.ToWeights(_inputs, Rows, _inputWidth, dx, parameters.ProjectionMatrix, worker, arena);
        float* d = arena.Take((long)Rows * _inputWidth);
        Product.ToInput(dx, Rows, _width, parameters.ProjectionMatrix, d);
        Multiply(d, _inputMask, Rows * _inputWidth);
        Product.ToWeights(_vectors, Rows, CoreShape.VectorWidth, d, parameters.VectorMatrix, worker, arena);
        Product.ToOffset(d, Rows, parameters.InputOffset, worker);
        for (int row = 0; row < Rows; row++)
        {
            foreach (int feature in _features.AsSpan(row * CoreFeatures.Count, CoreFeatures.Count))
            {
                if (feature >= 0)
                {
                    parameters.Rows.Add(worker, feature, d + ((long)row * _inputWidth));
                }
            }
        }
    }

    private float* ForwardLayer(int index, float* x, ref RandomStream random)
    {
        float* normal = arena.TakeDirty((long)Rows * _width);
        float* mask = arena.TakeDirty((long)_sentences.Count * _width);
        _layerInputs[index] = new LayerInput((nint)x, (nint)mask);
        NormPass.Forward(x, Rows, _width, parameters.NormGain(index), parameters.NormOffset(index), normal);
        FillMask(mask, _sentences.Count * _width, LayerDropout * _share, ref random);
        MultiplySentences(normal, mask);
        return _layers[index].Forward(_sentences, x, normal);
    }

    private float* BackwardLayer(int index, float* d)
    {
        var (x, mask) = _layerInputs[index];
        float* dx = arena.Take((long)Rows * _width);
        float* dnormal = arena.Take((long)Rows * _width);
        _layers[index].Backward(d, dx, dnormal);
        MultiplySentences(dnormal, (float*)mask);
        NormPass.Backward((float*)x, dnormal, Rows, _width, parameters.NormGain(index), parameters.NormOffset(index), worker, dx);
        return dx;
    }

    // One mask for all tokens of a sentence (Gal and Ghahramani 2016).
    private void MultiplySentences(float* y, float* mask)
    {
        foreach (var sentence in _sentences)
        {
            for (int i = 0; i < sentence.Count; i++, y += _width)
            {
                Multiply(y, mask, _width);
            }

            mask += _width;
        }
    }

    internal static void FillMask(float* mask, int count, float share, ref RandomStream random)
    {
        float kept = 1 / (1 - share);
        uint bound = (uint)(share * uint.MaxValue);
        for (int i = 0; i < count; i++)
        {
            mask[i] = random.Next() < bound ? 0 : kept;
        }
    }

    internal static void Multiply(float* x, float* mask, int count)
    {
        for (int i = 0; i < count; i++)
        {
            x[i] *= mask[i];
        }
    }

    private readonly record struct LayerInput(nint X, nint Mask);
}
