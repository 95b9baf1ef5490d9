namespace NewsNlp.Network;

/// <summary>Scores of labels.</summary>
internal static unsafe class LabelScores
{
    /// <summary>Gets the label of the highest score; label 0 ("none") is never chosen, and the first of equals wins.</summary>
    public static int Best(float* scores, int count)
    {
        int best = 1;
        for (int label = 2; label < count; label++)
        {
            if (scores[label] > scores[best])
            {
                best = label;
            }
        }

        return best;
    }
}
