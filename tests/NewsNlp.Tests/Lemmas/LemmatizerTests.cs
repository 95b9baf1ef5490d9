using NewsNlp.Lemmas;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Tests.Lemmas;

/// <summary>The lemmatizer of the shipped model.</summary>
public class LemmatizerTests
{
    private static readonly Lemmatizer Lemmatizer = new(NewsModel.Default);

    [Theory]
    [InlineData("was", PartOfSpeech.VBD, UniversalPos.AUX, "be")]
    [InlineData("n\u2019t", PartOfSpeech.RB, UniversalPos.PART, "not")]
    [InlineData("\u2019s", PartOfSpeech.POS, UniversalPos.PART, "'s")]
    [InlineData("saw", PartOfSpeech.VBD, UniversalPos.VERB, "see")]
    [InlineData("went", PartOfSpeech.VBD, UniversalPos.VERB, "go")]
    [InlineData("forsook", PartOfSpeech.VBD, UniversalPos.VERB, "forsake")]
    [InlineData("meeting", PartOfSpeech.NN, UniversalPos.NOUN, "meeting")]
    [InlineData("meeting", PartOfSpeech.VBG, UniversalPos.VERB, "meet")]
    [InlineData("left", PartOfSpeech.VBN, UniversalPos.VERB, "leave")]
    [InlineData("better", PartOfSpeech.JJR, UniversalPos.ADJ, "good")]
    [InlineData("these", PartOfSpeech.DT, UniversalPos.DET, "this")]
    public void Known_words_have_their_lemmas(string form, PartOfSpeech tag, UniversalPos pos, string lemma) => Assert.Equal(lemma, LemmaOf(form, tag, pos));

    [Theory]
    [InlineData("barricaded", PartOfSpeech.VBD, UniversalPos.VERB, "barricade")]
    [InlineData("patrolled", PartOfSpeech.VBN, UniversalPos.VERB, "patrol")]
    [InlineData("honing", PartOfSpeech.VBG, UniversalPos.VERB, "hone")]
    [InlineData("wallowing", PartOfSpeech.VBG, UniversalPos.VERB, "wallow")]
    [InlineData("quarries", PartOfSpeech.NNS, UniversalPos.NOUN, "quarry")]
    [InlineData("blorps", PartOfSpeech.NNS, UniversalPos.NOUN, "blorp")]
    [InlineData("blorpified", PartOfSpeech.VBD, UniversalPos.VERB, "blorpify")]
    [InlineData("blorp", PartOfSpeech.VBD, UniversalPos.VERB, "blorp")]
    public void Endings_tell_the_lemmas_of_others(string form, PartOfSpeech tag, UniversalPos pos, string lemma) => Assert.Equal(lemma, LemmaOf(form, tag, pos));

    [Theory]
    [InlineData("arrested", PartOfSpeech.JJ, UniversalPos.ADJ, "arrest")]
    [InlineData("killed", PartOfSpeech.NN, UniversalPos.NOUN, "kill")]
    public void A_wrong_tag_does_no_harm_to_a_known_word(string form, PartOfSpeech tag, UniversalPos pos, string lemma) => Assert.Equal(lemma, LemmaOf(form, tag, pos));

    [Theory]
    [InlineData("Quispe", PartOfSpeech.NNP, UniversalPos.PROPN, "Quispe")]
    [InlineData("Islands", PartOfSpeech.NNPS, UniversalPos.PROPN, "Island")]
    [InlineData("Peruvian", PartOfSpeech.JJ, UniversalPos.ADJ, "Peruvian")]
    [InlineData("Harbour", PartOfSpeech.NN, UniversalPos.NOUN, "harbour")]
    [InlineData("TALKS", PartOfSpeech.NNS, UniversalPos.NOUN, "talk")]
    public void Capitals_stay_where_they_belong_to_the_word(string form, PartOfSpeech tag, UniversalPos pos, string lemma) => Assert.Equal(lemma, LemmaOf(form, tag, pos));

    [Theory]
    [InlineData("2,000", "2000")]
    [InlineData("1,250,000.5", "1250000.5")]
    [InlineData("3,40", "3,40")]
    [InlineData("7", "7")]
    public void Numbers_lose_the_commas_that_group_their_digits(string form, string lemma) => Assert.Equal(lemma, LemmaOf(form, PartOfSpeech.CD, UniversalPos.NUM));

    [Theory]
    [InlineData("ed", PartOfSpeech.VBD)]
    [InlineData("ing", PartOfSpeech.VBG)]
    [InlineData("", PartOfSpeech.NN)]
    [InlineData("", PartOfSpeech.CD)]
    public void An_ending_alone_is_its_own_lemma(string form, PartOfSpeech tag) => Assert.Equal(form, LemmaOf(form, tag, UniversalPos.None));

    [Fact]
    public void A_very_long_token_is_its_own_lemma()
    {
        string form = "https://" + new string('s', 3000);
        Assert.Equal(form, LemmaOf(form, PartOfSpeech.Other, UniversalPos.X));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        var lemma = new char[64];
        Lemmatizer.Write("ferries", PartOfSpeech.NNS, UniversalPos.NOUN, false, lemma);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            Lemmatizer.Write("ferries", PartOfSpeech.NNS, UniversalPos.NOUN, false, lemma);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static string LemmaOf(string form, PartOfSpeech tag, UniversalPos pos)
    {
        Span<char> lemma = new char[Lemmatizer.MaxLength(form)];
        return lemma[..Lemmatizer.Write(form, tag, pos, isSentenceStart: false, lemma)].ToString();
    }
}
