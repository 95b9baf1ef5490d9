using System.Runtime.Intrinsics;
using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>
/// One direction of a long short-term memory (Hochreiter and Schmidhuber 1997): one product for the inputs of all tokens at once,
/// then one for each step, of all sentences that are so long. What it keeps stands in the order of the steps.
/// </summary>
internal sealed unsafe class LstmDirection(ParameterBlock matrix, ParameterBlock offset, ParameterBlock recurrent, int worker, Arena arena, bool backward)
{
    private const int Lanes = 16;
    private readonly int _width = matrix.Rows; // of a token; half of it is the state
    private readonly int _size = recurrent.Rows;
    private readonly int _gateCount = recurrent.Columns; // input, forget, output, candidate
    private StepOrder _order = new([], backward);
    private int _rows;
    private float* _inputs;
    private float* _gates;
    private float* _cells;
    private float* _states;

    /// <summary>Adds the state of each token to a half of its numbers.</summary>
    public void Forward(IReadOnlyList<CoreSentence> sentences, float* normal, float* output)
    {
        _order = new StepOrder(sentences, backward);
        _rows = _order.Rows.Length;
        _inputs = arena.TakeDirty((long)_rows * _width);
        _gates = arena.TakeDirty((long)_rows * _gateCount);
        _cells = arena.TakeDirty((long)_rows * _size);
        _states = arena.TakeDirty((long)_rows * _size);
        Gather(normal, _width, _inputs);
        Product.FillOffset(offset, _rows, _gates);
        Product.Forward(_inputs, _rows, _width, matrix, _gates);
        int before = -1;
        foreach (var (first, count) in _order.Steps)
        {
            if (before >= 0)
            {
                Product.Forward(_states + ((long)before * _size), count, _size, recurrent, _gates + ((long)first * _gateCount));
            }

            for (int i = 0; i < count; i++)
            {
                StepForward(first + i, before < 0 ? -1 : before + i);
            }

            before = first;
        }

        for (int i = 0; i < _rows; i++)
        {
            Product.AddRow(_states + ((long)i * _size), _size, output + ((long)_order.Rows[i] * _width));
        }
    }

    /// <summary>Adds to the gradients of the weights and of what came in.</summary>
    public void Backward(float* d, float* dnormal)
    {
        float* dstates = arena.TakeDirty((long)_rows * _size);
        float* dcells = arena.Take((long)_rows * _size);
        float* dgates = arena.TakeDirty((long)_rows * _gateCount);
        float* statesBefore = arena.Take((long)_rows * _size);
        Gather(d, _size, dstates);
        for (int step = _order.Steps.Count - 1; step >= 0; step--)
        {
            var (first, count) = _order.Steps[step];
            int before = step > 0 ? _order.Steps[step - 1].First : -1;
            for (int i = 0; i < count; i++)
            {
                StepBackward(first + i, before < 0 ? -1 : before + i, dstates, dcells, dgates);
            }

            if (before >= 0)
            {
                Product.ToInput(dgates + ((long)first * _gateCount), count, _gateCount, recurrent, dstates + ((long)before * _size));
                new ReadOnlySpan<float>(_states + ((long)before * _size), count * _size).CopyTo(new Span<float>(statesBefore + ((long)first * _size), count * _size));
            }
        }

        Product.ToOffset(dgates, _rows, offset, worker);
        Product.ToWeights(statesBefore, _rows, _size, dgates, recurrent, worker, arena);
        Product.ToWeights(_inputs, _rows, _width, dgates, matrix, worker, arena);
        float* dinputs = arena.Take((long)_rows * _width);
        Product.ToInput(dgates, _rows, _gateCount, matrix, dinputs);
        for (int i = 0; i < _rows; i++)
        {
            Product.AddRow(dinputs + ((long)i * _width), _width, dnormal + ((long)_order.Rows[i] * _width));
        }
    }

    private void StepForward(int at, int before)
    {
        float* gates = _gates + ((long)at * _gateCount);
        for (int lane = 0; lane < _size; lane += Lanes)
        {
            var input = Activation.Sigmoid(Vector512.Load(gates + lane));
            var forget = Activation.Sigmoid(Vector512.Load(gates + _size + lane) + Vector512<float>.One); // a new memory forgets little (Gers, Schmidhuber and Cummins 2000)
            var output = Activation.Sigmoid(Vector512.Load(gates + (2 * _size) + lane));
            var candidate = Tanh(Vector512.Load(gates + (3 * _size) + lane));
            var cell = (input * candidate) + (forget * CellOf(before, lane));
            input.Store(gates + lane);
            forget.Store(gates + _size + lane);
            output.Store(gates + (2 * _size) + lane);
            candidate.Store(gates + (3 * _size) + lane);
            cell.Store(_cells + ((long)at * _size) + lane);
            (output * Tanh(cell)).Store(_states + ((long)at * _size) + lane);
        }
    }

    private void StepBackward(int at, int before, float* dstates, float* dcells, float* dgates)
    {
        var one = Vector512<float>.One;
        float* gates = _gates + ((long)at * _gateCount);
        float* d = dgates + ((long)at * _gateCount);
        for (int lane = 0; lane < _size; lane += Lanes)
        {
            var input = Vector512.Load(gates + lane);
            var forget = Vector512.Load(gates + _size + lane);
            var output = Vector512.Load(gates + (2 * _size) + lane);
            var candidate = Vector512.Load(gates + (3 * _size) + lane);
            var shown = Tanh(CellOf(at, lane));
            var dstate = Vector512.Load(dstates + ((long)at * _size) + lane);
            var dcell = Vector512.Load(dcells + ((long)at * _size) + lane) + (dstate * output * (one - (shown * shown)));
            (dcell * candidate * input * (one - input)).Store(d + lane);
            (dcell * CellOf(before, lane) * forget * (one - forget)).Store(d + _size + lane);
            (dstate * shown * output * (one - output)).Store(d + (2 * _size) + lane);
            (dcell * input * (one - (candidate * candidate))).Store(d + (3 * _size) + lane);
            if (before >= 0)
            {
                (dcell * forget).Store(dcells + ((long)before * _size) + lane);
            }
        }
    }

    private Vector512<float> CellOf(int at, int lane) => at < 0 ? Vector512<float>.Zero : Vector512.Load(_cells + ((long)at * _size) + lane);

    private static Vector512<float> Tanh(Vector512<float> x) => (2 * Activation.Sigmoid(2 * x)) - Vector512<float>.One;

    // Takes so many numbers of each token in the order of the steps.
    private void Gather(float* source, int count, float* target)
    {
        for (int i = 0; i < _rows; i++, target += count)
        {
            new ReadOnlySpan<float>(source + ((long)_order.Rows[i] * _width), count).CopyTo(new Span<float>(target, count));
        }
    }
}
