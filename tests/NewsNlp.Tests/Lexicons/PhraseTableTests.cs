using System.Runtime.InteropServices;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Tests.Lexicons;

public unsafe class PhraseTableTests
{
    [Fact]
    public void The_longest_phrase_is_found_whatever_its_case_and_diacritics()
    {
        Assert.Equal((2, 2), Longest("SAO PAULO grew", ("São", 1), ("São Paulo", 2), ("São Paulo Brasil Norte", 3)));
        Assert.Equal((3, 4), Longest("são paulo brasil norte", ("São", 1), ("São Paulo", 2), ("São Paulo Brasil Norte", 3)));
        Assert.Equal((1, 1), Longest("São Tomé", ("São", 1), ("São Paulo", 2)));
    }

    [Fact]
    public void A_beginning_of_a_phrase_is_no_phrase() => Assert.Equal((PhraseTable.PrefixOnly, 0), Longest("New Delhi", ("New York City", 1)));

    [Fact]
    public void The_first_value_of_a_phrase_stays() => Assert.Equal((1, 1), Longest("Georgia", ("Georgia", 1), ("georgia", 2)));

    [Fact]
    public void Other_scripts_and_broken_surrogates_are_compared_letter_by_letter()
    {
        Assert.Equal((1, 1), Longest("КИЕВ", ("Киев", 1)));
        Assert.Equal((1, 1), Longest("東京", ("東京", 1)));
        Assert.Equal((PhraseTable.PrefixOnly, 0), Longest("\uD800", ("東京", 1)));
    }

    [Fact]
    public void An_abbreviation_is_found_inside_and_at_the_end_of_a_sentence()
    {
        Assert.Equal((1, 1), Longest("Fla. farmers", ("Fla.", 1)));
        Assert.Equal((1, 2), Longest("Fla.", ("Fla.", 1)));
    }

    [Fact]
    public void All_phrases_come_shorter_ones_first()
    {
        Use([("New York", 1), ("New York Times", 2)], "New York Times staff", static (table, tokens) =>
        {
            var hits = new PhraseHit[PhraseTable.MaxTokens];
            Assert.Equal(2, table.FindAll(tokens, 0, hits));
            Assert.Equal([new PhraseHit(2, 1), new PhraseHit(3, 2)], hits[..2]);
            Assert.Equal(2, table.FindExact(tokens, 0, 2));
            Assert.Equal(PhraseTable.PrefixOnly, table.FindExact(tokens, 0, 0));
        });
    }

    [Fact]
    public void Every_phrase_of_a_large_table_is_found_again()
    {
        var phrases = Enumerable.Range(0, 5000).Select(i => ($"word{i % 50} number{i}", i)).ToArray();
        foreach (var (phrase, value) in phrases.Where(p => p.i % 37 == 0))
        {
            Assert.Equal((value, 2), Longest(phrase, phrases));
        }
    }

    [Fact]
    public void An_empty_table_finds_nothing() => Assert.Equal((PhraseTable.PrefixOnly, 0), Longest("anything"));

    private static (int Value, int Length) Longest(string text, params (string, int)[] phrases)
    {
        int value = 0;
        int length = 0;
        Use(phrases, text, (table, tokens) => value = table.FindLongest(tokens, 0, out length));
        return (value, length);
    }

    private static void Use((string Phrase, int Value)[] phrases, string text, Action<PhraseTable, TokenTable> test)
    {
        var builder = new PhraseTableBuilder();
        foreach (var (phrase, value) in phrases)
        {
            builder.Add(phrase, value);
        }

        byte[] bytes = builder.ToArray();
        byte[] pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned, 0);
        var columns = new TokenColumns();
        Segmenter.Run(text, columns);
        test(new PhraseTable((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0)), new TokenTable(text, columns));
    }

    private delegate void Action<in T1, in T2>(T1 table, T2 tokens)
        where T2 : allows ref struct;
}
