using System.Runtime.InteropServices;

namespace NewsNlp.Network;

/// <summary>A packed matrix of signed bytes with a scale for each column, read in place.</summary>
/// <remarks>Layout: scales, offsets, corrections (<see cref="ByteMatrixKernel.Zero"/> times the sum of a column), one number a column each; then the packed bytes.</remarks>
internal readonly unsafe struct ByteMatrix
{
    private ByteMatrix(float* data, int columns)
    {
        Columns = columns;
        Scales = data;
        Offsets = data + columns;
        Corrections = (int*)(data + (2L * columns));
        Weights = (sbyte*)(data + (3L * columns));
    }

    public int Columns { get; }

    public float* Scales { get; }

    public float* Offsets { get; }

    public int* Corrections { get; }

    public sbyte* Weights { get; }

    /// <summary>Opens a block.</summary>
    public static ByteMatrix Open(void* data, int columns) => new((float*)data, columns);

    /// <summary>Gets the bytes of a block.</summary>
    public static int SizeOf(int rows, int columns) => (3 * 4 * columns) + (rows * columns);

    /// <summary>Writes a block.</summary>
    /// <param name="matrix">The weights, row after row.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="offsets">The offset of each column.</param>
    public static byte[] Compile(ReadOnlySpan<float> matrix, int rows, int columns, ReadOnlySpan<float> offsets)
    {
        var scales = new float[columns];
        var corrections = new int[columns];
        var bytes = new sbyte[rows * columns];
        for (int j = 0; j < columns; j++)
        {
            scales[j] = ScaleOf(matrix, rows, columns, j);
            for (int i = 0; i < rows; i++)
            {
                sbyte value = Quantize(matrix[(i * columns) + j], scales[j]);
                bytes[(i * columns) + j] = value;
                corrections[j] += ByteMatrixKernel.Zero * value;
            }
        }

        return [.. MemoryMarshal.AsBytes<float>(scales), .. MemoryMarshal.AsBytes(offsets), .. MemoryMarshal.AsBytes<int>(corrections), .. MemoryMarshal.AsBytes<sbyte>(ByteMatrixKernel.Pack(bytes, rows, columns))];
    }

    /// <summary>Rounds weights to what they are as bytes, so that training can take it into account.</summary>
    public static void Round(Span<float> matrix, int rows, int columns)
    {
        for (int j = 0; j < columns; j++)
        {
            float scale = ScaleOf(matrix, rows, columns, j);
            for (int i = 0; i < rows; i++)
            {
                matrix[(i * columns) + j] = Quantize(matrix[(i * columns) + j], scale) * scale;
            }
        }
    }

    private static float ScaleOf(ReadOnlySpan<float> matrix, int rows, int columns, int column)
    {
        float largest = 1e-12f;
        for (int i = 0; i < rows; i++)
        {
            largest = MathF.Max(largest, MathF.Abs(matrix[(i * columns) + column]));
        }

        return largest / ByteMatrixKernel.MaxWeight;
    }

    private static sbyte Quantize(float value, float scale) => (sbyte)MathF.Round(value / scale);
}
