using NewsNlp.Extraction;
using NewsNlp.Extraction.Names;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Tests.Extraction.Names;

public class MatchExtractorTests
{
    [Fact]
    public void At_each_word_the_hits_come_longest_first()
    {
        var found = Match("The New York Times wrote");
        Assert.Equal(["New York Times", "New York", "York"], found.Select(m => m.Text).Where(t => t is "New York Times" or "New York" or "York"));
    }

    [Fact]
    public void A_name_needs_a_capital()
    {
        Assert.Contains(Match("He lives in Reading now"), m => m.Kinds.HasFlag(PhraseKinds.City));
        Assert.DoesNotContain(Match("He was reading now"), m => m.Kinds.HasFlag(PhraseKinds.City));
    }

    [Fact]
    public void A_role_is_found_in_lower_case() => Assert.Contains(Match("the prime minister spoke"), m => m.Text == "prime minister" && m.Kinds.HasFlag(PhraseKinds.Office));

    [Fact]
    public void An_acronym_needs_capitals()
    {
        Assert.Contains(Match("The US voted"), m => m.Text == "US" && m.Kinds.HasFlag(PhraseKinds.Country));
        Assert.DoesNotContain(Match("They told us. Us and them"), m => m.Kinds.HasFlag(PhraseKinds.Country));
    }

    [Fact]
    public void A_demonym_is_found() => Assert.Contains(Match("a Ukrainian soldier"), m => m.Text == "Ukrainian" && m.Kinds.HasFlag(PhraseKinds.Demonym));

    [Fact]
    public void A_name_of_the_user_takes_the_place_of_an_equal_one()
    {
        var found = Match("Paris barked", new Gazetteer().Add("Paris", EntityKind.Person, "dog:7"));
        Assert.Equal(PhraseKinds.User | PhraseKinds.FullName, Assert.Single(found).Kinds);
    }

    private static List<(string Text, PhraseKinds Kinds)> Match(string text, params Gazetteer[] gazetteers)
    {
        var columns = new TokenColumns();
        Segmenter.Run(text, columns);
        var tokens = new TokenTable(text, columns);
        var layers = new AnnotationLayers();
        var context = new ExtractionContext(new Article { Body = text }, tokens, layers);
        new MatchExtractor(new ExtractorServices(NewsModel.Default, gazetteers)).Extract(ref context);
        var found = new List<(string, PhraseKinds)>();
        foreach (var match in layers.Matches)
        {
            found.Add((tokens.SpanOf(match.First, match.Last).Of(text).ToString(), match.Kinds));
        }

        return found;
    }
}
