using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsNlp.Network;

/// <summary>
/// Products of rows of bytes with a packed matrix of bytes. Sums are integers, so every vector width gives the same ones.
/// </summary>
/// <remarks>
/// Packed: panels of <see cref="MatrixKernel.Panel"/> columns; in each, four rows of a column stand side by side, so that one instruction multiplies and adds them.
/// Weights lie within ±<see cref="MaxWeight"/>: then the sum of two products fits sixteen bits.
/// </remarks>
internal static unsafe class ByteMatrixKernel
{
    /// <summary>The largest weight.</summary>
    public const int MaxWeight = 63;

    /// <summary>What is added to signed values to make them unsigned.</summary>
    public const int Zero = 128;

    private const int Panel = MatrixKernel.Panel;

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

    /// <summary>Brings rows of floats to bytes: the largest number of a row becomes ±127, then <see cref="Zero"/> is added.</summary>
    /// <param name="x">The rows.</param>
    /// <param name="rows">Their number.</param>
    /// <param name="width">The numbers of a row, a multiple of 16.</param>
    /// <param name="bytes">Receives the bytes.</param>
    /// <param name="scales">Receives what the bytes of each row are to be multiplied by.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Quantize(float* x, int rows, int width, byte* bytes, float* scales)
    {
        for (int row = 0; row < rows; row++, x += width, bytes += width)
        {
            var largest = Vector512<float>.Zero;
            for (int i = 0; i < width; i += 16)
            {
                largest = Vector512.Max(largest, Vector512.Abs(Vector512.Load(x + i)));
            }

            float bound = 1e-12f;
            for (int lane = 0; lane < 16; lane++)
            {
                bound = MathF.Max(bound, largest[lane]);
            }

            scales[row] = bound / 127;
            var factor = Vector512.Create(127 / bound);
            var zero = Vector512.Create(Zero + 0.5f); // the conversion cuts off, so this rounds
            for (int i = 0; i < width; i += 16)
            {
                var value = Vector512.ConvertToInt32(Vector512.FusedMultiplyAdd(Vector512.Load(x + i), factor, zero));
                Narrow(value).Store(bytes + i);
            }
        }
    }

    /// <summary>Multiplies.</summary>
    /// <param name="a">The rows of bytes.</param>
    /// <param name="scales">The scale of each row.</param>
    /// <param name="rows">Their number.</param>
    /// <param name="inner">The bytes of a row, a multiple of 4.</param>
    /// <param name="matrix">The packed matrix.</param>
    /// <param name="c">Receives the products, with offsets added; <see cref="ByteMatrix.Columns"/> a row.</param>
    public static void Multiply(byte* a, float* scales, int rows, int inner, in ByteMatrix matrix, float* c)
        => Multiply(Avx512BW.IsSupported ? 64 : Avx2.IsSupported ? 32 : Vector128.IsHardwareAccelerated ? 16 : 1, a, scales, rows, inner, matrix, c);

