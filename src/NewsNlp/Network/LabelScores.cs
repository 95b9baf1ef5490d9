using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsNlp.Network;

/// <summary>Scores of labels, and of whatever else the highest wins.</summary>
internal static unsafe class LabelScores
{
    private const int Lanes = 16;

    /// <summary>Gets the label of the highest score; label 0 ("none") is never chosen, and the first of equals wins.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="count">Their number, 2 or more.</param>
    public static int Best(float* scores, int count) => 1 + First(scores + 1, count - 1);

    /// <summary>Gets the place of the highest score; the first of equals wins.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="count">Their number, 1 or more.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int First(float* scores, int count)
    {
        if (count < Lanes)
        {
            return FirstOfFew(scores, count);
        }

        // The last vector overlaps the one before it.
        int last = count - Lanes;
        var highest = Vector512.Load(scores + last);
        for (int i = 0; i < last; i += Lanes)
        {
            highest = Vector512.MaxNative(highest, Vector512.Load(scores + i));
        }

        var best = Vector512.Create(Highest(Vector256.MaxNative(highest.GetLower(), highest.GetUpper())));
        for (int i = 0; i < last; i += Lanes)
        {
            if (Vector512.Equals(best, Vector512.Load(scores + i)).ExtractMostSignificantBits() is not 0 and var equal)
            {
                return i + BitOperations.TrailingZeroCount(equal);
            }
        }

        return last + (BitOperations.TrailingZeroCount(Vector512.Equals(best, Vector512.Load(scores + last)).ExtractMostSignificantBits()) & (Lanes - 1));
    }

    /// <summary>Gets the highest of eight scores.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Highest(Vector256<float> scores)
    {
        var four = Vector128.MaxNative(scores.GetLower(), scores.GetUpper());
        return MathF.Max(MathF.Max(four[0], four[1]), MathF.Max(four[2], four[3]));
    }

    private static int FirstOfFew(float* scores, int count)
    {
        int best = 0;
        for (int i = 1; i < count; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }
}
