using NewsNlp.Extraction;
using NewsNlp.Extraction.Places;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Tests.Extraction.Places;

public class PlaceExtractorTests
{
    private static readonly ExtractorServices Services = new(NewsModel.Default);
    private static readonly PlaceTable Places = Services.Facts.Places;

    [Theory]
    [InlineData(null, "CA")]
    [InlineData("Ontario Daily Post", "CA")]
    [InlineData("London Star", "GB")]
    public void The_home_of_the_outlet_helps_to_choose(string? source, string country)
        => Assert.Equal(country, Places.CountryCodeOf(Resolve("A man from [Windsor] was fined.", source)[0].Within));

    [Fact]
    public void A_hospital_lies_where_the_words_after_it_say()
    {
        var sense = Resolve("They met at [Mercy Hospital] in Lagos after leaving [Paris].")[0];
        Assert.Equal((-1, PlaceKind.Facility, "NG"), (sense.Place, sense.Kind, Places.CountryCodeOf(sense.Within)));
    }

    [Fact]
    public void A_nationality_in_a_name_tells_its_country()
    {
        var sense = Resolve("The [Great Ethiopian River Dam] worries [Egypt].")[0];
        Assert.Equal((PlaceKind.Facility, "ET"), (sense.Kind, Places.CountryCodeOf(sense.Within)));
    }

    [Fact]
    public void A_part_of_a_country_is_a_region_in_it()
    {
        var sense = Resolve("Shelling went on in [northern Syria].")[0];
        Assert.Equal((-1, PlaceKind.Region, "SY"), (sense.Place, sense.Kind, Places.CountryCodeOf(sense.Within)));
    }

    [Fact]
    public void A_seat_of_an_institution_stands_in_the_capital()
    {
        var sense = Resolve("Reporters waited at the [White House].")[0];
        Assert.Equal((PlaceKind.Facility, Places.CapitalOf(Places.FindCountry("US"))), (sense.Kind, sense.Within));
    }

    [Fact]
    public void People_and_organizations_have_no_sense()
    {
        var layers = new AnnotationLayers();
        layers.Names.Add(new NameMention(0, 0, EntityKind.Person, 1));
        Run("Paris spoke.", null, layers);
        Assert.Equal(PlaceSense.Unknown, Assert.Single(layers.PlaceSenses));
    }

    // Names stand in square brackets.
    private static List<PlaceSense> Resolve(string marked, string? source = null)
    {
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var columns = new TokenColumns();
        Segmenter.Run(text, columns);
        var tokens = new TokenTable(text, columns);
        var layers = new AnnotationLayers();
        int removed = 0;
        for (int open = marked.IndexOf('['); open >= 0; open = marked.IndexOf('[', open + 1))
        {
            int close = marked.IndexOf(']', open);
            int first = tokens.TokenAt(open - removed);
            int last = tokens.TokenAt(close - removed - 2);
            layers.Names.Add(new NameMention(first, last, EntityKind.Place, 1));
            removed += 2;
        }

        Run(text, source, layers);
        return layers.PlaceSenses;
    }

    private static void Run(string text, string? source, AnnotationLayers layers)
    {
        var columns = new TokenColumns();
        Segmenter.Run(text, columns);
        var context = new ExtractionContext(new Article { Body = text, Source = source }, new TokenTable(text, columns), layers);
        new PlaceExtractor(Services).Extract(ref context);
    }
}
