using NewsNlp.Lemmas;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Tests.Lemmas;

public class LemmaTableTests
{
    private static readonly EditScript Same = new(0, "", KeepsCase: false);
    private static readonly EditScript CutS = new(1, "", KeepsCase: false);
    private static readonly EditScript IesToY = new(3, "y", KeepsCase: false);
    private static readonly EditScript ToSee = new(2, "ee", KeepsCase: false);

    [Fact]
    public void The_longest_ending_decides()
    {
        var table = Build(b =>
        {
            b.AddEnding("", PartOfSpeech.NNS, Same);
            b.AddEnding("s", PartOfSpeech.NNS, CutS);
            b.AddEnding("ies", PartOfSpeech.NNS, IesToY);
        });
        Assert.Equal(CutS, table.Find("docks", PartOfSpeech.NNS, out _));
        Assert.Equal(IesToY, table.Find("ferries", PartOfSpeech.NNS, out _));
        Assert.Equal(Same, table.Find("cattle", PartOfSpeech.NNS, out _));
        Assert.Equal(Same, table.Find("docks", PartOfSpeech.VBZ, out bool isKnown));
        Assert.False(isKnown);
    }

    [Fact]
    public void A_word_goes_before_endings_and_its_inflection_before_all_others()
    {
        var table = Build(b =>
        {
            b.AddEnding("aw", PartOfSpeech.NN, CutS);
            b.AddWord("saw", PartOfSpeech.None, ToSee);
            b.AddWord("saw", PartOfSpeech.NN, Same);
        });
        Assert.Equal(ToSee, table.Find("saw", PartOfSpeech.VBD, out bool isKnown));
        Assert.True(isKnown);
        Assert.Equal(Same, table.Find("saw", PartOfSpeech.NN, out _));
        Assert.Equal(CutS, table.Find("straw", PartOfSpeech.NN, out _));
    }

    [Fact]
    public void An_empty_word_and_a_very_long_one_are_found_nowhere()
    {
        var table = Build(b => b.AddEnding("s", PartOfSpeech.NNS, CutS));
        Assert.Equal(Same, table.Find("", PartOfSpeech.NNS, out _));
        Assert.Equal(CutS, table.Find(new string('x', 5000) + "s", PartOfSpeech.NNS, out _));
    }

    [Fact]
    public void A_table_that_was_made_for_other_tags_is_refused()
    {
        byte[] section = Section(b => b.AddEnding("", PartOfSpeech.NN, Same));
        section[0] ^= 1;
        var error = Assert.Throws<ModelFormatException>(() => Open(section));
        Assert.Contains("other tags", error.Message, StringComparison.Ordinal);
    }

    private static LemmaTable Build(Action<LemmaTableBuilder> add) => Open(Section(add));

    private static byte[] Section(Action<LemmaTableBuilder> add)
    {
        var builder = new LemmaTableBuilder();
        add(builder);
        return builder.ToArray();
    }

    private static LemmaTable Open(byte[] section)
    {
        var writer = new ModelFileWriter();
        writer.Set(Lemmatizer.Section, section);
        return new LemmaTable(NewsModel.FromBytes(writer.ToArray(), "toy"), Lemmatizer.Section);
    }
}
