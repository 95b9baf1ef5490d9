using NewsNlp.Extraction.Time;
using NewsNlp.Knowledge;

namespace NewsNlp.Tests.Extraction.Time;

public class DateExtractorTests
{
    private static readonly DateOnly Published = new(2023, 3, 16);

    [Fact]
    public void It_needs_no_pipeline()
    {
        var found = new DateExtractor().Extract("She left two days ago and is back on April 3.", Published);
        Assert.Equal(["2023-03-14", "2023-04-03"], found.Select(t => t.Value));
        Assert.All(found, t => Assert.Equal(TimexType.Date, t.Type));
    }

    [Fact]
    public void It_reads_the_example_of_the_README()
    {
        var dates = new DateExtractor(new DateOptions { Country = "GB" })
            .Extract("The fair ran from Saturday to Monday. It reopens at 6 p.m. GMT on 3/4/2024.", published: new DateOnly(2024, 3, 7));
        Assert.Equal(["Date 2024-03-02  2024-03-02/2024-03-04", "Date 2024-03-04  ", "Time 2024-04-03T18:00 00:00:00 "], dates.Select(d => $"{d.Type} {d.Value} {d.UtcOffset} {d.Range?.Value}"));
    }

    [Fact]
    public void A_month_is_an_interval_and_its_early_part_a_third_of_it()
    {
        var found = new DateExtractor().Extract("It began in June 2020 and ended in early June 2021.");
        Assert.Equal((new DateOnly(2020, 6, 1), new DateOnly(2020, 6, 30)), (found[0].Earliest, found[0].Latest));
        Assert.Equal((new DateOnly(2021, 6, 1), new DateOnly(2021, 6, 10)), (found[1].Earliest, found[1].Latest));
        Assert.Equal("START", found[1].Modifier);
    }

    [Fact]
    public void The_order_of_day_and_month_is_an_option()
    {
        Assert.Equal("2024-03-04", new DateExtractor().Extract("Signed 3/4/2024.")[0].Value);
        Assert.Equal("2024-04-03", new DateExtractor(new DateOptions { DayFirst = true }).Extract("Signed 3/4/2024.")[0].Value);
        Assert.Equal("2024-03-14", new DateExtractor(new DateOptions { DayFirst = true }).Extract("Signed 3/14/2024.")[0].Value);
    }

    [Theory]
    [InlineData("GB", "2024-04-03")]
    [InlineData("in", "2024-04-03")]
    [InlineData("US", "2024-03-04")]
    [InlineData("PH", "2024-03-04")]
    public void The_country_tells_the_order_of_day_and_month(string country, string value)
        => Assert.Equal(value, new DateExtractor(new DateOptions { Country = country }).Extract("Signed 3/4/2024.")[0].Value);

    [Fact]
    public void Dates_follow_the_story_where_the_caller_says_so()
    {
        const string Text = "The ship left on 3 May 1912. In June it sank.";
        Assert.Equal("2022-06", new DateExtractor().Extract(Text, Published)[1].Value);
        Assert.Equal("1912-06", new DateExtractor(new DateOptions { Style = DateStyle.Narrative }).Extract(Text, Published)[1].Value);
    }

    [Fact]
    public void News_stays_news_where_the_caller_says_so()
    {
        const string Text = "Born on 3 May 1912, wed on 1 June 1934, exiled on 5 July 1936, freed on 7 May 1945, crowned on 1 May 1950, dethroned on 2 May 1960. In December he died.";
        Assert.Equal("1960-12", new DateExtractor().Extract(Text, Published)[^1].Value);
        Assert.Equal("2022-12", new DateExtractor(new DateOptions { Style = DateStyle.News }).Extract(Text, Published)[^1].Value);
    }

    [Fact]
    public void One_extractor_serves_text_after_text()
    {
        var extractor = new DateExtractor();
        var first = extractor.Extract("The bridge fell on 3 May 1901. Two days later it burned.");
        extractor.Extract("In 1755 the earth shook.", Published);
        Assert.Equal(first, extractor.Extract("The bridge fell on 3 May 1901. Two days later it burned."));
    }

    [Theory]
    [InlineData("Monday, January 1, 0001 and 31 December 9999")]
    [InlineData("9,999,999,999 years ago")]
    [InlineData("999999999 days later")]
    [InlineData("1 January 2020. 99999 centuries earlier, a million decades before Easter, 500 months from 31 January 9998")]
    [InlineData("the 31st of November, February 30, 2021, 2021-02-30, 99/99/9999, 00:61, 25:00, 24:00 GMT")]
    [InlineData("next last this past coming previous following same that")]
    [InlineData("mid-early-late-the end of the beginning of")]
    [InlineData("'s'98's 's '80s's 1s 1st's 0th 00s 0s")]
    [InlineData("")]
    public void Odd_dates_do_no_harm(string text)
    {
        foreach (var published in new DateOnly?[] { null, DateOnly.MinValue, DateOnly.MaxValue, Published })
        {
            foreach (var time in new DateExtractor().Extract(text, published))
            {
                Assert.InRange(time.Span.Start, 0, time.Span.End - 1);
                Assert.InRange(time.Span.End, 1, text.Length);
                Assert.NotEmpty(time.Value);
                Assert.True(time.Earliest <= time.Latest || time.Earliest is null);
            }
        }
    }
}
