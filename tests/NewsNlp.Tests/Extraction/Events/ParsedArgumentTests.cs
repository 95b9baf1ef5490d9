using NewsNlp.Knowledge;

namespace NewsNlp.Tests.Extraction.Events;

/// <summary>Who takes part, where and when, as the dependency parse tells it.</summary>
public class ParsedArgumentTests
{
    private static readonly DateTimeOffset Published = new(2024, 5, 15, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Greece demanded that Turkey withdraw its navy.", "Demand", "Greece", "Turkey")]
    [InlineData("Kenya threatened on Monday to break relations with Uganda.", "Threat", "Kenya", "Uganda")]
    [InlineData("Kenya issued a declaration demanding that Uganda provide information.", "Demand", "Kenya", "Uganda")]
    [InlineData("Switzerland said today it had expelled Ivan Petrov for spying.", "Expulsion", "Switzerland", "Ivan Petrov")]
    [InlineData("Kenya welcomed a resumption of formal ties with Uganda after years of silence.", "Endorsement", "Kenya", "Uganda")]
    public void The_sides_of_an_act_stand_in_its_clause(string text, string type, string agent, string target)
    {
        var found = Assert.Single(NewsPipeline.Default.Analyze(text, Published).Events, e => e.Type == type);
        Assert.Contains(found.Participants, p => p.Role == ParticipantRole.Agent && p.Entity?.Name == agent);
        Assert.Contains(found.Participants, p => p.Role == ParticipantRole.Target && p.Entity?.Name == target);
    }

    [Fact]
    public void A_force_acts_for_the_country_that_only_its_adjective_names()
    {
        var attack = Assert.Single(NewsPipeline.Default.Analyze("Israeli helicopters shelled positions near the town.", Published).Events, e => e.Type == "Attack");
        Assert.Equal("Israeli helicopters", Assert.Single(attack.Participants, p => p.Role == ParticipantRole.Agent).Text);
    }

    [Theory]
    [InlineData("The project has planned several conferences, with the first meeting set to take place in Christchurch on May 20.", "Meeting", "Christchurch")]
    [InlineData("The unrest hit Kisumu, where a bomb killed five people.", "Casualty", "Kisumu")]
    [InlineData("Hundreds of villagers demonstrated in front of Mombasa Airport.", "Protest", "Mombasa Airport")]
    public void A_place_belongs_to_the_event_that_it_hangs_on(string text, string type, string place)
    {
        var found = Assert.Single(NewsPipeline.Default.Analyze(text, Published).Events, e => e.Type == type);
        Assert.Equal(place, found.Place?.Name);
    }

    [Fact]
    public void Without_a_parse_the_neighbours_of_a_verb_take_part()
    {
        var fast = new NewsPipelineBuilder().UseProfile(PipelineProfile.Fast).Build();
        var meeting = Assert.Single(fast.Analyze("Kenyan President William Ruto met Ugandan President Yoweri Museveni in Nairobi on Monday.", Published).Events, e => e.Type == "Meeting");
        Assert.Equal(["William Ruto", "Yoweri Museveni"], meeting.Participants.Select(p => p.Entity?.Name));
        Assert.Equal("Nairobi", meeting.Place?.Name);
    }
}
