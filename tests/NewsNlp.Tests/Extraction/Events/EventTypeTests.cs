using NewsNlp.Extraction.Events;
using NewsNlp.Knowledge;

namespace NewsNlp.Tests.Extraction.Events;

public class EventTypeTests
{
    private const string Christening = """
        # ships and who names them
        type Christening
        codes plover=SHIP cameo=999 cameo.planned=998 schema=NameAction
        words craft = ship|ferry|frigate
        verb christen : subject=agent object=target:any has=@craft
        verb break * bottle : subject=agent on=target:any
        noun christening : by=agent of=target:any needs=target
        """;

    private static readonly NewsPipeline Pipeline = new NewsPipelineBuilder().AddEventType(EventType.Parse(Christening)).Build();

    [Fact]
    public void A_type_has_the_name_and_codes_of_its_text()
    {
        var type = EventType.Parse(Christening);
        Assert.Equal("Christening", type.Name);
        Assert.Equal("SHIP", type.Plover);
        Assert.Equal("999", type.Cameo);
        Assert.Equal("NameAction", type.SchemaOrg);
        Assert.False(type.IsSymmetric);
    }

    [Theory]
    [InlineData("Angela Merkel christened the ferry in Rostock.", "christened", "Angela Merkel", "999")]
    [InlineData("The ferry will be christened by Angela Merkel.", "christened", "Angela Merkel", "998")]
    [InlineData("Angela Merkel broke the bottle on the frigate.", "broke the bottle", "Angela Merkel", "999")]
    [InlineData("The christening of the ship by Angela Merkel was delayed.", "christening", "Angela Merkel", "999")]
    public void A_type_of_the_user_finds_events_in_all_forms(string text, string trigger, string agent, string cameo)
    {
        var found = Assert.Single(Pipeline.Analyze(text).Events, e => e.Type == "Christening");
        Assert.Equal(trigger, found.Trigger.Of(text).ToString());
        Assert.Contains(found.Participants, p => p.Role == ParticipantRole.Agent && p.Entity?.Name == agent);
        Assert.Equal(found.Status == EventStatus.Planned ? "998" : cameo, found.Cameo);
    }

    [Fact]
    public void An_object_without_one_of_the_words_is_no_event_of_the_type()
        => Assert.DoesNotContain(Pipeline.Analyze("Angela Merkel christened the baby.").Events, e => e.Type == "Christening");

    [Theory]
    [InlineData("verb meet", 1, "before the first 'type'")]
    [InlineData("type A\nverbs meet", 2, "'verbs' is no statement")]
    [InlineData("type A\n\nverb meet : sujbect=agent", 3, "sujbect")]
    [InlineData("type A\nverb meet : subject=agnet", 2, "'agnet' is no role")]
    [InlineData("type A\nverb meet : subject=agent:persons", 2, "'persons' is no kind of filler")]
    [InlineData("type A\nverb meet : near=@missing", 2, "'words missing'")]
    [InlineData("type A\nverb meet : status=done", 2, "'done' is no status")]
    [InlineData("type A\nverb meet : needs=luck", 2, "'luck' is no need")]
    [InlineData("type A\nverb meet : subject", 2, "key=value")]
    [InlineData("type A\nverb meet, : subject=agent", 2, "trigger is empty")]
    [InlineData("type A\nverb take * under * arrest", 2, "more than one gap")]
    [InlineData("type A\ncodes plvoer=X", 2, "'plvoer' is no code")]
    [InlineData("type A\nwords list", 2, "'words' needs a name")]
    [InlineData("type", 1, "needs a name")]
    [InlineData("type A", 1, "no verb, noun or state")]
    public void A_wrong_line_is_reported_with_its_source_and_number(string text, int line, string reason)
    {
        var fault = Assert.Throws<EventTypeFormatException>(() => EventType.Parse(text, "my.txt"));
        Assert.Equal(line, fault.Line);
        Assert.Equal("my.txt", fault.File);
        Assert.StartsWith($"my.txt({line}): ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_two_types_is_not_one_type()
        => Assert.Throws<EventTypeFormatException>(() => EventType.Parse("type A\nverb meet\ntype B\nverb part"));

    [Fact]
    public void An_event_type_needs_the_events_extractor()
        => Assert.Throws<PipelineConfigurationException>(() => new NewsPipelineBuilder().Without("events").AddEventType(EventType.Parse(Christening)));
}
