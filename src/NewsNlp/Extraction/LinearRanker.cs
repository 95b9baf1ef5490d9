using System.Globalization;
using NewsNlp.Lexicons;

namespace NewsNlp.Extraction;

/// <summary>Ranks candidates by the sum of the weights of their features.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class LinearRanker
{
    private readonly float[] _weights;

    /// <summary>Reads the weights of a word list.</summary>
    /// <param name="names">The names of all features, in the order of their numbers; one that the list does not have weighs nothing.</param>
    /// <param name="weights">The list.</param>
    public LinearRanker(IEnumerable<string> names, WordList weights)
        => _weights = [.. names.Select(name => weights.FindWord(name) is >= 0 and var value ? float.Parse(weights.Values[value], CultureInfo.InvariantCulture) : 0)];

    public LinearRanker(float[] weights) => _weights = weights;

    /// <summary>Gets the candidate with the greatest sum, the first of those that are equal; -1 where there is none.</summary>
    public int Best(CandidateList candidates)
    {
        int best = -1;
        float bestScore = float.MinValue;
        for (int i = 0; i < candidates.Count; i++)
        {
            float score = ScoreOf(candidates.FeaturesOf(i));
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }

    /// <summary>Gets the probability, from 0 to 1, that a candidate is right, if one of them is: a conditional logit.</summary>
    public float ProbabilityOf(CandidateList candidates, int candidate)
    {
        float own = ScoreOf(candidates.FeaturesOf(candidate));
        float sum = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            sum += MathF.Exp(Math.Clamp(ScoreOf(candidates.FeaturesOf(i)) - own, -30, 30));
        }

        return 1 / sum;
    }

    private float ScoreOf(ReadOnlySpan<ushort> features)
    {
        float score = 0;
        foreach (ushort feature in features)
        {
            score += _weights[feature];
        }

        return score;
    }
}
