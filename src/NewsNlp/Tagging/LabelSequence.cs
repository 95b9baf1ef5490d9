using System.Runtime.Intrinsics;

namespace NewsNlp.Tagging;

/// <summary>Finds the label sequence of the highest score (Viterbi) for up to sixteen labels: scores of each token plus scores of each pair of neighbours. Integers, so every machine finds the same one.</summary>
internal sealed class LabelSequence
{
    /// <summary>The number of lanes; the labels are fewer.</summary>
    public const int Lanes = 16;

    /// <summary>The score of what may not be.</summary>
    public const int Never = -1_000_000_000;

    private readonly int[] _transitions; // [from * Lanes + to]
    private readonly int[] _start;
    private readonly int[] _stop;
    private readonly int _labelCount;
    private int[] _from = new int[256 * Lanes];

    /// <param name="labelCount">The number of labels.</param>
    /// <param name="start">The score of each label at the first token.</param>
    /// <param name="transitions">The score of label "to" after label "from", at from * labelCount + to.</param>
    /// <param name="stop">The score of each label at the last token.</param>
    public LabelSequence(int labelCount, ReadOnlySpan<int> start, ReadOnlySpan<int> transitions, ReadOnlySpan<int> stop)
    {
        _labelCount = labelCount;
        _start = Widen(start);
        _stop = Widen(stop);
        _transitions = new int[labelCount * Lanes];
        for (int from = 0; from < labelCount; from++)
        {
            Widen(transitions.Slice(from * labelCount, labelCount)).CopyTo(_transitions.AsSpan(from * Lanes));
        }
    }

    /// <summary>Finds the best labels.</summary>
    /// <param name="scores">The scores of the labels of each token, <see cref="Lanes"/> a token; those past the label count do not matter.</param>
    /// <param name="labels">Receives a label a token.</param>
    public void Find(ReadOnlySpan<short> scores, Span<byte> labels)
    {
        int count = labels.Length;
        if (count == 0)
        {
            return;
        }

        if (_from.Length < count * Lanes)
        {
            _from = new int[Math.Max(count * Lanes, _from.Length * 2)];
        }

        Span<int> best = stackalloc int[Lanes];
        (Load(scores) + Vector512.Create<int>(_start)).CopyTo(best);
        for (int i = 1; i < count; i++)
        {
            var total = Vector512.Create(best[0]) + Vector512.Create<int>(_transitions);
            var from = Vector512<int>.Zero;
            for (int label = 1; label < _labelCount; label++)
            {
                var candidate = Vector512.Create(best[label]) + Vector512.Create<int>(_transitions.AsSpan(label * Lanes));
                var better = Vector512.GreaterThan(candidate, total);
                total = Vector512.ConditionalSelect(better, candidate, total);
                from = Vector512.ConditionalSelect(better, Vector512.Create(label), from);
            }

            // Sums of "never" would overflow in a long sentence.
            Vector512.Max(total + Load(scores[(i * Lanes)..]), Vector512.Create(Never)).CopyTo(best);
            from.CopyTo(_from, i * Lanes);
        }

        int last = 0;
        for (int label = 1; label < _labelCount; label++)
        {
            if (best[label] + _stop[label] > best[last] + _stop[last])
            {
                last = label;
            }
        }

        for (int i = count - 1; i >= 0; i--)
        {
            labels[i] = (byte)last;
            last = _from[(i * Lanes) + last];
        }
    }

    private static Vector512<int> Load(ReadOnlySpan<short> scores)
    {
        var (low, high) = Vector256.Widen(Vector256.Create(scores[..Lanes]));
        return Vector512.Create(low, high);
    }

    private static int[] Widen(ReadOnlySpan<int> scores)
    {
        var lanes = new int[Lanes];
        Array.Fill(lanes, Never);
        scores.CopyTo(lanes);
        return lanes;
    }
}
