using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsNlp.Network;

/// <summary>The logistic function as the rational approximation of tanh (Eigen's, degree 13 over 6), good to seven digits. Multiply-adds in a fixed order, so every vector width gives the same bits.</summary>
internal static class Activation
{
    private const float Limit = 7.90531110763549805f;
    private const float A13 = -2.76076847742355e-16f;
    private const float A11 = 2.00018790482477e-13f;
    private const float A9 = -8.60467152213735e-11f;
    private const float A7 = 5.12229709037114e-08f;
    private const float A5 = 1.48572235717979e-05f;
    private const float A3 = 6.37261928875436e-04f;
    private const float A1 = 4.89352455891786e-03f;
    private const float B6 = 1.19825839466702e-06f;
    private const float B4 = 1.18534705686654e-04f;
    private const float B2 = 2.26843463243900e-03f;
    private const float B0 = 4.89352518554385e-03f;

    /// <summary>1 / (1 + e^-x) of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x)
    {
        var half = Lanes16.Create(0.5f);
        Fraction(new Lanes16(x), out var above, out var below);
        return Lanes16.FusedMultiplyAdd(above / below, half, half).Value;
    }

    /// <summary>The same for two numbers a lane, with one division for both.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Sigmoids<T>(ref T first, ref T second)
        where T : struct, ILanes<T>
    {
        var half = T.Create(0.5f);
        Fraction(first, out var above1, out var below1);
        Fraction(second, out var above2, out var below2);
        var inverse = half / (below1 * below2);
        first = T.FusedMultiplyAdd(above1 * below2, inverse, half);
        second = T.FusedMultiplyAdd(above2 * below1, inverse, half);
    }

    /// <summary>1 / (1 + e^-x), with the same bits as a lane of the vector.</summary>
    public static float Sigmoid(float x)
    {
        float y = MathF.Min(MathF.Max(x * 0.5f, -Limit), Limit);
        float square = y * y;
        float p = MathF.FusedMultiplyAdd(square, A13, A11);
        p = MathF.FusedMultiplyAdd(square, p, A9);
        p = MathF.FusedMultiplyAdd(square, p, A7);
        p = MathF.FusedMultiplyAdd(square, p, A5);
        p = MathF.FusedMultiplyAdd(square, p, A3);
        p = MathF.FusedMultiplyAdd(square, p, A1);
        float q = MathF.FusedMultiplyAdd(square, B6, B4);
        q = MathF.FusedMultiplyAdd(square, q, B2);
        q = MathF.FusedMultiplyAdd(square, q, B0);
        return MathF.FusedMultiplyAdd(y * p / q, 0.5f, 0.5f);
    }

    // tanh(x / 2) as a fraction.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fraction<T>(T x, out T above, out T below)
        where T : struct, ILanes<T>
    {
        var y = T.Min(T.Max(x * T.Create(0.5f), T.Create(-Limit)), T.Create(Limit));
        var square = y * y;
        var p = T.FusedMultiplyAdd(square, T.Create(A13), T.Create(A11));
        p = T.FusedMultiplyAdd(square, p, T.Create(A9));
        p = T.FusedMultiplyAdd(square, p, T.Create(A7));
        p = T.FusedMultiplyAdd(square, p, T.Create(A5));
        p = T.FusedMultiplyAdd(square, p, T.Create(A3));
        p = T.FusedMultiplyAdd(square, p, T.Create(A1));
        var q = T.FusedMultiplyAdd(square, T.Create(B6), T.Create(B4));
        q = T.FusedMultiplyAdd(square, q, T.Create(B2));
        below = T.FusedMultiplyAdd(square, q, T.Create(B0));
        above = y * p;
    }
}
