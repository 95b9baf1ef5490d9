using NewsNlp.Extraction.Time;

namespace NewsNlp.Tests.Extraction.Time;

public class TimeRangeTests
{
    private static readonly DateOnly Published = new(2023, 3, 16);

    [Theory]
    [InlineData("The fair ran from Monday to Wednesday.", "from ", "Monday to Wednesday", "2023-03-13/2023-03-15")]
    [InlineData("It was shut from Saturday to Monday.", "from ", "Saturday to Monday", "2023-03-11/2023-03-13")]
    [InlineData("He ruled in 2009-10.", "in ", "2009-10", "2009/2010")]
    [InlineData("He ruled between 1990 and 1995.", "between ", "1990 and 1995", "1990/1995")]
    [InlineData("It rained from June 3 to July 9, 2012.", "from ", "June 3 to July 9, 2012", "2012-06-03/2012-07-09")]
    [InlineData("It rained on 3-5 March.", "on ", "3-5 March", "2023-03-03/2023-03-05")]
    [InlineData("It rained from November to March.", "from ", "November to March", "2022-11/2023-03")]
    [InlineData("Polls open from 8 a.m. until 10 p.m.", "from ", "8 a.m. until 10 p.m.", "2023-03-16T08:00/2023-03-16T22:00")]
    [InlineData("It lasted from yesterday to today.", "from ", "yesterday to today", "2023-03-15/2023-03-16")]
    public void Two_expressions_make_a_range(string text, string before, string words, string value)
    {
        var found = new DateExtractor().Extract(text, Published);
        Assert.Equal(2, found.Count);
        var range = found[0].Range;
        Assert.NotNull(range);
        Assert.Equal(words, text[range.Span.Start..range.Span.End]);
        Assert.EndsWith(before, text[..range.Span.Start], StringComparison.Ordinal);
        Assert.Equal(value, range.Value);
        Assert.Equal((found[0].Earliest, found[1].Latest), (range.Earliest, range.Latest));
        Assert.Null(found[1].Range);
    }

    [Theory]
    [InlineData("The vote was moved from Monday to Tuesday.")]
    [InlineData("He spoke on Monday and Tuesday.")]
    [InlineData("It fell from 30 in 2010 to 20 in 2012.")]
    [InlineData("It will take two to three weeks.")]
    public void Not_all_neighbours_do(string text)
        => Assert.All(new DateExtractor().Extract(text, Published), time => Assert.Null(time.Range));
}
