using NewsNlp.Network;

namespace NewsNlp.Tests.Network;

public class SpanningTreeTests
{
    [Fact]
    public void Heads_that_make_a_tree_stay_as_they_are()
    {
        // The root is token 1; 0 and 2 hang on it.
        float[] scores =
        [
            0, -9, 5, 1,
            5, 1, -9, 2,
            0, 1, 5, -9,
        ];
        Assert.Equal([1, -1, 1], Find(scores, 3));
    }

    [Fact]
    public void A_circle_is_broken_where_it_costs_least()
    {
        // 0 and 1 choose each other; 1 loses little by taking the root.
        float[] scores =
        [
            0, -9, 8, 1,
            6, 7, -9, 1,
            0, 1, 5, -9,
        ];
        Assert.Equal([1, -1, 1], Find(scores, 3));
    }

    [Fact]
    public void There_is_one_root()
    {
        float[] scores =
        [
            9, -9, 2, 1,
            5, 4, -9, 2,
            5, 1, 3, -9,
        ];
        Assert.Equal([-1, 0, 1], Find(scores, 3));
    }

    [Fact]
    public void Any_scores_give_a_tree_with_one_root()
    {
        var random = new Random(3);
        for (int count = 1; count <= 40; count++)
        {
            float[] scores = [.. Enumerable.Range(0, count * (count + 1)).Select(_ => random.NextSingle())];
            int[] heads = Find(scores, count);
            Assert.Single(heads, h => h < 0);
            for (int i = 0; i < count; i++)
            {
                int steps = 0;
                for (int at = i; at >= 0; at = heads[at])
                {
                    Assert.True(steps++ <= count, "a circle");
                }
            }
        }
    }

    private static int[] Find(float[] scores, int count)
    {
        var heads = new int[count];
        new SpanningTree(64).Find(scores, count + 1, heads);
        return heads;
    }
}
