using NewsNlp.Network;

namespace NewsNlp.Tests.Network;

public unsafe class LayerNormTests
{
    [Fact]
    public void Numbers_have_mean_0_and_variance_1_before_gain_and_offset()
    {
        const int Rows = 3;
        const int Width = 128;
        var random = new Random(23);
        float[] x = [.. Enumerable.Range(0, Rows * Width).Select(_ => (random.NextSingle() * 8) + 5)];
        float[] gain = [.. Enumerable.Repeat(2f, Width)];
        float[] offset = [.. Enumerable.Repeat(-1f, Width)];
        float[] y = new float[x.Length];
        fixed (float* from = x)
        fixed (float* g = gain)
        fixed (float* o = offset)
        fixed (float* to = y)
        {
            LayerNorm.Normalize(from, Rows, Width, g, o, to);
        }

        foreach (float[] row in y.Chunk(Width))
        {
            Assert.Equal(-1, row.Average(), 1e-5);
            Assert.Equal(4, row.Average(v => (v + 1) * (v + 1)), 1e-4);
        }
    }
}
