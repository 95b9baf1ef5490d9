using NewsNlp.Lemmas;

namespace NewsNlp.Tests.Lemmas;

public class EditScriptTests
{
    [Theory]
    [InlineData("ferries", "ferry", 3, "y")]
    [InlineData("harbour", "harbour", 0, "")]
    [InlineData("WAS", "be", 3, "be")]
    [InlineData("Walks", "walk", 1, "")]
    public void A_script_says_what_falls_away_and_what_comes(string form, string lemma, int cut, string append)
    {
        var script = EditScript.Between(form, lemma, keepsCase: false);
        Assert.Equal(new EditScript(cut, append, KeepsCase: false), script);
        Assert.Equal(lemma, Apply(script, form, keepsCase: false));
    }

    [Fact]
    public void Diacritics_and_case_of_what_stays_are_kept()
        => Assert.Equal("Café", Apply(EditScript.Between("cafes", "cafe", keepsCase: false), "Cafés", keepsCase: true));

    [Fact]
    public void A_typographic_apostrophe_becomes_a_plain_one()
        => Assert.Equal("o'neill", Apply(new EditScript(0, "", KeepsCase: false), "O\u2019Neill", keepsCase: false));

    [Fact]
    public void More_is_never_cut_than_there_is()
        => Assert.Equal("y", Apply(new EditScript(3, "y", KeepsCase: false), "s", keepsCase: false));

    private static string Apply(EditScript script, string form, bool keepsCase)
    {
        Span<char> lemma = stackalloc char[64];
        return lemma[..script.Apply(form, keepsCase, lemma)].ToString();
    }
}
