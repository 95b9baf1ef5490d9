using NewsNlp.Network;

namespace NewsNlp.Tests.Network;

public unsafe class MatrixKernelTests
{
    [Theory]
    [InlineData(1, 5, 3)]
    [InlineData(12, 100, 160)]
    [InlineData(29, 33, 70)]
    public void A_product_is_that_of_double_precision(int rows, int inner, int columns)
    {
        var (a, b) = Random(rows, inner, columns);
        float[] c = Multiply(MatrixKernel.Width, a, b, rows, inner, columns);
        int padded = MatrixKernel.Padded(columns);
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                double sum = 1;
                for (int k = 0; k < inner; k++)
                {
                    sum += (double)a[(i * inner) + k] * b[(k * columns) + j];
                }

                Assert.Equal(sum, c[(i * padded) + j], 1e-4);
            }
        }
    }

    [Theory]
    [InlineData(16)]
    [InlineData(8)]
    [InlineData(4)]
    public void Every_vector_width_gives_the_same_bits(int width)
    {
        const int Rows = 31;
        const int Inner = 47;
        const int Columns = 96;
        var (a, b) = Random(Rows, Inner, Columns);
        Assert.Equal(Multiply(1, a, b, Rows, Inner, Columns), Multiply(width, a, b, Rows, Inner, Columns));
    }

    private static float[] Multiply(int width, float[] a, float[] b, int rows, int inner, int columns)
    {
        int padded = MatrixKernel.Padded(columns);
        var packed = new float[inner * padded];
        var c = new float[rows * padded];
        Array.Fill(c, 1);
        fixed (float* left = a)
        fixed (float* right = b)
        fixed (float* panels = packed)
        fixed (float* sums = c)
        {
            MatrixKernel.Pack(right, inner, columns, columns, panels);
            MatrixKernel.MultiplyAdd(width, left, rows, inner, inner, panels, padded, sums);
        }

        return c;
    }

    private static (float[] A, float[] B) Random(int rows, int inner, int columns)
    {
        var random = new Random(7);
        return ([.. Enumerable.Range(0, rows * inner).Select(_ => random.NextSingle() - 0.5f)], [.. Enumerable.Range(0, inner * columns).Select(_ => random.NextSingle() - 0.5f)]);
    }
}
