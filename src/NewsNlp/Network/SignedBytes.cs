using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsNlp.Network;

/// <summary>Weights that are kept as signed bytes.</summary>
internal static unsafe class SignedBytes
{
    /// <summary>Reads sixteen bytes as floats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> ToFloats(sbyte* bytes)
    {
        var sixteen = Vector128.Load(bytes);
        if (Avx512F.IsSupported)
        {
            return Vector512.ConvertToSingle(Avx512F.ConvertToVector512Int32(sixteen));
        }

        var (low, high) = Vector128.Widen(sixteen);
        var (first, second) = Vector128.Widen(low);
        var (third, fourth) = Vector128.Widen(high);
        return Vector512.ConvertToSingle(Vector512.Create(Vector256.Create(first, second), Vector256.Create(third, fourth)));
    }
}
