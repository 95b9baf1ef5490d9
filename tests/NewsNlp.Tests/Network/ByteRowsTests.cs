using NewsNlp.Network;

namespace NewsNlp.Tests.Network;

public unsafe class ByteRowsTests
{
    private const int Rows = 19;
    private const int Width = 64;

    [Fact]
    public void The_largest_number_of_a_row_sets_its_scale()
    {
        float[] x = [.. Enumerable.Range(0, Rows * Width).Select(i => (i % Width) - 20f)];
        var bytes = new byte[x.Length];
        var scales = new float[Rows];
        fixed (float* values = x)
        fixed (byte* quantized = bytes)
        fixed (float* scale = scales)
        {
            ByteRows.Quantize(values, Rows, Width, quantized, scale);
        }

        Assert.All(Enumerable.Range(0, x.Length), i => Assert.Equal(x[i], (bytes[i] - ByteRows.Zero) * scales[i / Width], 0.36));
        Assert.Equal(ByteRows.MaxValue, bytes.Max());
    }

    [Fact]
    public void Rows_without_negative_numbers_use_all_seven_bits()
    {
        float[] x = [.. Enumerable.Range(0, Rows * Width).Select(i => i % 3 == 0 ? -1f : i % Width)];
        var bytes = new byte[x.Length];
        var scales = new float[Rows];
        fixed (float* values = x)
        fixed (byte* quantized = bytes)
        fixed (float* scale = scales)
        {
            ByteRows.QuantizeRectified(values, Rows, Width, Width, quantized, scale);
        }

        Assert.All(Enumerable.Range(0, x.Length), i => Assert.Equal(Math.Max(x[i], 0), bytes[i] * scales[i / Width], 0.26));
        Assert.Equal(ByteRows.MaxValue, bytes.Max());
    }
}
