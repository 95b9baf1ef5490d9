using System.Diagnostics;
using System.Text;
using NewsNlp.Knowledge;

namespace NewsNlp.Tests.Extraction.Events;

public class EventExtractorTests
{
    [Fact]
    public void The_mentions_of_one_event_are_one_entry_with_the_union_of_what_they_tell()
    {
        const string Text = """
            Ruto meets Museveni

            Kenyan President William Ruto met Ugandan President Yoweri Museveni on Monday.

            Ruto's meeting with Museveni in Nairobi lasted two hours.
            """;
        var meeting = Assert.Single(NewsPipeline.Default.Analyze(Text, new DateTimeOffset(2024, 5, 15, 0, 0, 0, TimeSpan.Zero)).Events, e => e.Type == "Meeting");
        Assert.Equal("2024-05-13", meeting.Date);
        Assert.Equal("Nairobi", meeting.Place?.Name);
        Assert.Equal(["William Ruto", "Yoweri Museveni"], meeting.Participants.Select(p => p.Entity?.Name));
    }

    [Fact]
    public void Two_meetings_of_one_person_with_different_people_are_two_events()
    {
        const string Text = "Angela Merkel met Emmanuel Macron in Paris. Angela Merkel met Joe Biden in Washington.";
        Assert.Equal(2, NewsPipeline.Default.Analyze(Text).Events.Count(e => e.Type == "Meeting"));
    }

    [Fact]
    public void A_planned_meeting_has_another_code_than_one_held()
    {
        var held = NewsPipeline.Default.Analyze("Angela Merkel met Emmanuel Macron.").Events;
        var planned = NewsPipeline.Default.Analyze("Angela Merkel will meet Emmanuel Macron.").Events;
        Assert.Equal("040", Assert.Single(held).Cameo);
        Assert.Equal("036", Assert.Single(planned).Cameo);
    }

    [Fact]
    public void Unnamed_people_are_left_out_where_a_name_fills_their_part()
    {
        var arrest = Assert.Single(NewsPipeline.Default.Analyze("Police detained demonstrators, including Maria Kolesnikova, in Minsk.").Events, e => e.Type == "Arrest");
        Assert.Equal("Maria Kolesnikova", Assert.Single(arrest.Participants, p => p.Role == ParticipantRole.Target).Entity?.Name);
    }

    [Theory]
    [InlineData("Police arrested protesters and ", 20_000)]
    [InlineData("talks between Kenya and Uganda, ", 20_000)]
    [InlineData("who said that if ", 30_000)]
    [InlineData("accused Kenya of ", 30_000)]
    [InlineData("Ruto met Museveni. ", 20_000)]
    [InlineData("The march was banned.\n\n", 10_000)]
    public void A_long_text_of_one_pattern_takes_time_in_step_with_its_length(string part, int repeats)
    {
        NewsPipeline.Default.Analyze(part);
        double small = Seconds(part, repeats / 4);
        double large = Seconds(part, repeats);
        Assert.True(large < Math.Max(1, small * 16), $"{repeats / 4} parts took {small:F2} s, {repeats} parts {large:F2} s.");
    }

    private static double Seconds(string part, int repeats)
    {
        string text = new StringBuilder().Insert(0, part, repeats).ToString();
        long start = Stopwatch.GetTimestamp();
        NewsPipeline.Default.Analyze(text);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
