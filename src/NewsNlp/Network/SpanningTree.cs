using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsNlp.Network;

/// <summary>Finds the heads of a sentence from the scores of all arcs: each token's best head where these make a tree, else the best projective tree with one root (Eisner 1996).</summary>
internal sealed unsafe class SpanningTree
{
    // Scores of spans. A span is open when its head still lacks the token at its other end, and closed when that token is complete.
    // Where one end is fixed and the other one runs, numbers stand side by side: hence some are kept twice.
    private readonly float[] _openLeft; // [left, right], head on the left
    private readonly float[] _openRight; // [right, left], head on the right
    private readonly float[] _closedLeft; // [left, right]
    private readonly float[] _closedLeftByRight; // [right, left]
    private readonly float[] _closedRight; // [left, right]
    private readonly float[] _closedRightByRight; // [right, left]
    private readonly int[] _openSplit; // [left, right]
    private readonly int[] _closedLeftSplit;
    private readonly int[] _closedRightSplit;
    private readonly int[] _visited;
    private readonly (int Left, int Right, bool HeadLeft, bool Closed)[] _stack;

    /// <param name="longest">The most tokens of a sentence.</param>
    public SpanningTree(int longest)
    {
        int size = longest * longest;
        _openLeft = new float[size];
        _openRight = new float[size];
        _closedLeft = new float[size];
        _closedLeftByRight = new float[size];
        _closedRight = new float[size];
        _closedRightByRight = new float[size];
        _openSplit = new int[size];
        _closedLeftSplit = new int[size];
        _closedRightSplit = new int[size];
        _visited = new int[longest];
        _stack = new (int, int, bool, bool)[4 * longest];
    }

    /// <summary>Finds the head of each token.</summary>
    /// <param name="scores">For each token <paramref name="stride"/> numbers: the score of the root as head, then that of each token. That of a token as its own head is overwritten.</param>
    /// <param name="stride">From the scores of one token to those of the next.</param>
    /// <param name="heads">Receives the head of each token, or -1 for the root of the sentence.</param>
    public void Find(Span<float> scores, int stride, Span<int> heads)
    {
        int roots = 0;
        fixed (float* first = scores)
        {
            for (int i = 0; i < heads.Length; i++)
            {
                float* row = first + ((long)i * stride);
                row[i + 1] = float.NegativeInfinity;
                heads[i] = LabelScores.First(row, heads.Length + 1) - 1;
                roots += heads[i] < 0 ? 1 : 0;
            }
        }

        if (roots != 1 || !IsTree(heads))
        {
            FindProjective(scores, stride, heads);
        }
    }

    // With one root, heads make a tree when no path comes back to itself.
    private bool IsTree(ReadOnlySpan<int> heads)
    {
        var visited = _visited.AsSpan(0, heads.Length);
        visited.Clear();
        for (int i = 0; i < heads.Length; i++)
        {
            int at = i;
            while (at >= 0 && visited[at] == 0)
            {
                visited[at] = i + 1;
                at = heads[at];
            }

            if (at >= 0 && visited[at] == i + 1)
            {
                return false;
            }
        }

        return true;
    }

    private void FindProjective(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        int n = heads.Length;
        for (int i = 0; i < n; i++)
        {
            int at = (i * n) + i;
            _closedLeft[at] = _closedLeftByRight[at] = _closedRight[at] = _closedRightByRight[at] = 0;
        }

        for (int length = 1; length < n; length++)
        {
            for (int left = 0; left + length < n; left++)
            {
                Fill(scores, stride, n, left, left + length);
            }
        }

        int root = 0;
        float best = float.NegativeInfinity;
        for (int i = 0; i < n; i++)
        {
            float score = _closedRight[i] + _closedLeft[(i * n) + n - 1] + scores[i * stride];
            if (score > best)
            {
                best = score;
                root = i;
            }
        }

        heads[root] = -1;
        int depth = 0;
        _stack[depth++] = (0, root, false, true);
        _stack[depth++] = (root, n - 1, true, true);
        while (depth > 0)
        {
            depth = Expand(n, _stack[--depth], depth, heads);
        }
    }

    private void Fill(ReadOnlySpan<float> scores, int stride, int n, int left, int right)
    {
        int byLeft = (left * n) + left;
        int byRight = (right * n) + left;
        int length = right - left;
        int at = byLeft + length;

        // Both heads look away from each other; then one takes the other.
        var (split, best) = Best(_closedLeft.AsSpan(byLeft, length), _closedRightByRight.AsSpan(byRight + 1, length));
        _openSplit[at] = left + split;
        _openLeft[at] = best + scores[(right * stride) + left + 1];
        _openRight[byRight] = best + scores[(left * stride) + right + 1];

        (split, best) = Best(_openLeft.AsSpan(byLeft + 1, length), _closedLeftByRight.AsSpan(byRight + 1, length));
        _closedLeftSplit[at] = left + 1 + split;
        _closedLeft[at] = _closedLeftByRight[byRight] = best;

        (split, best) = Best(_closedRight.AsSpan(byLeft, length), _openRight.AsSpan(byRight, length));
        _closedRightSplit[at] = left + split;
        _closedRight[at] = _closedRightByRight[byRight] = best;
    }

    // The first of the highest sums. The last vector overlaps the one before it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int At, float Sum) Best(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        int count = first.Length;
        int last = count - Vector256<float>.Count;
        if (last < 0)
        {
            return BestOfFew(first, second[..count]);
        }

        var highest = Sum(first, second, last);
        for (int i = 0; i < last; i += Vector256<float>.Count)
        {
            highest = Vector256.MaxNative(highest, Sum(first, second, i));
        }

        float best = LabelScores.Highest(highest);
        int at = 0;
        uint equal;
        while ((equal = Vector256.Equals(Vector256.Create(best), Sum(first, second, at)).ExtractMostSignificantBits()) == 0 && at < last)
        {
            at = Math.Min(at + Vector256<float>.Count, last);
        }

        return (at + (BitOperations.TrailingZeroCount(equal) & (Vector256<float>.Count - 1)), best);
    }

    private static Vector256<float> Sum(ReadOnlySpan<float> first, ReadOnlySpan<float> second, int at)
        => Vector256.Create(first[at..]) + Vector256.Create(second[at..]);

    private static (int At, float Sum) BestOfFew(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        int at = 0;
        float best = first[0] + second[0];
        for (int i = 1; i < first.Length; i++)
        {
            float sum = first[i] + second[i];
            if (sum > best)
            {
                best = sum;
                at = i;
            }
        }

        return (at, best);
    }

    private int Expand(int n, (int Left, int Right, bool HeadLeft, bool Closed) span, int depth, Span<int> heads)
    {
        var (left, right, headLeft, closed) = span;
        if (left == right)
        {
            return depth;
        }

        if (closed)
        {
            int split = (headLeft ? _closedLeftSplit : _closedRightSplit)[(left * n) + right];
            _stack[depth++] = headLeft ? (left, split, true, false) : (left, split, false, true);
            _stack[depth++] = headLeft ? (split, right, true, true) : (split, right, false, false);
            return depth;
        }

        heads[headLeft ? right : left] = headLeft ? left : right;
        int middle = _openSplit[(left * n) + right];
        _stack[depth++] = (left, middle, true, true);
        _stack[depth++] = (middle + 1, right, false, true);
        return depth;
    }
}
