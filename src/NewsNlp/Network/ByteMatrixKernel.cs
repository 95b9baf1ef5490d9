using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsNlp.Network;

/// <summary>
/// Products of rows of bytes with a packed matrix of bytes. Sums are integers, so every vector width gives the same ones.
/// </summary>
/// <remarks>
/// Packed: panels of <see cref="MatrixKernel.Panel"/> columns; in each, four rows of a column stand side by side, so that one instruction multiplies and adds two pairs of them.
/// The matrix is scaled so that the sums of <see cref="Group"/> rows fit sixteen bits (<see cref="ByteMatrix"/>): only then are they widened, which saves nearly half of the instructions.
/// </remarks>
internal static unsafe class ByteMatrixKernel
{
    /// <summary>The largest weight.</summary>
    public const int MaxWeight = 63;

    /// <summary>The rows of the matrix whose products are summed in sixteen bits; the number of its rows is a multiple of it.</summary>
    public const int Group = 32;

    /// <summary>The rows that are multiplied at once. What is read and written must have room for a multiple of it.</summary>
    public const int Tile = 6;

    private const int Panel = MatrixKernel.Panel;

    /// <summary>Gets a number of rows rounded up to whole tiles.</summary>
    public static int Padded(int rows) => (rows + Tile - 1) / Tile * Tile;

    /// <summary>Packs a matrix.</summary>
    /// <param name="matrix">The matrix, row after row.</param>
    /// <param name="rows">Its rows, a multiple of 4.</param>
    /// <param name="columns">Its columns, a multiple of the panel.</param>
    public static sbyte[] Pack(ReadOnlySpan<sbyte> matrix, int rows, int columns)
    {
        var packed = new sbyte[rows * columns];
        int at = 0;
        for (int j = 0; j < columns; j += Panel)
        {
            for (int k = 0; k < rows; k += 4)
            {
                for (int q = 0; q < Panel; q++)
                {
                    for (int r = 0; r < 4; r++)
                    {
                        packed[at++] = matrix[((k + r) * columns) + j + q];
                    }
                }
            }
        }

        return packed;
    }

    /// <summary>Multiplies.</summary>
    /// <param name="a">The rows of bytes.</param>
    /// <param name="scales">The scale of each row.</param>
    /// <param name="rows">Their number; what stands behind them up to whole tiles is read, and overwritten in <paramref name="c"/>.</param>
    /// <param name="inner">The bytes of a row, a multiple of <see cref="Group"/>.</param>
    /// <param name="matrix">The packed matrix.</param>
    /// <param name="c">Receives the products, with offsets added; <see cref="ByteMatrix.Columns"/> a row.</param>
    public static void Multiply(byte* a, float* scales, int rows, int inner, in ByteMatrix matrix, float* c)
        => Multiply(Width, a, scales, rows, inner, matrix, 0, matrix.Columns, c, matrix.Columns);

    /// <summary>Multiplies with some columns of the matrix.</summary>
    /// <param name="a">The rows of bytes.</param>
    /// <param name="scales">The scale of each row.</param>
    /// <param name="rows">Their number, as above.</param>
    /// <param name="inner">The bytes of a row, a multiple of <see cref="Group"/>.</param>
    /// <param name="matrix">The packed matrix.</param>
    /// <param name="column">The first column, a multiple of the panel.</param>
    /// <param name="columns">The number of columns, a multiple of the panel.</param>
    /// <param name="c">Receives the products, with offsets added.</param>
    /// <param name="stride">From one row of <paramref name="c"/> to the next.</param>
    public static void Multiply(byte* a, float* scales, int rows, int inner, in ByteMatrix matrix, int column, int columns, float* c, int stride)
        => Multiply(Width, a, scales, rows, inner, matrix, column, columns, c, stride);

    /// <summary>Multiplies with vectors of a given width in bytes: 64, 32, 16 or 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Multiply(int width, byte* a, float* scales, int rows, int inner, in ByteMatrix matrix, int column, int columns, float* c, int stride)
    {
        for (int j = column; j < column + columns; j += Panel, c += Panel)
        {
            sbyte* panel = matrix.Weights + ((long)j * inner);
            for (int i = 0; i < rows; i += Tile)
            {
                byte* first = a + ((long)i * inner);
                float* products = c + ((long)i * stride);
                switch (width)
                {
                    case 64:
                        Tile512(first, scales + i, inner, panel, matrix, j, products, stride);
                        break;
                    case 32:
                        Tile256(first, scales + i, inner, panel, matrix, j, products, stride);
                        Tile256(first, scales + i, inner, panel + 64, matrix, j + 16, products + 16, stride);
                        first += 3 * inner;
                        products += 3 * stride;
                        Tile256(first, scales + i + 3, inner, panel, matrix, j, products, stride);
                        Tile256(first, scales + i + 3, inner, panel + 64, matrix, j + 16, products + 16, stride);
                        break;
                    default:
                        TileOfRows(width, first, scales + i, inner, panel, matrix, j, products, stride);
                        break;
                }
            }
        }
    }

