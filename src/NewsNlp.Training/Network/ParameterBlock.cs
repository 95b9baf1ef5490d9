using System.Runtime.InteropServices;
using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>A matrix of weights in training: values, a gradient for each worker, and the moments of Adam (Kingma and Ba 2015) with decoupled weight decay (Loshchilov and Hutter 2019).</summary>
internal sealed unsafe class ParameterBlock
{
    private readonly float*[] _gradients;
    private readonly float* _first;
    private readonly float* _second;
    private readonly float* _packed;
    private readonly float* _transposed;

    private readonly CoreBlockKind _kind;
    private readonly float* _rounded;

    public ParameterBlock(CoreBlockShape shape, int workers)
    {
        Rows = shape.Rows;
        Columns = shape.Columns;
        _kind = shape.Kind;
        Value = Allocate(Size);
        _first = Allocate(Size);
        _second = Allocate(Size);
        _gradients = new float*[workers];
        for (int i = 0; i < workers; i++)
        {
            _gradients[i] = Allocate(Size);
        }

        if (IsMatrix)
        {
            _packed = Allocate(Size);
            _transposed = Allocate((long)MatrixKernel.Padded(Rows) * Columns);
            _rounded = Allocate(Size);
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    public int Size => Rows * Columns;

    /// <summary>Gets whether it is used in products, and so packed for them.</summary>
    public bool IsMatrix => _kind is CoreBlockKind.Floats or CoreBlockKind.Bytes or CoreBlockKind.RectifiedBytes;

    public float* Value { get; }

    /// <summary>Gets the values packed; see <see cref="Pack"/>.</summary>
    public float* Packed => _packed;

    /// <summary>Gets the transpose of the values packed; see <see cref="Pack"/>.</summary>
    public float* Transposed => _transposed;

    public float* Gradient(int worker) => _gradients[worker];

    /// <summary>Packs the values for the products of the next step.</summary>
    public void Pack(bool rounded)
    {
        if (!IsMatrix)
        {
            return;
        }

        float* values = Value;
        if (rounded && _kind is not CoreBlockKind.Floats)
        {
            values = _rounded;
            var copy = new Span<float>(values, Size);
            new ReadOnlySpan<float>(Value, Size).CopyTo(copy);
            ByteMatrix.Round(copy, Rows, Columns);
        }

        MatrixKernel.Pack(values, Rows, Columns, Columns, _packed);
        MatrixKernel.PackTransposed(values, Rows, Columns, Columns, _transposed);
    }

    /// <summary>Gives all values the same number.</summary>
    public void Fill(float value) => new Span<float>(Value, Size).Fill(value);

    /// <summary>Fills the values with numbers of the normal distribution.</summary>
    public void Randomize(ref RandomStream random, float deviation)
    {
        for (int i = 0; i < Size; i++)
        {
            Value[i] = random.NextNormal() * deviation;
        }
    }

    /// <summary>Sums the gradients of all workers into the first and gives the sum of their squares.</summary>
    public double SumGradients()
    {
        double squares = 0;
        float* sum = _gradients[0];
        for (int i = 0; i < Size; i++)
        {
            for (int worker = 1; worker < _gradients.Length; worker++)
            {
                sum[i] += _gradients[worker][i];
            }

            squares += (double)sum[i] * sum[i];
        }

        return squares;
    }

    /// <summary>Changes the values by the summed gradient and clears all gradients.</summary>
    public void Update(in AdamStep step)
    {
        float* gradient = _gradients[0];
        float decay = IsMatrix ? 1 - (step.Rate * step.Decay) : 1;
        step.Apply(Value, gradient, _first, _second, Size, decay);
        for (int worker = 0; worker < _gradients.Length; worker++)
        {
            NativeMemory.Clear(_gradients[worker], (nuint)Size * sizeof(float));
        }
    }

    /// <summary>Gets the values.</summary>
    public float[] Export() => new ReadOnlySpan<float>(Value, Size).ToArray();

    /// <summary>Writes values and moments.</summary>
    public void Save(BinaryWriter writer)
    {
        foreach (nint block in (nint[])[(nint)Value, (nint)_first, (nint)_second])
        {
            writer.Write(new ReadOnlySpan<byte>((void*)block, Size * sizeof(float)));
        }
    }

    /// <summary>Reads values and moments.</summary>
    public void Load(BinaryReader reader)
    {
        foreach (nint block in (nint[])[(nint)Value, (nint)_first, (nint)_second])
        {
            reader.BaseStream.ReadExactly(new Span<byte>((void*)block, Size * sizeof(float)));
        }
    }

    // Weights live as long as the training run, so nobody frees them.
    internal static float* Allocate(long size)
    {
        var memory = (float*)NativeMemory.AlignedAlloc((nuint)(((size + 15) & ~15L) * sizeof(float)), 64);
        NativeMemory.Clear(memory, (nuint)size * sizeof(float));
        return memory;
    }
}
