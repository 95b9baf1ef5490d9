using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NewsNlp.Models;
using NewsNlp.Tagging;

namespace NewsNlp.Tests.Tagging;

public class LinearWeightsTests
{
    private const int RowCount = 64;
    private const uint Fingerprint = 0xC0FFEE;

    [Theory]
    [InlineData(16)]
    [InlineData(32)]
    [InlineData(48)]
    [InlineData(64)]
    public void The_score_is_the_sum_of_the_rows(int width)
    {
        var (weights, rows) = Make(width);
        uint[] features = Features();
        var scores = new short[width];
        weights.Score(features, scores);
        Assert.Equal(Sum(rows, width, features), scores);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(48)]
    public unsafe void Every_vector_width_gives_the_same_scores(int width)
    {
        var (weights, rows) = Make(width);
        uint[] features = Features();
        short[] expected = Sum(rows, width, features);
        fixed (uint* feature = features)
        {
            var scores = new short[width];
            fixed (short* score = scores)
            {
                weights.ScoreScalar(feature, features.Length, score, 0);
                Assert.Equal(expected, scores);
                if (Vector128.IsHardwareAccelerated)
                {
                    scores.AsSpan().Clear();
                    Assert.Equal(width, weights.Score128(feature, features.Length, score, 0));
                    Assert.Equal(expected, scores);
                }

                if (Avx2.IsSupported)
                {
                    scores.AsSpan().Clear();
                    Assert.Equal(width, weights.Score256(feature, features.Length, score, 0));
                    Assert.Equal(expected, scores);
                }

                if (Avx512BW.IsSupported)
                {
                    int done = weights.Score512(feature, features.Length, score, 0);
                    Assert.Equal(width & ~31, done);
                    Assert.Equal(expected[..done], scores[..done]);
                }
            }
        }
    }

    [Fact]
    public void A_section_of_the_wrong_size_is_refused()
    {
        byte[] section = LinearWeights.Compile(new sbyte[RowCount * 16], 16, 13, [1, 2, 3, 4], Fingerprint);
        var error = Assert.Throws<ModelFormatException>(() => new LinearWeights(TaggingModels.Of(("w", section[..^1])), "w", Fingerprint));
        Assert.Equal("w", error.Section);
    }

    [Fact]
    public void Weights_of_other_features_are_refused()
    {
        var model = TaggingModels.Of(("w", LinearWeights.Compile(new sbyte[RowCount * 16], 16, 13, [1, 2, 3, 4], Fingerprint)));
        Assert.Equal([1, 2, 3, 4], new LinearWeights(model, "w", Fingerprint).Tail);
        var error = Assert.Throws<ModelFormatException>(() => new LinearWeights(model, "w", Fingerprint + 1));
        Assert.Equal("w", error.Section);
        Assert.Contains("Train the section again", error.Message, StringComparison.Ordinal);
    }

    private static (LinearWeights Weights, sbyte[] Rows) Make(int width)
    {
        var rows = new sbyte[RowCount * width];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = (sbyte)((i * 7919 % 255) - 127);
        }

        return (new LinearWeights(TaggingModels.Of(("w", LinearWeights.Compile(rows, width, width - 3, [], Fingerprint))), "w", Fingerprint), rows);
    }

    // Numbers past the row count wrap around.
    private static uint[] Features() => [.. Enumerable.Range(0, 80).Select(i => (uint)(i * 2654435761L))];

    private static short[] Sum(sbyte[] rows, int width, uint[] features)
        => [.. Enumerable.Range(0, width).Select(column => (short)features.Sum(f => rows[((int)(f % RowCount) * width) + column]))];
}
