using System.Globalization;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Chooses the antecedent with the greatest sum of weights.</summary>
internal sealed class AntecedentRanker : IAntecedentChooser
{
    private readonly float[] _weights;

    public AntecedentRanker(WordList weights) => _weights = [.. AntecedentTemplates.Names.Select(name => weights.FindWord(name) is >= 0 and var value ? float.Parse(weights.Values[value], CultureInfo.InvariantCulture) : 0)];

    public AntecedentRanker(float[] weights) => _weights = weights;

    /// <inheritdoc/>
    public int Choose(in TokenTable tokens, AnnotationLayers layers, int token, AntecedentCandidates candidates)
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
