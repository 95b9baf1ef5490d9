using NewsNlp.Knowledge;
using NewsNlp.Serialization;

namespace NewsNlp.Tests.Extraction.Events;

/// <summary>The dead, the injured and the sums of money of events.</summary>
public class EventFigureTests
{
    private static readonly NewsPipeline Pipeline = new NewsPipelineBuilder().Build();

    [Theory]
    [InlineData("Rebels attacked a base in Mali, killing 12 soldiers and wounding at least thirty others.", "Attack", 12L, null, 30L, "EQUAL_OR_MORE")]
    [InlineData("Twelve people were killed and 30 injured when a bomb exploded in Baghdad.", "Attack", 12L, null, 30L, null)]
    [InlineData("The explosion left 12 dead and two dozen injured in Baghdad.", "Attack", 12L, null, 24L, null)]
    [InlineData("A car bomb killed two soldiers and a civilian in Baghdad.", "Casualty", 3L, null, null, null)]
    [InlineData("The death toll from the earthquake in Turkey rose to 1,200 on Friday.", "Disaster", 1200L, null, null, null)]
    [InlineData("More than two hundred people died in the flood in Kenya.", "Disaster", 200L, "MORE_THAN", null, null)]
    public void The_dead_and_the_injured_are_counted(string text, string type, long? dead, string? deadModifier, long? injured, string? injuredModifier)
    {
        var found = Assert.Single(Pipeline.Analyze(text).Events, e => e.Type == type);
        Assert.Equal((dead, deadModifier, injured, injuredModifier), (found.Dead?.Value, found.Dead?.Modifier, found.Injured?.Value, found.Injured?.Modifier));
    }

    [Theory]
    [InlineData("Kenya gave Somalia 5.1 million dollars of aid.", "Aid", "5100000", "USD")]
    [InlineData("Kenya gave Somalia $1.5bn in aid.", "Aid", "1500000000", "USD")]
    [InlineData("India gave Nepal Rs 500 crore in aid.", "Aid", "5000000000", "INR")]
    [InlineData("Kenya gave Somalia 12 million Kenyan shillings in aid.", "Aid", "12000000", "KES")]
    [InlineData("The European Union fined Nokia €96 million on Monday.", "Sanction", "96000000", "EUR")]
    public void Sums_of_money_have_value_and_currency(string text, string type, string value, string currency)
    {
        var amount = Assert.Single(Assert.Single(Pipeline.Analyze(text).Events, e => e.Type == type).Amounts);
        Assert.Equal((decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), currency), (amount.Value, amount.Currency));
    }

    [Fact]
    public void A_year_is_no_count()
        => Assert.All(Pipeline.Analyze("Rebels attacked a base in Mali in 2019.").Events, e => Assert.Null(e.Dead));

    [Theory]
    [InlineData("$5 million")]
    [InlineData("$6.50")]
    [InlineData("1.42147483648 million dollars")]
    [InlineData("0.1234567890123 million dollars")]
    public void Figures_come_back_from_json(string sum)
    {
        var analysis = Pipeline.Analyze($"Rebels attacked a base in Mali, killing 12 soldiers. Kenya gave Mali {sum} in aid.");
        Assert.Contains(analysis.Events, e => e.Amounts.Count == 1);
        Assert.Equal(NewsJson.Serialize(analysis), NewsJson.Serialize(NewsJson.Deserialize(NewsJson.Serialize(analysis))));
        var back = NewsJson.Deserialize(NewsJson.Serialize(analysis));
        Assert.Equal(12, back.Events.First(e => e.Type == "Attack").Dead?.Value);
        Assert.Equal(analysis.Events.SelectMany(e => e.Amounts), back.Events.SelectMany(e => e.Amounts));
    }
}
