using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace NewsNlp.Training.Attribution;

/// <summary>Fits the weights of a linear ranker: logistic regression (L-BFGS) on the differences between right and wrong candidates of one choice (Joachims 2002).</summary>
internal static class PairwiseLogit
{
    private const int Seed = 1;

    /// <summary>Fits the weights. The same examples give the same weights.</summary>
    /// <param name="examples">The choices.</param>
    /// <param name="scales">For each feature, how freely its weight may grow: the penalty falls with the square.</param>
    /// <param name="penalty">The weight of the squares of the weights.</param>
    public static float[] Fit(IEnumerable<RankingExample> examples, float[] scales, float penalty)
    {
        var context = new MLContext(Seed);
        var schema = SchemaDefinition.Create(typeof(Pair));
        schema[nameof(Pair.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, scales.Length);
        var pairs = context.Data.LoadFromEnumerable(examples.SelectMany(e => PairsOf(e, scales)).ToList(), schema);
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(Pair.Label),
            FeatureColumnName = nameof(Pair.Features),
            ExampleWeightColumnName = nameof(Pair.Weight),
            L1Regularization = 0,
            L2Regularization = penalty,
            OptimizationTolerance = 1e-6f,
            NumberOfThreads = 1,
        });
        return [.. trainer.Fit(pairs).Model.SubModel.Weights.Zip(scales, static (weight, scale) => weight * scale)];
    }

    // Each difference once in both directions, so that no bias is learned.
    private static IEnumerable<Pair> PairsOf(RankingExample example, float[] scales)
    {
        int right = example.Right.Count(r => r);
        float weight = example.Weight / (right * (example.Right.Length - right));
        for (int i = 0; i < example.Right.Length; i++)
        {
            for (int j = 0; j < example.Right.Length; j++)
            {
                if (example.Right[i] && !example.Right[j])
                {
                    yield return Difference(example.Features[i], example.Features[j], scales, true, weight);
                    yield return Difference(example.Features[j], example.Features[i], scales, false, weight);
                }
            }
        }
    }

    private static Pair Difference(ushort[] a, ushort[] b, float[] scales, bool label, float weight)
    {
        float[] features = new float[scales.Length];
        foreach (ushort feature in a)
        {
            features[feature] += scales[feature];
        }

        foreach (ushort feature in b)
        {
            features[feature] -= scales[feature];
        }

        return new Pair { Features = features, Label = label, Weight = weight };
    }

    private sealed class Pair
    {
        public float[] Features { get; set; } = [];

        public bool Label { get; set; }

        public float Weight { get; set; }
    }
}
