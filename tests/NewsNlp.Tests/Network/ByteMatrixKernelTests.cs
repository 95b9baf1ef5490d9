using NewsNlp.Network;

namespace NewsNlp.Tests.Network;

public unsafe class ByteMatrixKernelTests
{
    private const int Rows = 19;
    private const int Inner = 64;
    private const int Columns = 96;

    [Fact]
    public void A_product_is_near_that_of_double_precision()
    {
        var (x, weights, offsets) = Random();
        float[] products = Multiply(64, x, weights, offsets);
        for (int i = 0; i < Rows; i++)
        {
            for (int j = 0; j < Columns; j++)
            {
                double sum = offsets[j];
                for (int k = 0; k < Inner; k++)
                {
                    sum += (double)x[(i * Inner) + k] * weights[(k * Columns) + j];
                }

                Assert.Equal(sum, products[(i * Columns) + j], 0.05);
            }
        }
    }

    [Theory]
    [InlineData(64)]
    [InlineData(32)]
    [InlineData(16)]
    public void Every_vector_width_gives_the_same_bits(int width)
    {
        var (x, weights, offsets) = Random();
        Assert.Equal(Multiply(1, x, weights, offsets), Multiply(width, x, weights, offsets));
    }

    [Fact]
    public void The_largest_numbers_do_not_overflow()
    {
        float[] x = [.. Enumerable.Repeat(5f, Rows * Inner)];
        float[] weights = [.. Enumerable.Repeat(3f, Inner * Columns)];
        float[] products = Multiply(64, x, weights, new float[Columns]);
        Assert.All(products, p => Assert.Equal(5 * 3 * Inner, p, 0.01));
    }

    [Fact]
    public void Rounded_weights_are_what_the_bytes_stand_for()
    {
        var (x, weights, offsets) = Random();
        float[] rounded = [.. weights];
        ByteMatrix.Round(rounded, Inner, Columns);
        Assert.Equal(Multiply(1, x, weights, offsets), Multiply(1, x, rounded, offsets), (a, b) => Math.Abs(a - b) < 1e-4);
    }

    private static float[] Multiply(int width, float[] x, float[] weights, float[] offsets)
    {
        byte[] block = ByteMatrix.Compile(weights, Inner, Columns, offsets);
        var bytes = new byte[Rows * Inner];
        var scales = new float[Rows];
        var products = new float[Rows * Columns];
        fixed (byte* data = block)
        fixed (float* values = x)
        fixed (byte* quantized = bytes)
        fixed (float* scale = scales)
        fixed (float* c = products)
        {
            ByteMatrixKernel.Quantize(values, Rows, Inner, quantized, scale);
            ByteMatrixKernel.Multiply(width, quantized, scale, Rows, Inner, ByteMatrix.Open(data, Columns), c);
        }

        return products;
    }

    private static (float[] X, float[] Weights, float[] Offsets) Random()
    {
        var random = new Random(11);
        return (
            [.. Enumerable.Range(0, Rows * Inner).Select(_ => random.NextSingle() - 0.5f)],
            [.. Enumerable.Range(0, Inner * Columns).Select(_ => random.NextSingle() - 0.5f)],
            [.. Enumerable.Range(0, Columns).Select(_ => random.NextSingle())]);
    }
}
