using NewsNlp.Extraction.Time;

namespace NewsNlp.Tests.Extraction.Time;

public class TimeZoneTests
{
    private static readonly DateOnly Published = new(2023, 3, 16);

    [Theory]
    [InlineData("at 15:00 GMT", 0)]
    [InlineData("at 6 p.m. EDT", -240)]
    [InlineData("at 20:00 CEST", 120)]
    [InlineData("at 9 a.m. (UTC+5:30)", 330)]
    [InlineData("at 6:40 p.m. (GMT +8)", 480)]
    [InlineData("at 6:40 p.m. GMT-3", -180)]
    [InlineData("at 18:00 Moscow time", 180)]
    [InlineData("at 6 p.m. Eastern Standard Time", -300)]
    [InlineData("at 6 p.m. Pacific Daylight Time", -420)]
    [InlineData("at 10 a.m. ET on January 5, 2023", -300)]
    [InlineData("at 10 a.m. ET on July 5, 2023", -240)]
    [InlineData("at 10 a.m. ET on March 11, 2023", -300)]
    [InlineData("at 10 a.m. Eastern time on March 12, 2023", -240)]
    [InlineData("at 10:00 London time on March 25, 2023", 0)]
    [InlineData("at 10:00 London time on March 26, 2023", 60)]
    public void A_zone_stands_beside_the_value(string words, int minutes)
    {
        var time = Assert.Single(new DateExtractor().Extract($"It began {words}.", Published));
        Assert.Equal(TimeSpan.FromMinutes(minutes), time.UtcOffset);
        Assert.Matches(@"T\d\d:\d\d$", time.Value);
        Assert.Equal(words["at ".Length..], $"It began {words}."[time.Span.Start..time.Span.End]);
    }

    [Theory]
    [InlineData("at 15:00 GMT", "2023-03-16T15:00Z")]
    [InlineData("at 6 p.m. EDT", "2023-03-16T18:00-04:00")]
    [InlineData("at 9 a.m. IST", "2023-03-16T09:00+05:30")]
    [InlineData("at 9 a.m.", "2023-03-16T09:00")]
    [InlineData("on Monday", "2023-03-13")]
    public void The_offset_can_end_the_value(string words, string value)
        => Assert.Equal(value, new DateExtractor(new DateOptions { OffsetInValue = true }).Extract($"It began {words}.", Published)[0].Value);

    [Theory]
    [InlineData(null, "IST", 330)]
    [InlineData("IE", "IST", 60)]
    [InlineData("IL", "IST", 120)]
    [InlineData("AU", "EST", 600)]
    [InlineData("US", "CST", -360)]
    [InlineData("CN", "CST", 480)]
    [InlineData("BD", "BST", 360)]
    public void The_country_tells_whose_zone_it_is(string? country, string zone, int minutes)
        => Assert.Equal(TimeSpan.FromMinutes(minutes), new DateExtractor(new DateOptions { Country = country }).Extract($"It began at 6 p.m. {zone}.", Published)[0].UtcOffset);

    [Fact]
    public void Without_a_zone_the_offset_is_that_of_the_options()
    {
        Assert.Null(new DateExtractor().Extract("It began at 6 p.m. local time.", Published)[0].UtcOffset);
        var extractor = new DateExtractor(new DateOptions { UtcOffset = TimeSpan.FromHours(2), OffsetInValue = true });
        Assert.Equal("2023-03-16T18:00+02:00", extractor.Extract("It began at 6 p.m.", Published)[0].Value);
        Assert.Equal("2023-03-16T18:00Z", extractor.Extract("It began at 6 p.m. GMT.", Published)[0].Value);
        Assert.Null(extractor.Extract("It began on Monday.", Published)[0].UtcOffset);
    }
}
