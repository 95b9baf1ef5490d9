using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsNlp.Tagging;

/// <summary>Joins the parts of a feature into one 32-bit number. The same functions make the features at training and at run time.</summary>
internal static class FeatureHash
{
    /// <summary>Joins two parts; the order matters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint a, uint b)
    {
        uint hash = (a ^ BitOperations.RotateLeft(b, 13)) * 0x85EBCA6B;
        hash ^= hash >> 15;
        return hash * 0xC2B2AE35;
    }

    /// <summary>Joins three parts; the order matters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint a, uint b, uint c) => Mix(Mix(a, b), c);
}
