using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NewsNlp.Internal;
using NewsNlp.Text;
using NewsNlp.Tests.Properties;

namespace NewsNlp.Tests.Text;

/// <summary>What holds for every text.</summary>
[Collection(nameof(TimedTests))]
public class SegmenterProperties
{
    private const string Signs = "aAbZ19 .,'\"’‘“”«»-–—…!?()[]:;/@#$%&*_+=\n\r\t\u00a0éİßNnsStT\u0301\u200d\u200b\ud83d\ude00\ud800\udc00";

    public static TheoryData<string> Units =>
    [
        "\"", "'", "’", "a", "A", ".", "…", "1", "1-", "1,", "1:", "a.", "A.", "ab.", "a-", "a'", "a@", "a+", "a&b", "a/b", "a*", "(", "[1", "http://", "www.", "!", "-=", ":)", "\n", "a\n", "\ud800", "\ud83d\ude00", "\u0301",
        "No. ", "Mr. ", "\"Why?\" A ", "'s", "I. ", "Rs5",
    ];

    [Fact]
    public void Tokens_are_ordered_and_cover_every_visible_character()
    {
        Prop.ForAll(Arb.From(Texts()), text =>
        {
            var columns = new TokenColumns();
            Segmenter.Run(text, columns);
            int end = 0;
            for (int i = 0; i < columns.Count; i++)
            {
                int start = columns.Starts[i];
                Assert.InRange(start, end, text.Length - 1);
                Assert.True(columns.Lengths[i] > 0);
                Assert.All(text[end..start], c => Assert.True(IsInvisible(c)));
                Assert.Equal(i > 0 && start == end, (columns.Flags[i] & TokenFlags.Joined) != 0);
                end = start + columns.Lengths[i];
                Assert.InRange(end, 1, text.Length);
                Assert.Equal(CharacterFold.Hash(text.AsSpan(start, columns.Lengths[i])), columns.Hashes[i]);
            }

            Assert.All(text[end..], c => Assert.True(IsInvisible(c)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(80));
    }

    [Fact]
    public void Sentences_begin_where_the_flags_say()
    {
        Prop.ForAll(Arb.From(Texts()), text =>
        {
            var columns = new TokenColumns();
            Segmenter.Run(text, columns);
            ZoneScanner.Run(new TokenTable(text, columns), 0);
            int sentence = -1;
            for (int i = 0; i < columns.Count; i++)
            {
                if ((columns.Flags[i] & TokenFlags.SentenceStart) != 0)
                {
                    Assert.Equal(i, columns.SentenceStarts[++sentence]);
                }

                Assert.Equal(sentence, columns.Sentences[i]);
                Assert.True((columns.Flags[i] & TokenFlags.ParagraphStart) == 0 || (columns.Flags[i] & TokenFlags.SentenceStart) != 0);
            }

            Assert.Equal(sentence + 1, columns.SentenceCount);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(80));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Time_grows_with_the_length(string unit)
    {
        double small = Best(Repeat(unit, 125_000));
        double large = Best(Repeat(unit, 1_000_000));
        Assert.True(large < Math.Max(small, 0.02) * 8 * 4, $"{small:F4} s became {large:F4} s.");
    }

    [Fact]
    public void A_second_run_allocates_nothing()
    {
        string text = string.Join("\n\n", Samples.Articles.Select(a => a.Text));
        var columns = new TokenColumns();
        for (int i = 0; i < 3; i++)
        {
            Segmenter.Run(text, columns);
            ZoneScanner.Run(new TokenTable(text, columns), 0);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        Segmenter.Run(text, columns);
        ZoneScanner.Run(new TokenTable(text, columns), 0);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static Gen<string> Texts()
        => Gen.Frequency((8, Gen.Elements(Signs.ToCharArray())), (1, Gen.Choose(0, 0xFFFF).Select(c => (char)c))).ListOf().Select(chars => new string([.. chars]));

    private static bool IsInvisible(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    private static double Best(string text)
    {
        var columns = new TokenColumns();
        double best = double.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            Segmenter.Run(text, columns);
            ZoneScanner.Run(new TokenTable(text, columns), 0);
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }
}
