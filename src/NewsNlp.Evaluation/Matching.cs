namespace NewsNlp.Evaluation;

/// <summary>Pairs what was expected with what was found: the best pairs first, each of both used once.</summary>
internal static class Matching
{
    /// <summary>Gives the index of the expected one for each that was found; -1 where there is none.</summary>
    /// <param name="expected">How many are expected.</param>
    /// <param name="found">How many were found.</param>
    /// <param name="score">How well a pair of indexes fits (expected, found); 0 for not at all.</param>
    public static int[] Pair(int expected, int found, Func<int, int, double> score)
    {
        var pairs = new List<(double Score, int Expected, int Found)>();
        for (int e = 0; e < expected; e++)
        {
            for (int f = 0; f < found; f++)
            {
                if (score(e, f) is > 0 and var value)
                {
                    pairs.Add((value, e, f));
                }
            }
        }

        int[] match = new int[found];
        Array.Fill(match, -1);
        var used = new HashSet<int>();
        foreach (var (_, e, f) in pairs.OrderByDescending(p => p.Score).ThenBy(p => p.Found).ThenByDescending(p => p.Expected))
        {
            if (match[f] < 0 && used.Add(e))
            {
                match[f] = e;
            }
        }

        return match;
    }
}
