using NewsNlp.Extraction.Time;
using NewsNlp.Serialization;

namespace NewsNlp.Tests.Extraction.Time;

/// <summary>How the options and the article's outlet reach the dates of a pipeline.</summary>
public class DateOptionsTests
{
    private static readonly Article Signed = new() { Body = "The treaty was signed on 3/4/1919, and the talks ran from 8 a.m. to 10 p.m. EDT.", PublishedAt = new DateTimeOffset(2023, 3, 16, 0, 0, 0, TimeSpan.Zero) };

    [Theory]
    [InlineData(null, null, "1919-03-04")]
    [InlineData("The Indian Express", null, "1919-04-03")]
    [InlineData(null, "https://www.example.co.uk/a", "1919-04-03")]
    [InlineData(null, "https://www.example.io/a", "1919-03-04")]
    [InlineData("Chicago Daily Post", "https://www.example.com/a", "1919-03-04")]
    public void The_outlet_tells_the_order_of_day_and_month(string? source, string? url, string value)
        => Assert.Equal(value, NewsPipeline.Default.Analyze(Signed with { Source = source, Url = url }).Dates[0].Value);

    [Fact]
    public void The_options_win_over_the_outlet()
    {
        var pipeline = new NewsPipelineBuilder().UseDates(new DateOptions { Country = "US", OffsetInValue = true }).Build();
        var dates = pipeline.Analyze(Signed with { Source = "The Indian Express" }).Dates;
        Assert.Equal(["1919-03-04", "1919-03-04T08:00-04:00", "1919-03-04T22:00-04:00"], dates.Select(d => d.Value));
    }

    [Fact]
    public void Options_need_the_extractor()
        => Assert.Throws<PipelineConfigurationException>(() => new NewsPipelineBuilder().Without("events").Without("times").UseDates(new DateOptions()));

    [Fact]
    public void Offset_and_range_are_written_and_read_back()
    {
        var analysis = NewsPipeline.Default.Analyze(Signed);
        string json = NewsJson.Serialize(analysis);
        Assert.Contains("\"offset\":\"-04:00\"", json.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(analysis.Dates, NewsJson.Deserialize(json).Dates);
        Assert.NotNull(analysis.Dates[1].Range);
    }
}