    /// <summary>Multiplies with vectors of a given width in bytes: 64, 32, 16 or 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Multiply(int width, byte* a, float* scales, int rows, int inner, in ByteMatrix matrix, float* c)
    {
        int* sums = stackalloc int[6 * Panel];
        for (int j = 0; j < matrix.Columns; j += Panel)
        {
            sbyte* panel = matrix.Weights + ((long)j * inner);
            for (int i = 0; i < rows; i += 6)
            {
                int count = Math.Min(6, rows - i);
                byte* first = a + ((long)i * inner);
                if (width == 64 && count == 6)
                {
                    Tile512(first, inner, panel, sums);
                }
                else
                {
                    for (int row = 0; row < count; row++)
                    {
                        Row(width, first + ((long)row * inner), inner, panel, sums + (row * Panel));
                    }
                }

                for (int row = 0; row < count; row++)
                {
                    Finish(sums + (row * Panel), scales[i + row], matrix, j, c + ((long)(i + row) * matrix.Columns) + j);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Finish(int* sums, float scale, in ByteMatrix matrix, int column, float* c)
    {
        var rowScale = Vector512.Create(scale);
        for (int q = 0; q < Panel; q += 16)
        {
            var sum = Vector512.ConvertToSingle(Vector512.Load(sums + q) - Vector512.Load(matrix.Corrections + column + q));
            Vector512.FusedMultiplyAdd(sum, rowScale * Vector512.Load(matrix.Scales + column + q), Vector512.Load(matrix.Offsets + column + q)).Store(c + q);
        }
    }

    private static Vector128<byte> Narrow(Vector512<int> value)
    {
        if (Avx512F.IsSupported)
        {
            return Avx512F.ConvertToVector128Byte(value.AsUInt32());
        }

        var shorts = Vector256.Narrow(value.GetLower().AsUInt32(), value.GetUpper().AsUInt32());
        return Vector128.Narrow(shorts.GetLower(), shorts.GetUpper());
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Row(int width, byte* a, int inner, sbyte* w, int* sums)
    {
        switch (width)
        {
            case 64:
                Row512(a, inner, w, sums);
                break;
            case 32:
                Row256(a, inner, w, sums);
                break;
            case 16:
                Row128(a, inner, w, sums);
                break;
            default:
                new Span<int>(sums, Panel).Clear();
                for (int k = 0; k < inner; k += 4)
                {
                    for (int q = 0; q < Panel; q++, w += 4)
                    {
                        sums[q] += (a[k] * w[0]) + (a[k + 1] * w[1]) + (a[k + 2] * w[2]) + (a[k + 3] * w[3]);
                    }
                }

                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Row512(byte* a, int inner, sbyte* w, int* sums)
    {
        var one = Vector512.Create((short)1);
        Vector512<int> c0 = default, c1 = default;
        for (int k = 0; k < inner; k += 4, w += 4 * Panel)
        {
            var x = Vector512.Create(*(int*)(a + k)).AsByte();
            c0 += Dot(x, Vector512.Load(w), one);
            c1 += Dot(x, Vector512.Load(w + 64), one);
        }

        c0.Store(sums);
        c1.Store(sums + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Row256(byte* a, int inner, sbyte* w, int* sums)
    {
        var one = Vector256.Create((short)1);
        Vector256<int> c0 = default, c1 = default, c2 = default, c3 = default;
        for (int k = 0; k < inner; k += 4, w += 4 * Panel)
        {
            var x = Vector256.Create(*(int*)(a + k)).AsByte();
            c0 += Dot(x, Vector256.Load(w), one);
            c1 += Dot(x, Vector256.Load(w + 32), one);
            c2 += Dot(x, Vector256.Load(w + 64), one);
            c3 += Dot(x, Vector256.Load(w + 96), one);
        }

        c0.Store(sums);
        c1.Store(sums + 8);
        c2.Store(sums + 16);
        c3.Store(sums + 24);
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

    private static Vector128<int> Pairs(Vector128<int> a, Vector128<int> b)
        => Vector128.Create(a[0] + a[1], a[2] + a[3], b[0] + b[1], b[2] + b[3]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Dot(Vector512<byte> x, Vector512<sbyte> w, Vector512<short> one)
        => Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, w), one);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Dot(Vector256<byte> x, Vector256<sbyte> w, Vector256<short> one)
        => Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, w), one);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile512(byte* a, int inner, sbyte* w, int* sums)
    {
        var one = Vector512.Create((short)1);
        Vector512<int> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default;
        Vector512<int> c30 = default, c31 = default, c40 = default, c41 = default, c50 = default, c51 = default;
        byte* a3 = a + (3 * inner);
        for (int k = 0; k < inner; k += 4, w += 4 * Panel)
        {
            var w0 = Vector512.Load(w);
            var w1 = Vector512.Load(w + 64);
            var x = Vector512.Create(*(int*)(a + k)).AsByte();
            c00 += Dot(x, w0, one);
            c01 += Dot(x, w1, one);
            x = Vector512.Create(*(int*)(a + inner + k)).AsByte();
            c10 += Dot(x, w0, one);
            c11 += Dot(x, w1, one);
            x = Vector512.Create(*(int*)(a + (2 * inner) + k)).AsByte();
            c20 += Dot(x, w0, one);
            c21 += Dot(x, w1, one);
            x = Vector512.Create(*(int*)(a3 + k)).AsByte();
            c30 += Dot(x, w0, one);
            c31 += Dot(x, w1, one);
            x = Vector512.Create(*(int*)(a3 + inner + k)).AsByte();
            c40 += Dot(x, w0, one);
            c41 += Dot(x, w1, one);
            x = Vector512.Create(*(int*)(a3 + (2 * inner) + k)).AsByte();
            c50 += Dot(x, w0, one);
            c51 += Dot(x, w1, one);
        }

        Store(sums, c00, c01);
        Store(sums + Panel, c10, c11);
        Store(sums + (2 * Panel), c20, c21);
        Store(sums + (3 * Panel), c30, c31);
        Store(sums + (4 * Panel), c40, c41);
        Store(sums + (5 * Panel), c50, c51);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(int* sums, Vector512<int> c0, Vector512<int> c1)
    {
        c0.Store(sums);
        c1.Store(sums + 16);
    }
}
