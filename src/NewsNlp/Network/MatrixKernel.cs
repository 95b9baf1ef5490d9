using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsNlp.Network;

/// <summary>
/// Products of a matrix with a packed one. Each sum runs over its terms in order, one fused multiply-add a term, so every vector width gives the same bits.
/// </summary>
/// <remarks>Packed: panels of <see cref="Panel"/> columns, in each panel row after row. The tile of twelve rows by two vectors keeps its sums in registers.</remarks>
internal static unsafe class MatrixKernel
{
    /// <summary>The columns of a panel; the number of columns of a packed matrix is a multiple of it.</summary>
    public const int Panel = 32;

    /// <summary>Gets the widest vector that this machine has, in floats.</summary>
    public static int Width => Vector512.IsHardwareAccelerated ? 16 : Vector256.IsHardwareAccelerated ? 8 : Vector128.IsHardwareAccelerated ? 4 : 1;

    /// <summary>Gets a number of columns rounded up to whole panels.</summary>
    public static int Padded(int columns) => (columns + Panel - 1) / Panel * Panel;

    /// <summary>Packs a matrix; columns that it lacks are zero.</summary>
    /// <param name="matrix">The matrix, row after row.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="stride">From one row to the next.</param>
    /// <param name="packed">Receives rows × <see cref="Padded"/> values.</param>
    public static void Pack(float* matrix, int rows, int columns, int stride, float* packed)
    {
        for (int j = 0; j < columns; j += Panel)
        {
            int count = Math.Min(Panel, columns - j);
            for (int i = 0; i < rows; i++, packed += Panel)
            {
                var row = new Span<float>(packed, Panel);
                new ReadOnlySpan<float>(matrix + ((long)i * stride) + j, count).CopyTo(row);
                row[count..].Clear();
            }
        }
    }

    /// <summary>Packs a matrix whose columns are whole panels.</summary>
    public static float[] Pack(float[] matrix, int rows, int columns)
    {
        var packed = new float[rows * columns];
        fixed (float* source = matrix)
        fixed (float* target = packed)
        {
            Pack(source, rows, columns, columns, target);
        }

        return packed;
    }

    /// <summary>Packs the transpose of a matrix: what are its rows become columns.</summary>
    public static void PackTransposed(float* matrix, int rows, int columns, int stride, float* packed)
    {
        for (int j = 0; j < rows; j += Panel)
        {
            int count = Math.Min(Panel, rows - j);
            for (int i = 0; i < columns; i++, packed += Panel)
            {
                for (int q = 0; q < Panel; q++)
                {
                    packed[q] = q < count ? matrix[((long)(j + q) * stride) + i] : 0;
                }
            }
        }
    }

    /// <summary>Adds a · b to c.</summary>
    /// <param name="a">The left matrix, <paramref name="rows"/> × <paramref name="inner"/>.</param>
    /// <param name="rows">The rows of a and c.</param>
    /// <param name="inner">The columns of a.</param>
    /// <param name="strideA">From one row of a to the next.</param>
    /// <param name="packed">The right matrix, packed.</param>
    /// <param name="columns">The columns of b and c, a multiple of <see cref="Panel"/>.</param>
    /// <param name="c">The sums, <paramref name="columns"/> a row; they begin with what is there.</param>
    public static void MultiplyAdd(float* a, int rows, int inner, int strideA, float* packed, int columns, float* c)
        => MultiplyAdd(Width, a, rows, inner, strideA, packed, columns, c);

