using NewsNlp.Training.Network;

namespace NewsNlp.Tools.Tests.Training;

public class StepOrderTests
{
    // Rows 0 and 1 are the first sentence, 2 to 4 the second, 5 the third.
    private static readonly CoreSentence[] Sentences = [.. new[] { 2, 3, 1 }.Select(n => new CoreSentence(new uint[n], []))];

    [Fact]
    public void The_longest_sentence_comes_first_in_each_step()
    {
        var order = new StepOrder(Sentences, backward: false);
        Assert.Equal([2, 0, 5, 3, 1, 4], order.Rows);
        Assert.Equal([(0, 3), (3, 2), (5, 1)], order.Steps);
    }

    [Fact]
    public void Backward_each_sentence_begins_with_its_last_token()
        => Assert.Equal([4, 1, 5, 3, 0, 2], new StepOrder(Sentences, backward: true).Rows);
}
