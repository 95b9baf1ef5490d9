namespace NewsNlp.Network;

/// <summary>Finds the heads of a sentence from the scores of all arcs: each token's best head where these make a tree, else the best projective tree with one root (Eisner 1996).</summary>
internal sealed class SpanningTree
{
    private readonly float[] _open; // incomplete spans: [left, right] with the head on the right, then on the left
    private readonly float[] _closed;
    private readonly int[] _openSplit;
    private readonly int[] _closedSplit;
    private readonly int[] _visited;
    private readonly (int Left, int Right, bool HeadLeft, bool Closed)[] _stack;

    /// <param name="longest">The most tokens of a sentence.</param>
    public SpanningTree(int longest)
    {
        _open = new float[2 * longest * longest];
        _closed = new float[2 * longest * longest];
        _openSplit = new int[2 * longest * longest];
        _closedSplit = new int[2 * longest * longest];
        _visited = new int[longest];
        _stack = new (int, int, bool, bool)[4 * longest];
    }

    /// <summary>Finds the head of each token.</summary>
    /// <param name="scores">For each token <paramref name="stride"/> numbers: the score of the root as head, then that of each token.</param>
    /// <param name="stride">From the scores of one token to those of the next.</param>
    /// <param name="heads">Receives the head of each token, or -1 for the root of the sentence.</param>
    public void Find(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        int roots = 0;
        for (int i = 0; i < heads.Length; i++)
        {
            var row = scores.Slice(i * stride, heads.Length + 1);
            int best = -1;
            float bestScore = row[0];
            for (int head = 0; head < heads.Length; head++)
            {
                if (head != i && row[head + 1] > bestScore)
                {
                    best = head;
                    bestScore = row[head + 1];
                }
            }

            heads[i] = best;
            roots += best < 0 ? 1 : 0;
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
            _closed[At(n, i, i, false)] = 0;
            _closed[At(n, i, i, true)] = 0;
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
            float score = _closed[At(n, 0, i, false)] + _closed[At(n, i, n - 1, true)] + scores[i * stride];
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
        float best = float.NegativeInfinity;
        int split = left;
        for (int middle = left; middle < right; middle++)
        {
            float score = _closed[At(n, left, middle, true)] + _closed[At(n, middle + 1, right, false)];
            if (score > best)
            {
                best = score;
                split = middle;
            }
        }

        _open[At(n, left, right, true)] = best + scores[(right * stride) + left + 1];
        _open[At(n, left, right, false)] = best + scores[(left * stride) + right + 1];
        _openSplit[At(n, left, right, true)] = split;
        _openSplit[At(n, left, right, false)] = split;
        Close(n, left, right, true);
        Close(n, left, right, false);
    }

    private void Close(int n, int left, int right, bool headLeft)
    {
        float best = float.NegativeInfinity;
        int split = left;
        for (int middle = headLeft ? left + 1 : left; middle < (headLeft ? right + 1 : right); middle++)
        {
            float score = headLeft
                ? _open[At(n, left, middle, true)] + _closed[At(n, middle, right, true)]
                : _closed[At(n, left, middle, false)] + _open[At(n, middle, right, false)];
            if (score > best)
            {
                best = score;
                split = middle;
            }
        }

        _closed[At(n, left, right, headLeft)] = best;
        _closedSplit[At(n, left, right, headLeft)] = split;
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
            int split = _closedSplit[At(n, left, right, headLeft)];
            _stack[depth++] = headLeft ? (left, split, true, false) : (left, split, false, true);
            _stack[depth++] = headLeft ? (split, right, true, true) : (split, right, false, false);
            return depth;
        }

        heads[headLeft ? right : left] = headLeft ? left : right;
        int middle = _openSplit[At(n, left, right, headLeft)];
        _stack[depth++] = (left, middle, true, true);
        _stack[depth++] = (middle + 1, right, false, true);
        return depth;
    }

    private static int At(int n, int left, int right, bool headLeft) => (((left * n) + right) * 2) + (headLeft ? 1 : 0);
}
