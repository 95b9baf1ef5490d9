using NewsNlp.Network;

namespace NewsNlp.Tests.Network;

public unsafe class LabelScoresTests
{
    [Fact]
    public void The_highest_score_wins_and_the_first_of_equals_and_never_label_0()
    {
        var random = new Random(5);
        for (int count = 2; count < 70; count++)
        {
            for (int round = 0; round < 20; round++)
            {
                float[] scores = [.. Enumerable.Range(0, count).Select(_ => (float)random.Next(-4, 5))];
                int expected = Enumerable.Range(1, count - 1).MaxBy(label => scores[label]);
                fixed (float* first = scores)
                {
                    Assert.Equal(expected, LabelScores.Best(first, count));
                }
            }
        }
    }
}
