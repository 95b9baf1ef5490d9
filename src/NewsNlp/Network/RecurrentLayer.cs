using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace NewsNlp.Network;

/// <summary>
/// A simple recurrent unit in both directions (Lei, Zhang, Wang, Dai and Artzi 2018): one matrix product for all tokens at once, then a scan that needs no product.
/// One half of the numbers of a token runs forward through its sentence, the other half backward; each half skips to the next layer as far as the reset gate says.
/// </summary>
internal static unsafe class RecurrentLayer
{
    /// <summary>The numbers of a token that are scanned at once.</summary>
    public const int Block = 64;

    /// <summary>Runs the scan over one sentence, for <see cref="Block"/> numbers of a token. They do not wait for each other.</summary>
    /// <param name="gates">Candidate, forget and reset of each token, <see cref="Block"/> numbers each.</param>
    /// <param name="rows">The tokens.</param>
    /// <param name="forward">Whether it runs from the first token to the last.</param>
    /// <param name="forget">How the forget gates see the state before.</param>
    /// <param name="reset">How the reset gates see it.</param>
    /// <param name="x">What the layer got; replaced by what it gives.</param>
    /// <param name="width">From one token of <paramref name="x"/> to the next.</param>
    public static void Scan(float* gates, int rows, bool forward, float* forget, float* reset, float* x, int width)
    {
        long step = forward ? 1 : -1;
        long first = forward ? 0 : rows - 1;
        gates += first * 3 * Block;
        x += first * width;
        if (Avx512F.IsSupported)
        {
            Scan<Lanes16>(gates, rows, step * 3 * Block, forget, reset, x, step * width);
        }
        else
        {
            Scan<Lanes8>(gates, rows, step * 3 * Block, forget, reset, x, step * width);
            Scan<Lanes8>(gates + (Block / 2), rows, step * 3 * Block, forget + (Block / 2), reset + (Block / 2), x + (Block / 2), step * width);
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
    public static T Step<T>(float* gates, int width, T forgetState, T resetState, T before, ref T state, out T forget, out T reset)
        where T : struct, ILanes<T>
    {
        var candidate = T.Load(gates);
        forget = T.FusedMultiplyAdd(forgetState, state, T.Load(gates + width));
        reset = T.FusedMultiplyAdd(resetState, state, T.Load(gates + (2 * width)));
        Activation.Sigmoids(ref forget, ref reset);
        state = T.FusedMultiplyAdd(forget, state - candidate, candidate);
        return T.FusedMultiplyAdd(reset, state - before, before);
    }

    // Four vectors of a token at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scan<T>(float* gates, int rows, long gateStep, float* forget, float* reset, float* x, long step)
        where T : struct, ILanes<T>
    {
        int one = T.Count;
        int two = 2 * T.Count;
        int three = 3 * T.Count;
        T state0 = default, state1 = default, state2 = default, state3 = default;
        for (int row = 0; row < rows; row++, gates += gateStep, x += step)
        {
            Step(gates, Block, T.Load(forget), T.Load(reset), T.Load(x), ref state0, out _, out _).Store(x);
            Step(gates + one, Block, T.Load(forget + one), T.Load(reset + one), T.Load(x + one), ref state1, out _, out _).Store(x + one);
            Step(gates + two, Block, T.Load(forget + two), T.Load(reset + two), T.Load(x + two), ref state2, out _, out _).Store(x + two);
            Step(gates + three, Block, T.Load(forget + three), T.Load(reset + three), T.Load(x + three), ref state3, out _, out _).Store(x + three);
        }
    }
}
