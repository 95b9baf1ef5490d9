using System.Runtime.InteropServices;

namespace NewsNlp.Network;

/// <summary>A packed matrix of signed bytes with a scale for each column, read in place.</summary>
/// <remarks>
/// Layout: scales, offsets, corrections (<see cref="ByteRows.Zero"/> times the sum of a column, or zero), one number a column each; then the packed bytes.
/// A column is scaled so that no sum that the kernel keeps in sixteen bits can overflow, whatever the rows.
/// </remarks>
internal readonly unsafe struct ByteMatrix
{
    // The sums of the weights that meet in one lane of sixteen bits, of one sign, stay below this.
    private const int HeaviestLane = short.MaxValue / ByteRows.MaxValue;

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
    public static int SizeOf(int rows, int columns) => (3 * 4 * columns) + (PaddedRows(rows) * columns);

    /// <summary>Gets a number of rows rounded up to whole groups.</summary>
    public static int PaddedRows(int rows) => (rows + ByteMatrixKernel.Group - 1) / ByteMatrixKernel.Group * ByteMatrixKernel.Group;

    /// <summary>Writes a block.</summary>
    /// <param name="matrix">The weights, row after row.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="offsets">The offset of each column.</param>
    /// <param name="zero">What stands for zero in the bytes that the matrix is multiplied with.</param>
    public static byte[] Compile(ReadOnlySpan<float> matrix, int rows, int columns, ReadOnlySpan<float> offsets, int zero = ByteRows.Zero)
    {
        var scales = new float[columns];
        var corrections = new int[columns];
        int padded = PaddedRows(rows);
        var bytes = new sbyte[padded * columns];
        for (int j = 0; j < columns; j++)
        {
            scales[j] = ScaleOf(matrix, rows, columns, j);
            for (int i = 0; i < rows; i++)
            {
                sbyte value = Quantize(matrix[(i * columns) + j], scales[j]);
                bytes[(i * columns) + j] = value;
                corrections[j] += zero * value;
            }
        }

        return [.. MemoryMarshal.AsBytes<float>(scales), .. MemoryMarshal.AsBytes(offsets), .. MemoryMarshal.AsBytes<int>(corrections), .. MemoryMarshal.AsBytes<sbyte>(ByteMatrixKernel.Pack(bytes, padded, columns))];
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

        float scale = largest / ByteMatrixKernel.MaxWeight;
        for (int heaviest; (heaviest = HeaviestLaneOf(matrix, rows, columns, column, scale)) > HeaviestLane;)
        {
            scale *= MathF.Max(1.002f, (float)heaviest / HeaviestLane);
        }

        return scale;
    }

    // Of four rows that stand side by side, the first two meet in one lane and the last two in another, with those of the rest of the group.
    private static int HeaviestLaneOf(ReadOnlySpan<float> matrix, int rows, int columns, int column, float scale)
    {
        int heaviest = 0;
        for (int group = 0; group < rows; group += ByteMatrixKernel.Group)
        {
            for (int lane = 0; lane < 4; lane += 2)
            {
                int above = 0;
                int below = 0;
                for (int i = group + lane; i < Math.Min(group + ByteMatrixKernel.Group, rows); i += (i & 1) == 0 ? 1 : 3)
                {
                    int value = Quantize(matrix[(i * columns) + column], scale);
                    above += Math.Max(value, 0);
                    below -= Math.Min(value, 0);
                }

                heaviest = Math.Max(heaviest, Math.Max(above, below));
            }
        }

        return heaviest;
    }

    private static sbyte Quantize(float value, float scale) => (sbyte)MathF.Round(value / scale);
}
