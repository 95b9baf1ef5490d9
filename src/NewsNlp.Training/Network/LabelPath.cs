using NewsNlp.Tagging;

namespace NewsNlp.Training.Network;

/// <summary>The label sequence of the highest score (Viterbi) for any number of BIOES labels.</summary>
internal static class LabelPath
{
    /// <summary>Finds the labels.</summary>
    /// <param name="scores">The scores of the labels of each token.</param>
    /// <param name="count">The number of tokens.</param>
    /// <param name="borders">The scores of pairs and ends.</param>
    public static byte[] Find(ReadOnlySpan<float> scores, int count, LabelBorders borders)
    {
        int labels = borders.Start.Length;
        var best = new float[labels];
        var next = new float[labels];
        var from = new int[count * labels];
        for (int label = 0; label < labels; label++)
        {
            best[label] = NameLabel.MayFollow(NameLabel.Outside, label) ? borders.Start[label] + scores[label] : float.NegativeInfinity;
        }

        for (int i = 1; i < count; i++)
        {
            for (int label = 0; label < labels; label++)
            {
                next[label] = float.NegativeInfinity;
                for (int before = 0; before < labels; before++)
                {
                    float score = NameLabel.MayFollow(before, label) ? best[before] + borders.Transitions[(before * labels) + label] : float.NegativeInfinity;
                    if (score > next[label])
                    {
                        next[label] = score;
                        from[(i * labels) + label] = before;
                    }
                }

                next[label] += scores[(i * labels) + label];
            }

            (best, next) = (next, best);
        }

        int last = 0;
        for (int label = 0; label < labels; label++)
        {
            best[label] = NameLabel.MayFollow(label, NameLabel.Outside) ? best[label] + borders.Stop[label] : float.NegativeInfinity;
            last = best[label] > best[last] ? label : last;
        }

        var path = new byte[count];
        for (int i = count - 1; i >= 0; i--)
        {
            path[i] = (byte)last;
            last = from[(i * labels) + last];
        }

        return path;
    }
}
