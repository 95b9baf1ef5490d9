namespace NewsNlp.Training.Network;

/// <summary>
/// The tokens of a group in the order of their steps: the first tokens of all sentences, then the second ones and so on, longest sentence first.
/// So the sentences that are left at a step are the first of those of the step before, and each step is a stretch of rows.
/// </summary>
internal sealed class StepOrder
{
    /// <param name="sentences">The sentences.</param>
    /// <param name="backward">Whether each sentence begins with its last token.</param>
    public StepOrder(IReadOnlyList<CoreSentence> sentences, bool backward)
    {
        var spans = new List<(int First, int Count)>();
        int rows = 0;
        foreach (var sentence in sentences)
        {
            spans.Add((rows, sentence.Count));
            rows += sentence.Count;
        }

        var longestFirst = spans.OrderByDescending(s => s.Count).ToList();
        Rows = new int[rows];
        int placed = 0;
        for (int step = 0; placed < rows; step++)
        {
            int begin = placed;
            foreach (var (first, count) in longestFirst.TakeWhile(s => s.Count > step))
            {
                Rows[placed++] = backward ? first + count - 1 - step : first + step;
            }

            Steps.Add((begin, placed - begin));
        }
    }

    /// <summary>Gets the row of each token in the group, in the order of the steps.</summary>
    public int[] Rows { get; }

    /// <summary>Gets where each step begins in <see cref="Rows"/>, and its tokens.</summary>
    public List<(int First, int Count)> Steps { get; } = [];
}
