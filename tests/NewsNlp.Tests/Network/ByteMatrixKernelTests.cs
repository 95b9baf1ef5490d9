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
        Assert.All(products, p => Assert.Equal(5 * 3 * Inner, p, 0.01 * 5 * 3 * Inner)); // all weights of a column are as large as the largest: they are kept in five bits
    }

    [Theory]
    [InlineData(64)]
    [InlineData(32)]
    public void Sums_in_sixteen_bits_never_overflow(int width)
    {
        // The worst rows for the sums of a column: the largest number wherever its weight is above zero, or wherever it is below.
        var (_, weights, offsets) = Random();
        for (int column = 0; column < Columns; column++)
        {
            bool above = column % 2 == 0;
            float[] x = [.. Enumerable.Range(0, Rows * Inner).Select(i => (weights[(i % Inner * Columns) + column] > 0) == above ? 1f : -1f)];
            Assert.Equal(Multiply(1, x, weights, offsets), Multiply(width, x, weights, offsets));
        }
    }

    [Fact]
    public void Some_columns_give_what_all_columns_give()
    {
        var (x, weights, offsets) = Random();
        float[] all = Multiply(64, x, weights, offsets);
        float[] some = Multiply(64, x, weights, offsets, column: 32, columns: 64);
        for (int i = 0; i < Rows; i++)
        {
            Assert.Equal(all.AsSpan((i * Columns) + 32, 64), some.AsSpan(i * 64, 64));
        }
    }

    [Fact]
    public void Rounded_weights_are_what_the_bytes_stand_for()
    {
        var (_, weights, offsets) = Random();
        float[] rounded = [.. weights];
        ByteMatrix.Round(rounded, Inner, Columns);
        fixed (byte* block = ByteMatrix.Compile(weights, Inner, Columns, offsets))
        {
            var matrix = ByteMatrix.Open(block, Columns);
            for (int k = 0; k < Inner; k++)
            {
                for (int j = 0; j < Columns; j++)
                {
                    int at = (j / MatrixKernel.Panel * MatrixKernel.Panel * Inner) + (k / 4 * 4 * MatrixKernel.Panel) + (j % MatrixKernel.Panel * 4) + (k % 4);
                    Assert.Equal(rounded[(k * Columns) + j], matrix.Weights[at] * matrix.Scales[j]);
                }
            }
        }
    }

    private static float[] Multiply(int width, float[] x, float[] weights, float[] offsets, int column = 0, int columns = Columns)
    {
        byte[] block = ByteMatrix.Compile(weights, Inner, Columns, offsets);
        int rows = ByteMatrixKernel.Padded(Rows);
        var bytes = new byte[rows * Inner];
        var scales = new float[rows];
        var products = new float[rows * columns];
        fixed (byte* data = block)
        fixed (float* values = x)
        fixed (byte* quantized = bytes)
        fixed (float* scale = scales)
        fixed (float* c = products)
        {
            ByteRows.Quantize(values, Rows, Inner, quantized, scale);
            ByteMatrixKernel.Multiply(width, quantized, scale, Rows, Inner, ByteMatrix.Open(data, Columns), column, columns, c, columns);
        }

        return products[..(Rows * columns)];
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
