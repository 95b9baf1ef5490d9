using NewsNlp.Tagging;

namespace NewsNlp.Tests.Tagging;

public class LabelSequenceTests
{
    private const int Labels = 4;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_sequence_found_is_the_best_of_all(int length)
    {
        for (uint seed = 1; seed <= 30; seed++)
        {
            int[] numbers = Numbers(seed, (2 * Labels) + (Labels * Labels) + (length * Labels));
            int[] start = numbers[..Labels];
            int[] stop = numbers[Labels..(2 * Labels)];
            int[] transitions = numbers[(2 * Labels)..((2 * Labels) + (Labels * Labels))];
            var scores = new short[length * LabelSequence.Lanes];
            for (int i = 0; i < length * Labels; i++)
            {
                scores[(i / Labels * LabelSequence.Lanes) + (i % Labels)] = (short)numbers[^(i + 1)];
            }

            var found = new byte[length];
            new LabelSequence(Labels, start, transitions, stop).Find(scores, found);
            Assert.Equal(BestOfAll(length, start, transitions, stop, scores), Total(found, start, transitions, stop, scores));
        }
    }

    [Fact]
    public void What_may_never_follow_does_not()
    {
        int[] transitions = [0, 0, LabelSequence.Never, 0];
        var sequence = new LabelSequence(2, [0, 0], transitions, [0, 0]);
        var scores = new short[2 * LabelSequence.Lanes];
        scores[1] = 1000;
        scores[LabelSequence.Lanes] = 900;
        var found = new byte[2];
        sequence.Find(scores, found);
        Assert.Equal([1, 1], found);
    }

    [Fact]
    public void A_sentence_of_a_million_tokens_does_not_overflow()
    {
        var never = Enumerable.Repeat(LabelSequence.Never, 4).ToArray();
        never[0] = 0;
        var found = new byte[1_000_000];
        new LabelSequence(2, [0, 0], never, [0, 0]).Find(new short[found.Length * LabelSequence.Lanes], found);
        Assert.All(found, label => Assert.Equal(0, label));
    }

    private static long BestOfAll(int length, int[] start, int[] transitions, int[] stop, short[] scores)
    {
        long best = long.MinValue;
        var labels = new byte[length];
        for (int code = 0; code < Math.Pow(Labels, length); code++)
        {
            int rest = code;
            for (int i = 0; i < length; i++)
            {
                labels[i] = (byte)(rest % Labels);
                rest /= Labels;
            }

            best = Math.Max(best, Total(labels, start, transitions, stop, scores));
        }

        return best;
    }

    private static long Total(byte[] labels, int[] start, int[] transitions, int[] stop, short[] scores)
    {
        long total = start[labels[0]] + stop[labels[^1]];
        for (int i = 0; i < labels.Length; i++)
        {
            total += scores[(i * LabelSequence.Lanes) + labels[i]] + (i == 0 ? 0 : transitions[(labels[i - 1] * Labels) + labels[i]]);
        }

        return total;
    }

    private static int[] Numbers(uint seed, int count)
    {
        uint state = seed * 0x9E3779B9;
        return [.. Enumerable.Range(0, count).Select(_ => (int)((state = (state * 1664525) + 1013904223) >> 24) - 128)];
    }
}
