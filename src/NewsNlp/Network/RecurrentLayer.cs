using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsNlp.Network;

/// <summary>
/// A simple recurrent unit in both directions (Lei, Zhang, Wang, Dai and Artzi 2018): one matrix product for all tokens at once, then a scan that needs no product.
/// One half of the numbers of a token runs forward through its sentence, the other half backward; each half skips to the next layer as far as the reset gate says.
/// </summary>
internal static unsafe class RecurrentLayer
{
    /// <summary>The numbers of a token that are scanned at once.</summary>
    public const int Block = 4 * Lanes;

    private const int Lanes = 16;

    /// <summary>Brings the numbers of each token to mean 0 and variance 1, then gain and offset (Ba, Kiros and Hinton 2016).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Normalize(float* x, int rows, int width, float* gain, float* offset, float* y)
    {
        for (int row = 0; row < rows; row++, x += width, y += width)
        {
            Vector512<float> sum0 = default, sum1 = default;
            for (int i = 0; i < width; i += 2 * Lanes)
            {
                sum0 += Vector512.Load(x + i);
                sum1 += Vector512.Load(x + i + Lanes);
            }

            var mean = Vector512.Create(Total(sum0 + sum1) / width);
            Vector512<float> squares0 = default, squares1 = default;
            for (int i = 0; i < width; i += 2 * Lanes)
            {
                var d0 = Vector512.Load(x + i) - mean;
                var d1 = Vector512.Load(x + i + Lanes) - mean;
                squares0 = Vector512.FusedMultiplyAdd(d0, d0, squares0);
                squares1 = Vector512.FusedMultiplyAdd(d1, d1, squares1);
            }

            var factor = Vector512.Create(1 / MathF.Sqrt((Total(squares0 + squares1) / width) + 1e-5f));
            for (int i = 0; i < width; i += Lanes)
            {
                var d = (Vector512.Load(x + i) - mean) * factor;
                Vector512.FusedMultiplyAdd(d, Vector512.Load(gain + i), Vector512.Load(offset + i)).Store(y + i);
            }
        }
    }

    /// <summary>Runs the scan over one sentence, for <see cref="Block"/> numbers of a token. They do not wait for each other.</summary>
    /// <param name="gates">Candidate, forget and reset of each token, <see cref="Block"/> numbers each.</param>
    /// <param name="rows">The tokens.</param>
    /// <param name="forward">Whether it runs from the first token to the last.</param>
    /// <param name="forget">How the forget gates see the state before.</param>
    /// <param name="reset">How the reset gates see it.</param>
    /// <param name="x">What the layer got; replaced by what it gives.</param>
    /// <param name="width">From one token of <paramref name="x"/> to the next.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scan(float* gates, int rows, bool forward, float* forget, float* reset, float* x, int width)
    {
        long gateStep = 3 * Block;
        long step = width;
        if (!forward)
        {
            gates += (rows - 1) * gateStep;
            x += (rows - 1) * step;
            gateStep = -gateStep;
            step = -step;
        }

        Vector512<float> state0 = default, state1 = default, state2 = default, state3 = default;
        for (int row = 0; row < rows; row++, gates += gateStep, x += step)
        {
            Step(gates, Block, Vector512.Load(forget), Vector512.Load(reset), Vector512.Load(x), ref state0, out _, out _).Store(x);
            Step(gates + Lanes, Block, Vector512.Load(forget + Lanes), Vector512.Load(reset + Lanes), Vector512.Load(x + Lanes), ref state1, out _, out _).Store(x + Lanes);
            Step(gates + (2 * Lanes), Block, Vector512.Load(forget + (2 * Lanes)), Vector512.Load(reset + (2 * Lanes)), Vector512.Load(x + (2 * Lanes)), ref state2, out _, out _).Store(x + (2 * Lanes));
            Step(gates + (3 * Lanes), Block, Vector512.Load(forget + (3 * Lanes)), Vector512.Load(reset + (3 * Lanes)), Vector512.Load(x + (3 * Lanes)), ref state3, out _, out _).Store(x + (3 * Lanes));
        }
    }

    /// <summary>Takes the state from one token to the next; training goes the same step.</summary>
    /// <param name="gates">Candidate, forget and reset, each <paramref name="width"/> numbers after the one before.</param>
    /// <param name="width">See above.</param>
    /// <param name="forgetState">How forget sees the state before.</param>
    /// <param name="resetState">How reset sees it.</param>
    /// <param name="before">What the layer got.</param>
    /// <param name="state">The state, replaced by the next.</param>
    /// <param name="forget">Receives the forget gate.</param>
    /// <param name="reset">Receives the reset gate.</param>
    /// <returns>What the layer gives for the token.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Step(
        float* gates, int width, Vector512<float> forgetState, Vector512<float> resetState, Vector512<float> before, ref Vector512<float> state, out Vector512<float> forget, out Vector512<float> reset)
    {
        var candidate = Vector512.Load(gates);
        (forget, reset) = Activation.Sigmoids(
            Vector512.FusedMultiplyAdd(forgetState, state, Vector512.Load(gates + width)),
            Vector512.FusedMultiplyAdd(resetState, state, Vector512.Load(gates + (2 * width))));
        state = Vector512.FusedMultiplyAdd(forget, state - candidate, candidate);
        return Vector512.FusedMultiplyAdd(reset, state - before, before);
    }

    // By halves, in the same order whatever the width of the vectors is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Total(Vector512<float> sum)
    {
        var eight = sum.GetLower() + sum.GetUpper();
        var four = eight.GetLower() + eight.GetUpper();
        return four[0] + four[1] + (four[2] + four[3]);
    }
}
