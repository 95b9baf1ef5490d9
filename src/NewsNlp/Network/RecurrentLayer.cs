using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsNlp.Network;

/// <summary>
/// A simple recurrent unit in both directions (Lei, Zhang, Wang, Dai and Artzi 2018): one matrix product for all tokens at once, then a scan that needs no product.
/// One half of the numbers of a token runs forward through its sentence, the other half backward; each half skips to the next layer as far as the reset gate says.
/// </summary>
internal static unsafe class RecurrentLayer
{
    private const int Lanes = 16;

    /// <summary>Brings the numbers of each token to mean 0 and variance 1, then gain and offset (Ba, Kiros and Hinton 2016).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Normalize(float* x, int rows, int width, float* gain, float* offset, float* y)
    {
        float* lanes = stackalloc float[Lanes];
        for (int row = 0; row < rows; row++, x += width, y += width)
        {
            var sum = Vector512<float>.Zero;
            for (int i = 0; i < width; i += Lanes)
            {
                sum += Vector512.Load(x + i);
            }

            var mean = Vector512.Create(Total(sum, lanes) / width);
            var squares = Vector512<float>.Zero;
            for (int i = 0; i < width; i += Lanes)
            {
                var d = Vector512.Load(x + i) - mean;
                squares = Vector512.FusedMultiplyAdd(d, d, squares);
            }

            var factor = Vector512.Create(1 / MathF.Sqrt((Total(squares, lanes) / width) + 1e-5f));
            for (int i = 0; i < width; i += Lanes)
            {
                var d = (Vector512.Load(x + i) - mean) * factor;
                Vector512.FusedMultiplyAdd(d, Vector512.Load(gain + i), Vector512.Load(offset + i)).Store(y + i);
            }
        }
    }

    /// <summary>Runs the scan over one sentence.</summary>
    /// <param name="u">Candidate, forget and reset of each token, <paramref name="width"/> numbers each.</param>
    /// <param name="rows">The tokens.</param>
    /// <param name="width">The numbers of a token.</param>
    /// <param name="states">How forget and reset see the state before.</param>
    /// <param name="x">What the layer got; replaced by what it gives.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scan(float* u, int rows, int width, float* states, float* x)
    {
        for (int lane = 0; lane < width; lane += Lanes)
        {
            bool forward = lane < width / 2;
            var forgetState = Vector512.Load(states + lane);
            var resetState = Vector512.Load(states + width + lane);
            var state = Vector512<float>.Zero;
            for (int step = 0; step < rows; step++)
            {
                long row = forward ? step : rows - 1 - step;
                float* token = u + (row * 3 * width) + lane;
                float* value = x + (row * width) + lane;
                Step(token, width, forgetState, resetState, Vector512.Load(value), ref state, out _, out _).Store(value);
            }
        }
    }

    /// <summary>Takes the state from one token to the next; training goes the same step.</summary>
    /// <returns>What the layer gives for the token.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Step(
        float* token, int width, Vector512<float> forgetState, Vector512<float> resetState, Vector512<float> before, ref Vector512<float> state, out Vector512<float> forget, out Vector512<float> reset)
    {
        var candidate = Vector512.Load(token);
        forget = Activation.Sigmoid(Vector512.FusedMultiplyAdd(forgetState, state, Vector512.Load(token + width)));
        reset = Activation.Sigmoid(Vector512.FusedMultiplyAdd(resetState, state, Vector512.Load(token + (2 * width))));
        state = Vector512.FusedMultiplyAdd(forget, state - candidate, candidate);
        return Vector512.FusedMultiplyAdd(reset, state - before, before);
    }

    // Always in the order of the lanes: a sum by halves would give other bits on other machines.
    private static float Total(Vector512<float> sum, float* lanes)
    {
        sum.Store(lanes);
        float total = 0;
        for (int i = 0; i < Lanes; i++)
        {
            total += lanes[i];
        }

        return total;
    }
}
