using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsNlp.Training.Network;

/// <summary>The feature rows in training. A step touches few of them, so gradients are kept for those alone.</summary>
internal sealed unsafe class RowTable
{
    private readonly int _rows;
    private readonly int _width;
    private readonly float* _value;
    private readonly float* _first;
    private readonly float* _second;
    private readonly Gradients[] _gradients;

    public RowTable(int rows, int width, int workers, ref RandomStream random, float deviation)
    {
        _rows = rows;
        _width = width;
        _value = ParameterBlock.Allocate((long)rows * width);
        _first = ParameterBlock.Allocate((long)rows * width);
        _second = ParameterBlock.Allocate((long)rows * width);
        for (long i = 0; i < (long)rows * width; i++)
        {
            _value[i] = random.NextNormal() * deviation;
        }

        _gradients = new Gradients[workers];
        for (int i = 0; i < workers; i++)
        {
            _gradients[i] = new Gradients(rows, width);
        }
    }

    public float* Row(int row) => _value + ((long)row * _width);

    /// <summary>Adds to the gradient of a row.</summary>
    public void Add(int worker, int row, float* gradient)
    {
        float* sum = _gradients[worker].Of(row);
        for (int i = 0; i < _width; i += 16)
        {
            (Vector512.Load(sum + i) + Vector512.Load(gradient + i)).Store(sum + i);
        }
    }

    /// <summary>Sums the gradients of all workers into the first and gives the sum of their squares.</summary>
    public double SumGradients()
    {
        for (int worker = 1; worker < _gradients.Length; worker++)
        {
            foreach (int row in _gradients[worker].Touched)
            {
                Add(0, row, _gradients[worker].Of(row));
            }

            _gradients[worker].Clear();
        }

        double squares = 0;
        foreach (int row in _gradients[0].Touched)
        {
            float* gradient = _gradients[0].Of(row);
            var sum = Vector512<float>.Zero;
            for (int i = 0; i < _width; i += 16)
            {
                var g = Vector512.Load(gradient + i);
                sum += g * g;
            }

            squares += Vector512.Sum(sum);
        }

        return squares;
    }

    /// <summary>Changes the touched rows and clears the gradients.</summary>
    public void Update(in AdamStep step)
    {
        foreach (int row in _gradients[0].Touched)
        {
            long at = (long)row * _width;
            step.Apply(_value + at, _gradients[0].Of(row), _first + at, _second + at, _width, 1);
        }

        _gradients[0].Clear();
    }

    public float[] Export() => new ReadOnlySpan<float>(_value, _rows * _width).ToArray();

    public void Save(BinaryWriter writer)
    {
        foreach (nint block in (nint[])[(nint)_value, (nint)_first, (nint)_second])
        {
            writer.Write(new ReadOnlySpan<byte>((void*)block, _rows * _width * sizeof(float)));
        }
    }

    public void Load(BinaryReader reader)
    {
        foreach (nint block in (nint[])[(nint)_value, (nint)_first, (nint)_second])
        {
            reader.BaseStream.ReadExactly(new Span<byte>((void*)block, _rows * _width * sizeof(float)));
        }
    }

    private sealed class Gradients(int rows, int width)
    {
        private readonly int[] _slots = new int[rows]; // 0: not touched, else the place + 1
        private float* _memory = ParameterBlock.Allocate(1 << 16);
        private long _capacity = 1 << 16;

        public List<int> Touched { get; } = [];

        public float* Of(int row)
        {
            if (_slots[row] == 0)
            {
                Touched.Add(row);
                _slots[row] = Touched.Count;
                if ((long)Touched.Count * width > _capacity)
                {
                    Grow();
                }

                NativeMemory.Clear(_memory + ((long)(Touched.Count - 1) * width), (nuint)width * sizeof(float));
            }

            return _memory + ((long)(_slots[row] - 1) * width);
        }

        public void Clear()
        {
            foreach (int row in Touched)
            {
                _slots[row] = 0;
            }

            Touched.Clear();
        }

        private void Grow()
        {
            float* larger = ParameterBlock.Allocate(_capacity * 2);
            NativeMemory.Copy(_memory, larger, (nuint)_capacity * sizeof(float));
            NativeMemory.AlignedFree(_memory);
            _memory = larger;
            _capacity *= 2;
        }
    }
}
