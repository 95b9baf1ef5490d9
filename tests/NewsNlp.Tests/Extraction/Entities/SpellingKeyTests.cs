using NewsNlp.Extraction.Entities;

namespace NewsNlp.Tests.Extraction.Entities;

public class SpellingKeyTests
{
    [Theory]
    [InlineData("Antony", "Anthony")]
    [InlineData("Zelensky", "Zelenskyy")]
    [InlineData("Hussein", "Hossein")]
    [InlineData("Müller", "Muller")]
    public void Spellings_of_one_name_meet(string a, string b)
    {
        Assert.Equal(SpellingKey.Of(a), SpellingKey.Of(b));
        Assert.True(SpellingKey.AreClose(a, b));
    }

    [Theory]
    [InlineData("Mario", "Maria")]
    [InlineData("Zelensky", "Zelenska")]
    [InlineData("Lee", "Leo")]
    public void Other_names_with_the_same_sound_do_not(string a, string b) => Assert.False(SpellingKey.AreClose(a, b));

    [Fact]
    public void A_word_of_any_length_has_a_key() => Assert.Equal(SpellingKey.Of(new string('b', 10_000)), SpellingKey.Of("b"));
}