    private static int Width => Avx512BW.IsSupported ? 64 : Avx2.IsSupported ? 32 : Vector128.IsHardwareAccelerated ? 16 : 1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile512(byte* a, float* scales, int inner, sbyte* w, in ByteMatrix matrix, int column, float* c, int stride)
    {
        var one = Vector512.Create((short)1);
        Vector512<int> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default;
        Vector512<int> c30 = default, c31 = default, c40 = default, c41 = default, c50 = default, c51 = default;
        byte* a3 = a + (3 * inner);
        for (int k = 0; k < inner;)
        {
            Vector512<short> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default;
            Vector512<short> s30 = default, s31 = default, s40 = default, s41 = default, s50 = default, s51 = default;
            for (int end = k + Group; k < end; k += 4, w += 4 * Panel)
            {
                var w0 = Vector512.Load(w);
                var w1 = Vector512.Load(w + 64);
                var x = Four512(a + k);
                s00 += Avx512BW.MultiplyAddAdjacent(x, w0);
                s01 += Avx512BW.MultiplyAddAdjacent(x, w1);
                x = Four512(a + inner + k);
                s10 += Avx512BW.MultiplyAddAdjacent(x, w0);
                s11 += Avx512BW.MultiplyAddAdjacent(x, w1);
                x = Four512(a + (2 * inner) + k);
                s20 += Avx512BW.MultiplyAddAdjacent(x, w0);
                s21 += Avx512BW.MultiplyAddAdjacent(x, w1);
                x = Four512(a3 + k);
                s30 += Avx512BW.MultiplyAddAdjacent(x, w0);
                s31 += Avx512BW.MultiplyAddAdjacent(x, w1);
                x = Four512(a3 + inner + k);
                s40 += Avx512BW.MultiplyAddAdjacent(x, w0);
                s41 += Avx512BW.MultiplyAddAdjacent(x, w1);
                x = Four512(a3 + (2 * inner) + k);
                s50 += Avx512BW.MultiplyAddAdjacent(x, w0);
                s51 += Avx512BW.MultiplyAddAdjacent(x, w1);
            }

            c00 += Avx512BW.MultiplyAddAdjacent(s00, one);
            c01 += Avx512BW.MultiplyAddAdjacent(s01, one);
            c10 += Avx512BW.MultiplyAddAdjacent(s10, one);
            c11 += Avx512BW.MultiplyAddAdjacent(s11, one);
            c20 += Avx512BW.MultiplyAddAdjacent(s20, one);
            c21 += Avx512BW.MultiplyAddAdjacent(s21, one);
            c30 += Avx512BW.MultiplyAddAdjacent(s30, one);
            c31 += Avx512BW.MultiplyAddAdjacent(s31, one);
            c40 += Avx512BW.MultiplyAddAdjacent(s40, one);
            c41 += Avx512BW.MultiplyAddAdjacent(s41, one);
            c50 += Avx512BW.MultiplyAddAdjacent(s50, one);
            c51 += Avx512BW.MultiplyAddAdjacent(s51, one);
        }

        Finish(c00, c10, c20, scales, matrix, column, c, stride);
        Finish(c01, c11, c21, scales, matrix, column + 16, c + 16, stride);
        c += 3 * stride;
        Finish(c30, c40, c50, scales + 3, matrix, column, c, stride);
        Finish(c31, c41, c51, scales + 3, matrix, column + 16, c + 16, stride);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile256(byte* a, float* scales, int inner, sbyte* w, in ByteMatrix matrix, int column, float* c, int stride)
    {
        var one = Vector256.Create((short)1);
        Vector256<int> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default;
        for (int k = 0; k < inner;)
        {
            Vector256<short> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default;
            for (int end = k + Group; k < end; k += 4, w += 4 * Panel)
            {
                var w0 = Vector256.Load(w);
                var w1 = Vector256.Load(w + 32);
                var x = Four256(a + k);
                s00 += Avx2.MultiplyAddAdjacent(x, w0);
                s01 += Avx2.MultiplyAddAdjacent(x, w1);
                x = Four256(a + inner + k);
                s10 += Avx2.MultiplyAddAdjacent(x, w0);
                s11 += Avx2.MultiplyAddAdjacent(x, w1);
                x = Four256(a + (2 * inner) + k);
                s20 += Avx2.MultiplyAddAdjacent(x, w0);
                s21 += Avx2.MultiplyAddAdjacent(x, w1);
            }

            c00 += Avx2.MultiplyAddAdjacent(s00, one);
            c01 += Avx2.MultiplyAddAdjacent(s01, one);
            c10 += Avx2.MultiplyAddAdjacent(s10, one);
            c11 += Avx2.MultiplyAddAdjacent(s11, one);
            c20 += Avx2.MultiplyAddAdjacent(s20, one);
            c21 += Avx2.MultiplyAddAdjacent(s21, one);
        }

        Finish(c00, c10, c20, scales, matrix, column, c, stride);
        Finish(c01, c11, c21, scales, matrix, column + 8, c + 8, stride);
    }

    // Without the instruction of the wider tiles, row by row.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TileOfRows(int width, byte* a, float* scales, int inner, sbyte* w, in ByteMatrix matrix, int column, float* c, int stride)
    {
        int* sums = stackalloc int[Tile * Panel];
        for (int row = 0; row < Tile; row++)
        {
            if (width == 16)
            {
                Row128(a + ((long)row * inner), inner, w, sums + (row * Panel));
            }
            else
            {
                Row(a + ((long)row * inner), inner, w, sums + (row * Panel));
            }
        }

        for (int row = 0; row < Tile; row += 3, sums += 3 * Panel, scales += 3, c += 3 * stride)
        {
            for (int q = 0; q < Panel; q += 8)
            {
                Finish(Vector256.Load(sums + q), Vector256.Load(sums + Panel + q), Vector256.Load(sums + (2 * Panel) + q), scales, matrix, column + q, c + q, stride);
            }
        }
    }

    private static void Row(byte* a, int inner, sbyte* w, int* sums)
    {
        new Span<int>(sums, Panel).Clear();
        for (int k = 0; k < inner; k += 4)
        {
            for (int q = 0; q < Panel; q++, w += 4)
            {
                sums[q] += (a[k] * w[0]) + (a[k + 1] * w[1]) + (a[k + 2] * w[2]) + (a[k + 3] * w[3]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Row128(byte* a, int inner, sbyte* w, int* sums)
    {
        for (int q = 0; q < Panel; q += 4)
        {
            Vector128<int> first = default, second = default;
            sbyte* column = w + (4 * q);
            for (int k = 0; k < inner; k += 4, column += 4 * Panel)
            {
                // Two columns in each half: products of four rows each, which are summed at the end.
                var x = Vector128.Create(*(int*)(a + k)).AsByte();
                var (xl, _) = Vector128.Widen(x);
                var (low, high) = Vector128.Widen(Vector128.Load(column));
                var (p0, p1) = Vector128.Widen(low * xl.AsInt16());
                var (p2, p3) = Vector128.Widen(high * xl.AsInt16());
                first += Pairs(p0, p1);
                second += Pairs(p2, p3);
            }

            sums[q] = first[0] + first[1];
            sums[q + 1] = first[2] + first[3];
            sums[q + 2] = second[0] + second[1];
            sums[q + 3] = second[2] + second[3];
        }
    }

    // Scales, corrections and offsets of sixteen columns for the sums of three rows.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Finish(Vector512<int> first, Vector512<int> second, Vector512<int> third, float* scales, in ByteMatrix matrix, int column, float* c, int stride)
    {
        var correction = Vector512.Load(matrix.Corrections + column);
        var scale = Vector512.Load(matrix.Scales + column);
        var offset = Vector512.Load(matrix.Offsets + column);
        Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(first - correction), scales[0] * scale, offset).Store(c);
        Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(second - correction), scales[1] * scale, offset).Store(c + stride);
        Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(third - correction), scales[2] * scale, offset).Store(c + (2 * stride));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Finish(Vector256<int> first, Vector256<int> second, Vector256<int> third, float* scales, in ByteMatrix matrix, int column, float* c, int stride)
    {
        var correction = Vector256.Load(matrix.Corrections + column);
        var scale = Vector256.Load(matrix.Scales + column);
        var offset = Vector256.Load(matrix.Offsets + column);
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(first - correction), scales[0] * scale, offset).Store(c);
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(second - correction), scales[1] * scale, offset).Store(c + stride);
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(third - correction), scales[2] * scale, offset).Store(c + (2 * stride));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Four512(byte* bytes) => Vector512.Create(*(int*)bytes).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Four256(byte* bytes) => Vector256.Create(*(int*)bytes).AsByte();

    private static Vector128<int> Pairs(Vector128<int> a, Vector128<int> b)
        => Vector128.Create(a[0] + a[1], a[2] + a[3], b[0] + b[1], b[2] + b[3]);
}