    /// <summary>Adds a · b to c with vectors of a given width: 16, 8, 4 or 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void MultiplyAdd(int width, float* a, int rows, int inner, int strideA, float* packed, int columns, float* c)
    {
        for (int j = 0; j < columns; j += Panel, packed += (long)Panel * inner)
        {
            int i = 0;
            if (width == 16)
            {
                for (; i + 12 <= rows; i += 12)
                {
                    Tile12(a + ((long)i * strideA), strideA, inner, packed, c + ((long)i * columns) + j, columns);
                }

                for (; i + 4 <= rows; i += 4)
                {
                    Tile4(a + ((long)i * strideA), strideA, inner, packed, c + ((long)i * columns) + j, columns);
                }
            }
            else if (width == 8)
            {
                for (; i + 6 <= rows; i += 6)
                {
                    Tile6(a + ((long)i * strideA), strideA, inner, packed, c + ((long)i * columns) + j, columns);
                    Tile6(a + ((long)i * strideA), strideA, inner, packed + 16, c + ((long)i * columns) + j + 16, columns);
                }
            }

            for (; i < rows; i++)
            {
                Row(width, a + ((long)i * strideA), inner, packed, c + ((long)i * columns) + j);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Row(int width, float* a, int inner, float* w, float* c)
    {
        switch (width)
        {
            case 16:
                {
                    var c0 = Vector512.Load(c);
                    var c1 = Vector512.Load(c + 16);
                    for (int k = 0; k < inner; k++, w += Panel)
                    {
                        var x = Vector512.Create(a[k]);
                        c0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(w), c0);
                        c1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(w + 16), c1);
                    }

                    c0.Store(c);
                    c1.Store(c + 16);
                    break;
                }

            case 8:
                for (int q = 0; q < Panel; q += 8)
                {
                    var sum = Vector256.Load(c + q);
                    for (int k = 0; k < inner; k++)
                    {
                        sum = Vector256.FusedMultiplyAdd(Vector256.Create(a[k]), Vector256.Load(w + ((long)k * Panel) + q), sum);
                    }

                    sum.Store(c + q);
                }

                break;
            case 4:
                for (int q = 0; q < Panel; q += 4)
                {
                    var sum = Vector128.Load(c + q);
                    for (int k = 0; k < inner; k++)
                    {
                        sum = Vector128.FusedMultiplyAdd(Vector128.Create(a[k]), Vector128.Load(w + ((long)k * Panel) + q), sum);
                    }

                    sum.Store(c + q);
                }

                break;
            default:
                for (int q = 0; q < Panel; q++)
                {
                    float sum = c[q];
                    for (int k = 0; k < inner; k++)
                    {
                        sum = MathF.FusedMultiplyAdd(a[k], w[((long)k * Panel) + q], sum);
                    }

                    c[q] = sum;
                }

                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile12(float* a, long stride, int inner, float* w, float* c, long columns)
    {
        Vector512<float> c00 = Vector512.Load(c), c01 = Vector512.Load(c + 16);
        Vector512<float> c10 = Vector512.Load(c + columns), c11 = Vector512.Load(c + columns + 16);
        Vector512<float> c20 = Vector512.Load(c + (2 * columns)), c21 = Vector512.Load(c + (2 * columns) + 16);
        Vector512<float> c30 = Vector512.Load(c + (3 * columns)), c31 = Vector512.Load(c + (3 * columns) + 16);
        Vector512<float> c40 = Vector512.Load(c + (4 * columns)), c41 = Vector512.Load(c + (4 * columns) + 16);
        Vector512<float> c50 = Vector512.Load(c + (5 * columns)), c51 = Vector512.Load(c + (5 * columns) + 16);
        Vector512<float> c60 = Vector512.Load(c + (6 * columns)), c61 = Vector512.Load(c + (6 * columns) + 16);
        Vector512<float> c70 = Vector512.Load(c + (7 * columns)), c71 = Vector512.Load(c + (7 * columns) + 16);
        Vector512<float> c80 = Vector512.Load(c + (8 * columns)), c81 = Vector512.Load(c + (8 * columns) + 16);
        Vector512<float> c90 = Vector512.Load(c + (9 * columns)), c91 = Vector512.Load(c + (9 * columns) + 16);
        Vector512<float> ca0 = Vector512.Load(c + (10 * columns)), ca1 = Vector512.Load(c + (10 * columns) + 16);
        Vector512<float> cb0 = Vector512.Load(c + (11 * columns)), cb1 = Vector512.Load(c + (11 * columns) + 16);
        float* a3 = a + (3 * stride);
        float* a6 = a + (6 * stride);
        float* a9 = a + (9 * stride);
        for (int k = 0; k < inner; k++, w += Panel)
        {
            var w0 = Vector512.Load(w);
            var w1 = Vector512.Load(w + 16);
            Step(Vector512.Create(a[k]), w0, w1, ref c00, ref c01);
            Step(Vector512.Create(a[k + stride]), w0, w1, ref c10, ref c11);
            Step(Vector512.Create(a[k + (2 * stride)]), w0, w1, ref c20, ref c21);
            Step(Vector512.Create(a3[k]), w0, w1, ref c30, ref c31);
            Step(Vector512.Create(a3[k + stride]), w0, w1, ref c40, ref c41);
            Step(Vector512.Create(a3[k + (2 * stride)]), w0, w1, ref c50, ref c51);
            Step(Vector512.Create(a6[k]), w0, w1, ref c60, ref c61);
            Step(Vector512.Create(a6[k + stride]), w0, w1, ref c70, ref c71);
            Step(Vector512.Create(a6[k + (2 * stride)]), w0, w1, ref c80, ref c81);
            Step(Vector512.Create(a9[k]), w0, w1, ref c90, ref c91);
            Step(Vector512.Create(a9[k + stride]), w0, w1, ref ca0, ref ca1);
            Step(Vector512.Create(a9[k + (2 * stride)]), w0, w1, ref cb0, ref cb1);
        }

        Store(c, c00, c01);
        Store(c += columns, c10, c11);
        Store(c += columns, c20, c21);
        Store(c += columns, c30, c31);
        Store(c += columns, c40, c41);
        Store(c += columns, c50, c51);
        Store(c += columns, c60, c61);
        Store(c += columns, c70, c71);
        Store(c += columns, c80, c81);
        Store(c += columns, c90, c91);
        Store(c += columns, ca0, ca1);
        Store(c + columns, cb0, cb1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile4(float* a, long stride, int inner, float* w, float* c, long columns)
    {
        Vector512<float> c00 = Vector512.Load(c), c01 = Vector512.Load(c + 16);
        Vector512<float> c10 = Vector512.Load(c + columns), c11 = Vector512.Load(c + columns + 16);
        Vector512<float> c20 = Vector512.Load(c + (2 * columns)), c21 = Vector512.Load(c + (2 * columns) + 16);
        Vector512<float> c30 = Vector512.Load(c + (3 * columns)), c31 = Vector512.Load(c + (3 * columns) + 16);
        for (int k = 0; k < inner; k++, w += Panel)
        {
            var w0 = Vector512.Load(w);
            var w1 = Vector512.Load(w + 16);
            Step(Vector512.Create(a[k]), w0, w1, ref c00, ref c01);
            Step(Vector512.Create(a[k + stride]), w0, w1, ref c10, ref c11);
            Step(Vector512.Create(a[k + (2 * stride)]), w0, w1, ref c20, ref c21);
            Step(Vector512.Create(a[k + (3 * stride)]), w0, w1, ref c30, ref c31);
        }

        Store(c, c00, c01);
        Store(c += columns, c10, c11);
        Store(c += columns, c20, c21);
        Store(c + columns, c30, c31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile6(float* a, long stride, int inner, float* w, float* c, long columns)
    {
        Vector256<float> c00 = Vector256.Load(c), c01 = Vector256.Load(c + 8);
        Vector256<float> c10 = Vector256.Load(c + columns), c11 = Vector256.Load(c + columns + 8);
        Vector256<float> c20 = Vector256.Load(c + (2 * columns)), c21 = Vector256.Load(c + (2 * columns) + 8);
        Vector256<float> c30 = Vector256.Load(c + (3 * columns)), c31 = Vector256.Load(c + (3 * columns) + 8);
        Vector256<float> c40 = Vector256.Load(c + (4 * columns)), c41 = Vector256.Load(c + (4 * columns) + 8);
        Vector256<float> c50 = Vector256.Load(c + (5 * columns)), c51 = Vector256.Load(c + (5 * columns) + 8);
        float* a3 = a + (3 * stride);
        for (int k = 0; k < inner; k++, w += Panel)
        {
            var w0 = Vector256.Load(w);
            var w1 = Vector256.Load(w + 8);
            Step(Vector256.Create(a[k]), w0, w1, ref c00, ref c01);
            Step(Vector256.Create(a[k + stride]), w0, w1, ref c10, ref c11);
            Step(Vector256.Create(a[k + (2 * stride)]), w0, w1, ref c20, ref c21);
            Step(Vector256.Create(a3[k]), w0, w1, ref c30, ref c31);
            Step(Vector256.Create(a3[k + stride]), w0, w1, ref c40, ref c41);
            Step(Vector256.Create(a3[k + (2 * stride)]), w0, w1, ref c50, ref c51);
        }

        Store(c, c00, c01);
        Store(c += columns, c10, c11);
        Store(c += columns, c20, c21);
        Store(c += columns, c30, c31);
        Store(c += columns, c40, c41);
        Store(c + columns, c50, c51);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(Vector512<float> x, Vector512<float> w0, Vector512<float> w1, ref Vector512<float> c0, ref Vector512<float> c1)
    {
        c0 = Vector512.FusedMultiplyAdd(x, w0, c0);
        c1 = Vector512.FusedMultiplyAdd(x, w1, c1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(Vector256<float> x, Vector256<float> w0, Vector256<float> w1, ref Vector256<float> c0, ref Vector256<float> c1)
    {
        c0 = Vector256.FusedMultiplyAdd(x, w0, c0);
        c1 = Vector256.FusedMultiplyAdd(x, w1, c1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* c, Vector512<float> c0, Vector512<float> c1)
    {
        c0.Store(c);
        c1.Store(c + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* c, Vector256<float> c0, Vector256<float> c1)
    {
        c0.Store(c);
        c1.Store(c + 8);
    }
}
