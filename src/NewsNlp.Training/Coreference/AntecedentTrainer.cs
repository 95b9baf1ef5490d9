using System.Globalization;
using NewsNlp.Extraction.Coreference;
using NewsNlp.Models;

namespace NewsNlp.Training.Coreference;

/// <summary>
/// Fits the weights of antecedents: a conditional logit over the candidates of each pronoun, by full gradients with a step of its own for each weight (AdaGrad).
/// The same texts give the same weights.
/// </summary>
internal sealed class AntecedentTrainer(NewsModel model)
{
    private const int Rounds = 3; // what earlier pronouns mean, and so the features, changes with the weights
    private const int Steps = 400;
    private const float Step = 0.3f;
    private const float Penalty = 3;

    private readonly List<PronounText> _texts = [];

    /// <summary>Adds a text with annotated pronouns.</summary>
    public void Add(PronounText text) => _texts.Add(text);

    /// <summary>Fits the weights.</summary>
    /// <param name="log">Takes a line each round.</param>
    public float[] Train(TextWriter log)
    {
        float[] weights = new float[AntecedentTemplates.FeatureCount];
        for (int round = 0; round < Rounds; round++)
        {
            var recorder = new AntecedentRecorder(new AntecedentRanker(weights));
            var reader = StageReader.UpToCoreference(model, recorder);
            foreach (var text in _texts)
            {
                recorder.Start(text);
                reader.Read(text.Text);
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}: {recorder.Examples.Count} pronouns, {100.0 * recorder.Agreed / recorder.Examples.Count:F1} % right before"));
            weights = Fit(recorder.Examples);
        }

        return weights;
    }

    private static float[] Fit(List<RankingExample> examples)
    {
        float[] weights = new float[AntecedentTemplates.FeatureCount];
        float[] squares = new float[weights.Length];
        float[] gradient = new float[weights.Length];
        for (int step = 0; step < Steps; step++)
        {
            for (int i = 0; i < weights.Length; i++)
            {
                gradient[i] = -Penalty * weights[i];
            }

            foreach (var example in examples)
            {
                AddGradient(example, weights, gradient);
            }

            for (int i = 0; i < weights.Length; i++)
            {
                squares[i] += gradient[i] * gradient[i];
                weights[i] += squares[i] > 0 ? Step * gradient[i] / MathF.Sqrt(squares[i]) : 0;
            }
        }

        return weights;
    }

    // The gradient of the logarithm of the probability that one of the right candidates is chosen.
    private static void AddGradient(RankingExample example, float[] weights, float[] gradient)
    {
        Span<float> scores = stackalloc float[example.Right.Length];
        float sum = 0;
        float right = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            float score = 0;
            foreach (ushort feature in example.Features[i])
            {
                score += weights[feature];
            }

            scores[i] = MathF.Exp(Math.Clamp(score, -30, 30));
            sum += scores[i];
            right += example.Right[i] ? scores[i] : 0;
        }

        for (int i = 0; i < scores.Length; i++)
        {
            float pull = example.Weight * ((example.Right[i] ? scores[i] / right : 0) - (scores[i] / sum));
            foreach (ushort feature in example.Features[i])
            {
                gradient[feature] += pull;
            }
        }
    }
}
