using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Models;
using NewsNlp.Text;
using NewsNlp.Training.Gazetteer;

namespace NewsNlp.Tools.Tests.Gazetteer;

public sealed class FactCompilerTests : IDisposable
{
    private readonly TinyGazetteer _data = new();

    [Fact]
    public void The_same_files_give_the_same_bytes() => Assert.Equal(Compile(), Compile());

    [Fact]
    public void Places_come_back_with_all_that_the_files_say()
    {
        var facts = Load();
        int france = facts.Places.FindCountry("FR");
        Assert.Equal("France", facts.Places.NameOf(france));
        var paris = Senses(facts, "Paris").Where(s => s.Kind == PhraseKinds.City).ToList();
        Assert.Equal(2, paris.Count);
        Assert.Equal(facts.Places.CapitalOf(france), paris[0].Row);
        Assert.Equal(2988507, facts.Places[paris[0].Row].GeoNames);
        Assert.Equal(48.853, facts.Places[paris[0].Row].Latitude!.Value, 3);
        Assert.Equal("Ile-de-France", facts.Places.Admin1NameOf(paris[0].Row));
        Assert.True(facts.Places[paris[0].Row].StandsAlone);
        Assert.Equal("Texas", facts.Places.Admin1NameOf(paris[1].Row));
        Assert.Equal("US", facts.Places.CountryCodeOf(paris[1].Row));
        Assert.Equal(paris[0].Row, Assert.Single(Senses(facts, "City of Light")).Row);
        Assert.Equal(39.76, facts.Places[facts.Places.FindCountry("US")].Latitude!.Value, 3);
    }

    [Fact]
    public void A_former_name_and_a_name_in_another_language_lead_to_the_place()
    {
        var facts = Load();
        Assert.Equal(facts.Places.FindCountry("FR"), Assert.Single(Senses(facts, "Gaul")).Row);
        Assert.Equal(facts.Places.CapitalOf(facts.Places.FindCountry("FR")), Assert.Single(Senses(facts, "Lutetia")).Row);
    }

    [Fact]
    public void An_abbreviated_state_is_no_name()
    {
        Assert.Equal(PhraseKinds.AdminAbbreviation, Assert.Single(Senses(Load(), "Tex.")).Kind);
        Assert.True(Assert.Single(Senses(Load(), "TX")).IsAcronym);
    }

    [Fact]
    public void People_names_and_words_come_back()
    {
        var facts = Load();
        var person = Assert.Single(Senses(facts, "Ada Muster"));
        Assert.Equal(PhraseKinds.FullName, person.Kind);
        Assert.Equal("Q1", facts.People.WikidataOf(person.Row));
        Assert.Equal(Gender.Female, facts.People.GenderOf(person.Row));
        Assert.Equal(100, Assert.Single(Senses(facts, "Ada")).FemalePercent);
        Assert.Equal([PhraseKinds.Surname, PhraseKinds.CommonWord], Senses(facts, "Brown").Select(s => s.Kind));
        Assert.Equal("Ile-de-France", facts.Places.NameOf(Assert.Single(Senses(facts, "Parisian")).Row));
        var title = Assert.Single(Senses(facts, "Dr."));
        Assert.Equal((TitleSort.Abbreviation, "doctor"), (title.TitleSort, facts.Words[title.Word]));
        Assert.Equal("local", facts.Words[Assert.Single(Senses(facts, "mayor")).Word]);
        Assert.Empty(Senses(facts, "odd person"));
    }

    [Fact]
    public void Organizations_come_back_with_kind_country_and_other_names()
    {
        var facts = Load();
        int office = Assert.Single(Senses(facts, "World Tide Office")).Row;
        Assert.Equal(office, Assert.Single(Senses(facts, "WTO")).Row);
        Assert.Equal((OrganizationKind.International, -1), (facts.Organizations.KindOf(office), facts.Organizations.CountryOf(office)));
        int university = Assert.Single(Senses(facts, "Tide University")).Row;
        Assert.Equal((OrganizationKind.Education, facts.Places.FindCountry("US")), (facts.Organizations.KindOf(university), facts.Organizations.CountryOf(university)));
    }

    [Fact]
    public void Our_own_organizations_are_added_and_give_known_ones_more_names()
    {
        var facts = Load();
        int gazette = Assert.Single(Senses(facts, "Tide Gazette")).Row;
        Assert.Equal(gazette, Assert.Single(Senses(facts, "Le Gazetteur")).Row);
        Assert.Equal((OrganizationKind.Media, facts.Places.FindCountry("FR")), (facts.Organizations.KindOf(gazette), facts.Organizations.CountryOf(gazette)));
        Assert.Equal(Assert.Single(Senses(facts, "WTO")).Row, Assert.Single(Senses(facts, "Tidal Office")).Row);
    }

    [Theory]
    [InlineData("countries.tsv")]
    [InlineData("orgs.tsv")]
    [InlineData("cities_all199k.tsv.gz")]
    public void A_missing_file_is_named(string file)
    {
        File.Delete(Path.Combine(_data.Source, file));
        Assert.Contains(file, Assert.Throws<FileNotFoundException>(Compile).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_row_is_named_with_its_line()
    {
        _data.Write("regions.tsv", "Alps\tmountains");
        string message = Assert.Throws<InvalidDataException>(Compile).Message;
        Assert.Contains("regions.tsv, line 2: 2 columns", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_of_an_unknown_place_is_named()
    {
        File.WriteAllText(Path.Combine(_data.Own, "place-aliases.tsv"), "Big Smoke\tNowhere\tUS\tCity\n");
        Assert.Contains("'Nowhere'", Assert.Throws<InvalidDataException>(Compile).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _data.Dispose();

    private byte[] Compile()
    {
        var writer = new ModelFileWriter();
        foreach (var (name, content) in FactCompiler.Compile(_data.Source, _data.Own))
        {
            writer.Set(name, content);
        }

        return writer.ToArray();
    }

    private FactTables Load() => new(NewsModel.Load(new MemoryStream(Compile())));

    private static List<PhraseSense> Senses(FactTables facts, string phrase)
    {
        var columns = new TokenColumns();
        Segmenter.Run(phrase, columns);
        var tokens = new TokenTable(phrase, columns);
        var senses = new List<PhraseSense>();
        foreach (var sense in facts.SensesOf(facts.FindExact(tokens, 0, tokens.Count - 1)))
        {
            senses.Add(sense);
        }

        return senses;
    }
}
