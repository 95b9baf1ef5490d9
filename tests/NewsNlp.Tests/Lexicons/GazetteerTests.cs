using System.Text;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;

namespace NewsNlp.Tests.Lexicons;

public class GazetteerTests
{
    [Fact]
    public void An_entry_of_the_user_is_found_under_all_its_names_with_its_identifier()
    {
        var gazetteer = new Gazetteer().Add("Zorblax Industries", EntityKind.Organization, "acme:1", "ZBX Group");
        var analysis = new NewsPipelineBuilder().AddGazetteer(gazetteer).Build().Analyze("Shares of Zorblax Industries fell on Monday. ZBX Group said it would cut jobs.");
        var organization = Assert.Single(analysis.Organizations, o => o.ExternalId == "acme:1");
        Assert.Equal("Zorblax Industries", organization.Name);
        Assert.Equal(2, organization.Mentions.Count);
    }

    [Fact]
    public void Of_equally_long_names_that_of_the_user_counts()
    {
        var gazetteer = new Gazetteer().Add("Paris", EntityKind.Person, "dog:7");
        var analysis = new NewsPipelineBuilder().AddGazetteer(gazetteer).Build().Analyze("The dog Paris barked in Berlin.");
        Assert.Equal("dog:7", Assert.Single(analysis.People).ExternalId);
        Assert.DoesNotContain(analysis.Places, p => p.Name == "Paris");
    }

    [Fact]
    public void A_longer_name_of_the_model_wins()
    {
        var gazetteer = new Gazetteer().Add("New York", EntityKind.Organization, "x:1");
        var analysis = new NewsPipelineBuilder().AddGazetteer(gazetteer).Build().Analyze("The New York Times reported it on Monday.");
        Assert.DoesNotContain(analysis.Organizations, o => o.ExternalId == "x:1");
    }

    [Fact]
    public void A_name_needs_a_capital_unless_the_user_wrote_it_without()
    {
        var pipeline = new NewsPipelineBuilder().AddGazetteer(new Gazetteer().Add("Grumble", EntityKind.Organization, "a").Add("blinkify", EntityKind.Organization, "b")).Build();
        var analysis = pipeline.Analyze("They grumble about blinkify.");
        Assert.Equal("b", Assert.Single(analysis.Organizations).ExternalId);
    }

    [Fact]
    public void A_file_gives_the_same_as_adding()
    {
        var gazetteer = Read("# names\nJane Roe\tperson\troe:1\tJ. Roe|Janie Roe\n\nRoe Park\tplace\troe:2\n");
        Assert.Equal(2, gazetteer.Count);
        Assert.Equal(["Jane Roe", "J. Roe", "Janie Roe"], gazetteer.Entries[0].Names);
        Assert.Equal(EntityKind.Place, gazetteer.Entries[1].Kind);
    }

    [Theory]
    [InlineData("Jane Roe\tperson\n", "Line 1: there are 2 columns")]
    [InlineData("A\tperson\t1\nJane Roe\thuman\t2\n", "Line 2: 'human' is no kind")]
    [InlineData("\tperson\t1\n", "Line 1: the name is empty")]
    [InlineData("Jane Roe\tperson\t \n", "Line 1: the id is empty")]
    public void A_broken_line_is_named_with_the_reason(string lines, string message)
        => Assert.StartsWith(message, Assert.Throws<FormatException>(() => Read(lines)).Message, StringComparison.Ordinal);

    [Fact]
    public void Empty_names_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Gazetteer().Add(" ", EntityKind.Person, "1"));
        Assert.Throws<ArgumentException>(() => new Gazetteer().Add("Jane Roe", EntityKind.Person, "1", ""));
    }

    private static Gazetteer Read(string lines) => Gazetteer.FromTsv(new MemoryStream(Encoding.UTF8.GetBytes(lines)));
}
