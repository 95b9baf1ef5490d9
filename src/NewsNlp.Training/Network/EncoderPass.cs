using System.Runtime.InteropServices;
using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>Inputs and recurrent layers of one worker, forward and back over a group of sentences.</summary>
internal sealed unsafe class EncoderPass(CoreParameters parameters, WordVectors vectors, int worker, Arena arena)
{
    private const float WordDropout = 0.15f; // the rows of a word are left out, as if it had not been seen
    private const float VectorDropout = 0.1f;
    private const float TableDropout = 0.2f;
    private const float InputDropout = 0.2f;
    private const float LayerDropout = 0.25f;
    private readonly int _width = parameters.Shape.Width;
    private readonly int _inputWidth = parameters.Shape.InputWidth;
    private readonly List<Layer> _layers = [];
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
        _layers.Clear();
        float* x = ReadInputs(ref random);
        for (int layer = 0; layer < parameters.Shape.Layers; layer++)
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
        for (int layer = parameters.Shape.Layers - 1; layer >= 0; layer--)
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
                if (random.NextFloat() < VectorDropout)
                {
                    new Span<float>(vector, CoreShape.VectorWidth).Clear();
                }

                float* sum = _inputs + ((long)row * _inputWidth);
                new ReadOnlySpan<float>(parameters.InputOffset.Value, _inputWidth).CopyTo(new Span<float>(sum, _inputWidth));
                bool noWord = random.NextFloat() < WordDropout;
                bool noTable = random.NextFloat() < TableDropout;
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
        FillMask(_inputMask, Rows * _inputWidth, InputDropout, ref random);
        Multiply(_inputs, _inputMask, Rows * _inputWidth);
        float* x = arena.TakeDirty((long)Rows * _width);
        FillRows(x, parameters.ProjectionOffset);
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
        var layer = new Layer(
            (nint)x,
            (nint)arena.TakeDirty((long)Rows * _width),
            (nint)arena.TakeDirty((long)_sentences.Count * _width),
            (nint)arena.TakeDirty((long)Rows * 3 * _width),
            (nint)arena.TakeDirty((long)Rows * 3 * _width));
        _layers.Add(layer);
        float* y = (float*)layer.Normal;
        NormPass.Forward(x, Rows, _width, parameters.NormGain(index), parameters.NormOffset(index), y);
        FillMask((float*)layer.Mask, _sentences.Count * _width, LayerDropout, ref random);
        MultiplySentences(y, (float*)layer.Mask);
        FillRows((float*)layer.Inputs, parameters.LayerOffset(index));
        Product.Forward(y, Rows, _width, parameters.LayerMatrix(index), (float*)layer.Inputs);
        float* output = arena.TakeDirty((long)Rows * _width);
        long row = 0;
        foreach (var sentence in _sentences)
        {
            ScanPass.Forward((float*)layer.Inputs + (row * 3 * _width), sentence.Count, _width, parameters.GateStates(index), x + (row * _width), output + (row * _width), (float*)layer.Kept + (row * 3 * _width));
            row += sentence.Count;
        }

        return output;
    }

    private float* BackwardLayer(int index, float* d)
    {
        var layer = _layers[index];
        float* x = (float*)layer.X;
        float* dx = arena.Take((long)Rows * _width);
        float* du = arena.TakeDirty((long)Rows * 3 * _width);
        long row = 0;
        foreach (var sentence in _sentences)
        {
            ScanPass.Backward((float*)layer.Inputs + (row * 3 * _width), sentence.Count, _width, parameters.GateStates(index), x + (row * _width), (float*)layer.Kept + (row * 3 * _width), d + (row * _width), worker, du + (row * 3 * _width), dx + (row * _width));
            row += sentence.Count;
        }

        Product.ToOffset(du, Rows, parameters.LayerOffset(index), worker);
        Product.ToWeights((float*)layer.Normal, Rows, _width, du, parameters.LayerMatrix(index), worker, arena);
        float* dy = arena.Take((long)Rows * _width);
        Product.ToInput(du, Rows, 3 * _width, parameters.LayerMatrix(index), dy);
        MultiplySentences(dy, (float*)layer.Mask);
        NormPass.Backward(x, dy, Rows, _width, parameters.NormGain(index), parameters.NormOffset(index), worker, dx);
        return dx;
    }

    private void FillRows(float* rows, ParameterBlock offset)
    {
        for (int row = 0; row < Rows; row++)
        {
            new ReadOnlySpan<float>(offset.Value, offset.Size).CopyTo(new Span<float>(rows + ((long)row * offset.Size), offset.Size));
        }
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

    private readonly record struct Layer(nint X, nint Normal, nint Mask, nint Inputs, nint Kept);
}
