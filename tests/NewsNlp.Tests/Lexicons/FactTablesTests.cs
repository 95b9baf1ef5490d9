using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Models;
using NewsNlp.Text;
using Xunit;

namespace NewsNlp.Tests.Lexicons;

public class FactTablesTests
{
    private static readonly FactTables Facts = new(NewsModel.Default);

    [Fact]
    public void A_country_has_code_name_and_capital()
    {
        int france = Facts.Places.FindCountry("FR");
        Assert.Equal("France", Facts.Places.NameOf(france));
        int capital = Facts.Places.CapitalOf(france);
        Assert.Equal("Paris", Facts.Places.NameOf(capital));
        Assert.Equal(2988507, Facts.Places[capital].GeoNames);
        Assert.Equal(48.853, Facts.Places[capital].Latitude!.Value, 3);
        Assert.Equal("FR", Facts.Places.CountryCodeOf(capital));
        Assert.Equal(-1, Facts.Places.FindCountry("Q1"));
    }

    [Theory]
    [InlineData("Russian", "RU")]
    [InlineData("Californians", "US")]
    [InlineData("Frenchwoman", "FR")]
    public void A_demonym_leads_to_its_country(string demonym, string country)
        => Assert.Equal(country, Facts.Places.CountryCodeOf(Facts.PlaceOfDemonym(Find(demonym))));

    [Fact]
    public void A_metonym_leads_to_its_country()
        => Assert.Equal("Russia", Facts.Places.NameOf(Facts.PlaceOfMetonym(Find("Kremlin"))));

    [Theory]
    [InlineData("Angela", Gender.Female)]
    [InlineData("Boris", Gender.Male)]
    [InlineData("Taylor", Gender.Unknown)]
    public void A_given_name_shows_the_gender_where_its_bearers_agree(string name, Gender gender) => Assert.Equal(gender, Facts.GenderOf(Find(name)));

    [Fact]
    public void Two_names_of_one_organization_have_one_row()
    {
        Assert.True(Facts.TryGetSense(Find("NATO"), PhraseKinds.Organization, out var acronym));
        Assert.True(Facts.TryGetSense(Find("North Atlantic Treaty Organization"), PhraseKinds.Organization, out var name));
        Assert.Equal(acronym.Row, name.Row);
        Assert.Equal(OrganizationKind.International, Facts.Organizations.KindOf(name.Row));
    }

    [Fact]
    public void The_senses_of_a_town_name_come_largest_first()
    {
        float before = float.MaxValue;
        int count = 0;
        foreach (var sense in Facts.SensesOf(Find("Springfield")))
        {
            if (sense.Kind == PhraseKinds.City)
            {
                Assert.True(Facts.Places[sense.Row].LogPopulation <= before);
                before = Facts.Places[sense.Row].LogPopulation;
                count++;
            }
        }

        Assert.InRange(count, 10, 100);
    }

    [Fact]
    public void An_acronym_is_meant_in_capitals_only()
    {
        Assert.True(Facts.KindsOf(Find("US")).HasFlag(PhraseKinds.Country));
        Assert.False(Facts.KindsOf(Find("US"), capitals: false).HasFlag(PhraseKinds.Country));
    }

    private static int Find(string phrase)
    {
        var columns = new TokenColumns();
        Segmenter.Run(phrase, columns);
        var tokens = new TokenTable(phrase, columns);
        return Facts.FindExact(tokens, 0, tokens.Count - 1);
    }
}
