using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsNlp.Network;

/// <summary>Brings the numbers of each token to mean 0 and variance 1, then gain and offset (Ba, Kiros and Hinton 2016).</summary>
internal static unsafe class LayerNorm
{
    private const int Sums = 64;

    /// <summary>Normalizes.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="rows">The tokens.</param>
    /// <param name="width">The numbers of a token, a multiple of 64.</param>
    /// <param name="gain">The gain of each number.</param>
    /// <param name="offset">The offset of each number.</param>
    /// <param name="y">Receives the result.</param>
    public static void Normalize(float* x, int rows, int width, float* gain, float* offset, float* y)
    {
        if (Avx512F.IsSupported)
        {
            Normalize<Lanes16>(x, rows, width, gain, offset, y);
        }
        else
        {
            Normalize<Lanes8>(x, rows, width, gain, offset, y);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Normalize<T>(float* x, int rows, int width, float* gain, float* offset, float* y)
        where T : struct, ILanes<T>
    {
        float* sums = stackalloc float[Sums];
        for (int row = 0; row < rows; row++, x += width, y += width)
        {
            for (int lane = 0; lane < Sums; lane += 4 * T.Count)
            {
                T sum0 = default, sum1 = default, sum2 = default, sum3 = default;
                for (float* from = x + lane; from < x + width; from += Sums)
                {
                    sum0 += T.Load(from);
                    sum1 += T.Load(from + T.Count);
                    sum2 += T.Load(from + (2 * T.Count));
                    sum3 += T.Load(from + (3 * T.Count));
                }

                Store(sum0, sum1, sum2, sum3, sums + lane);
            }

            var mean = T.Create(Total(sums) / width);
            for (int lane = 0; lane < Sums; lane += 4 * T.Count)
            {
                T sum0 = default, sum1 = default, sum2 = default, sum3 = default;
                for (float* from = x + lane; from < x + width; from += Sums)
                {
                    sum0 = AddSquare(T.Load(from) - mean, sum0);
                    sum1 = AddSquare(T.Load(from + T.Count) - mean, sum1);
                    sum2 = AddSquare(T.Load(from + (2 * T.Count)) - mean, sum2);
                    sum3 = AddSquare(T.Load(from + (3 * T.Count)) - mean, sum3);
                }

                Store(sum0, sum1, sum2, sum3, sums + lane);
            }

            var factor = T.Create(1 / MathF.Sqrt((Total(sums) / width) + 1e-5f));
            for (int i = 0; i < width; i += T.Count)
            {
                T.FusedMultiplyAdd((T.Load(x + i) - mean) * factor, T.Load(gain + i), T.Load(offset + i)).Store(y + i);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T AddSquare<T>(T value, T sum)
        where T : struct, ILanes<T> => T.FusedMultiplyAdd(value, value, sum);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<T>(T sum0, T sum1, T sum2, T sum3, float* sums)
        where T : struct, ILanes<T>
    {
        sum0.Store(sums);
        sum1.Store(sums + T.Count);
        sum2.Store(sums + (2 * T.Count));
        sum3.Store(sums + (3 * T.Count));
    }

    // Sums of every sixty-fourth number, then by halves: the same order whatever the width of the vectors is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Total(float* sums)
    {
        var low = Vector256.Load(sums) + Vector256.Load(sums + 16) + (Vector256.Load(sums + 32) + Vector256.Load(sums + 48));
        var high = Vector256.Load(sums + 8) + Vector256.Load(sums + 24) + (Vector256.Load(sums + 40) + Vector256.Load(sums + 56));
        var eight = low + high;
        var four = eight.GetLower() + eight.GetUpper();
        return four[0] + four[1] + (four[2] + four[3]);
    }
}
