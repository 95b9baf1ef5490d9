using NewsNlp.Extraction.Quotes;
using NewsNlp.Text;

namespace NewsNlp.Tests.Extraction.Quotes;

public class MarkedStretchesTests
{
    [Theory]
    [InlineData("“Stay,” he said.", "Stay,")]
    [InlineData("\"Stay,\" he said, \"or go.\"", "Stay, | or go.")]
    [InlineData("''Stay,'' he said.", "Stay,")]
    [InlineData("``Stay,'' he said.", "Stay,")]
    [InlineData("«Stay», he said.", "Stay")]
    [InlineData("„Stay“, he said.", "Stay")]
    [InlineData("‘Stay,’ he said.", "Stay,")]
    [InlineData("'Stay,' he said.", "Stay,")]
    public void Every_kind_of_mark_pairs(string text, string expected) => Assert.Equal(expected, Print(text));

    [Theory]
    [InlineData("“He called it ‘a farce’ and left,” she said.", "He called it ‘a farce’ and left,")]
    [InlineData("“He called it “a farce” and left,” she said.", "He called it “a farce” and left,")]
    [InlineData("\"He called it 'a farce' and left,\" she said.", "He called it 'a farce' and left,")]
    public void Inner_marks_belong_to_the_outer_stretch(string text, string expected) => Assert.Equal(expected, Print(text));

    [Theory]
    [InlineData("The workers' rights and the children's toys were his topic.")]
    [InlineData("It’s the 1990s’ best-known ‘90s song.")]
    [InlineData("He is 6' 2\" tall and his brother 5' 11\".")]
    [InlineData("» Read the whole story")]
    public void Apostrophes_inches_and_bullets_are_no_marks(string text) => Assert.Equal("", Print(text));

    [Fact]
    public void A_wrong_way_closing_mark_closes() => Assert.Equal("rascals", Print("They are “rascals“ to him."));

    [Fact]
    public void Without_its_closing_mark_a_stretch_ends_before_the_next_one() => Assert.Equal("Stay, he said. | Or go.", Print("“Stay, he said. “Or go.”"));

    [Fact]
    public void Speech_goes_on_over_paragraphs_until_a_mark_closes_it()
    {
        var marks = Scan("“We came early.\n\n“We leave late,” he said.");
        Assert.Equal([true, false], Enumerable.Range(0, marks.Count).Select(i => marks[i].IsContinued));
        Assert.Equal([false, true], Enumerable.Range(0, marks.Count).Select(i => marks[i].Continues));
    }

    [Fact]
    public void A_paragraph_that_only_closes_goes_on_with_the_one_before() => Assert.Equal("We came early. | We leave late,", Print("“We came early.\n\nWe leave late,” he said."));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("“”")]
    [InlineData("“")]
    [InlineData("\"")]
    [InlineData("” and “")]
    public void Marks_with_nothing_between_do_no_harm(string text) => Scan(text);

    private static string Print(string text)
    {
        var columns = new TokenColumns();
        Segmenter.Run(text, columns);
        var marks = Scan(text);
        return string.Join(" | ", Enumerable.Range(0, marks.Count).Where(i => !marks[i].Inner.IsEmpty).Select(i => text[columns.Starts[marks[i].Inner.First]..(columns.Starts[marks[i].Inner.Last] + columns.Lengths[marks[i].Inner.Last])]));
    }

    private static MarkedStretches Scan(string text)
    {
        var columns = new TokenColumns();
        Segmenter.Run(text, columns);
        var marks = new MarkedStretches();
        marks.Scan(new TokenTable(text, columns));
        return marks;
    }
}
