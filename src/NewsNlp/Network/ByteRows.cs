using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsNlp.Network;

/// <summary>Rows of floats as bytes of seven bits and one scale each, for products with a <see cref="ByteMatrix"/>.</summary>
internal static unsafe class ByteRows
{
    /// <summary>The largest byte.</summary>
    public const int MaxValue = 127;

    /// <summary>What is added to signed values to make them unsigned.</summary>
    public const int Zero = 64;

    /// <summary>Brings rows of floats to bytes: the largest number of a row becomes ±63, then <see cref="Zero"/> is added.</summary>
    /// <param name="x">The rows.</param>
    /// <param name="rows">Their number.</param>
    /// <param name="width">The numbers of a row, a multiple of 32.</param>
    /// <param name="bytes">Receives the bytes.</param>
    /// <param name="scales">Receives what the bytes of each row are to be multiplied by.</param>
    public static void Quantize(float* x, int rows, int width, byte* bytes, float* scales)
    {
        if (Avx512F.IsSupported)
        {
            Quantize<Lanes16>(x, rows, width, width, MaxValue - Zero, Zero, bytes, scales);
        }
        else
        {
            Quantize<Lanes8>(x, rows, width, width, MaxValue - Zero, Zero, bytes, scales);
        }
    }

    /// <summary>Brings rows without negative numbers to bytes: the largest number of a row becomes <see cref="MaxValue"/>.</summary>
    /// <param name="x">The rows; negative numbers count as zero.</param>
    /// <param name="rows">Their number.</param>
    /// <param name="width">The numbers of a row, a multiple of 32.</param>
    /// <param name="stride">From one row to the next.</param>
    /// <param name="bytes">Receives the bytes.</param>
    /// <param name="scales">Receives what the bytes of each row are to be multiplied by.</param>
    public static void QuantizeRectified(float* x, int rows, int width, int stride, byte* bytes, float* scales)
    {
        if (Avx512F.IsSupported)
        {
            Quantize<Lanes16>(x, rows, width, stride, MaxValue, 0, bytes, scales);
        }
        else
        {
            Quantize<Lanes8>(x, rows, width, stride, MaxValue, 0, bytes, scales);
        }
    }

    // Without a zero, numbers below it are cut off.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Quantize<T>(float* x, int rows, int width, int stride, int steps, int zero, byte* bytes, float* scales)
        where T : struct, ILanes<T>
    {
        float* lanes = stackalloc float[16];
        for (int row = 0; row < rows; row++, x += stride, bytes += width)
        {
            T highest0 = default, highest1 = default;
            for (int i = 0; i < width; i += 2 * T.Count)
            {
                var value0 = T.Load(x + i);
                var value1 = T.Load(x + i + T.Count);
                highest0 = T.Max(highest0, zero == 0 ? value0 : T.Abs(value0));
                highest1 = T.Max(highest1, zero == 0 ? value1 : T.Abs(value1));
            }

            highest0 = T.Max(highest0, highest1);
            highest0.Store(lanes);
            highest0.Store(lanes + 16 - T.Count);
            float bound = MathF.Max(LabelScores.Highest(Vector256.MaxNative(Vector256.Load(lanes), Vector256.Load(lanes + 8))), 1e-12f);
            scales[row] = bound / steps;
            var factor = T.Create(steps / bound);
            var half = T.Create(zero + 0.5f); // the conversion cuts off, so this rounds
            for (int i = 0; i < width; i += T.Count)
            {
                T.Max(T.FusedMultiplyAdd(T.Load(x + i), factor, half), default).Store(bytes + i);
            }
        }
    }
}
