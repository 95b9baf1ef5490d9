using NewsNlp.Network;

namespace NewsNlp.Tests.Network;

public unsafe class RecurrentLayerTests
{
    [Fact]
    public void Eight_lanes_give_the_bits_of_sixteen()
    {
        var random = new Random(17);
        float[] numbers = [.. Enumerable.Range(0, 6 * 16).Select(_ => (random.NextSingle() * 20) - 10)];
        float[] wide = new float[2 * 16];
        float[] narrow = new float[2 * 16];
        fixed (float* from = numbers)
        fixed (float* a = wide)
        fixed (float* b = narrow)
        {
            Step<Lanes16>(from, a);
            Step<Lanes8>(from, b);
            Step<Lanes8>(from + 8, b + 8);
        }

        Assert.Equal(wide, narrow);
    }

    [Fact]
    public void A_gate_that_forgets_nothing_keeps_the_state()
    {
        // Forget is 1 for large numbers and reset is 0 for small ones: the state stays nought, and what came in goes on.
        float[] gates = [.. Enumerable.Repeat(0.5f, RecurrentLayer.Block), .. Enumerable.Repeat(50f, RecurrentLayer.Block), .. Enumerable.Repeat(-50f, RecurrentLayer.Block)];
        float[] states = new float[RecurrentLayer.Block];
        float[] x = [.. Enumerable.Repeat(3f, RecurrentLayer.Block)];
        fixed (float* g = gates)
        fixed (float* s = states)
        fixed (float* v = x)
        {
            RecurrentLayer.Scan(g, 1, forward: true, s, s, v, RecurrentLayer.Block);
        }

        Assert.All(x, value => Assert.Equal(3f, value, 0.01f));
    }

    [Fact]
    public void Backward_is_forward_over_the_mirrored_sentence()
    {
        const int Rows = 7;
        const int Block = RecurrentLayer.Block;
        var random = new Random(19);
        float[] gates = [.. Enumerable.Range(0, Rows * 3 * Block).Select(_ => (random.NextSingle() * 4) - 2)];
        float[] x = [.. Enumerable.Range(0, Rows * Block).Select(_ => random.NextSingle())];
        float[] states = [.. Enumerable.Range(0, Block).Select(_ => random.NextSingle())];
        float[] mirrored = Mirror(Scan(Mirror(gates, 3 * Block), Mirror(x, Block), states, forward: true), Block);
        Assert.Equal(mirrored, Scan(gates, x, states, forward: false));
    }

    private static void Step<T>(float* from, float* to)
        where T : struct, ILanes<T>
    {
        var state = T.Load(from);
        RecurrentLayer.Step(from + 16, 16, T.Load(from + 64), T.Load(from + 80), T.Load(from + 16), ref state, out _, out _).Store(to);
        state.Store(to + 16);
    }

    private static float[] Scan(float[] gates, float[] x, float[] states, bool forward)
    {
        float[] y = [.. x];
        fixed (float* g = gates)
        fixed (float* s = states)
        fixed (float* v = y)
        {
            RecurrentLayer.Scan(g, x.Length / RecurrentLayer.Block, forward, s, s, v, RecurrentLayer.Block);
        }

        return y;
    }

    private static float[] Mirror(float[] rows, int width) => [.. rows.Chunk(width).Reverse().SelectMany(r => r)];
}
