using NewsNlp.Lemmas;
using NewsNlp.Text;

namespace NewsNlp.Tests.Lemmas;

public class InflectionTests
{
    [Theory]
    [InlineData("towed", PartOfSpeech.VBN, UniversalPos.VERB, PartOfSpeech.VBD)]
    [InlineData("sail", PartOfSpeech.VBP, UniversalPos.VERB, PartOfSpeech.VB)]
    [InlineData("ferries", PartOfSpeech.NNS, UniversalPos.NOUN, PartOfSpeech.NNS)]
    [InlineData("ferries", PartOfSpeech.NNS, UniversalPos.None, PartOfSpeech.NNS)]
    public void Where_the_tags_agree_the_Penn_tag_tells_the_inflection(string form, PartOfSpeech tag, UniversalPos pos, PartOfSpeech expected)
        => Assert.Equal(expected, Inflection.Of(form, tag, pos));

    [Theory]
    [InlineData("United", PartOfSpeech.NNP, UniversalPos.VERB, PartOfSpeech.VBD)]
    [InlineData("Rising", PartOfSpeech.NN, UniversalPos.VERB, PartOfSpeech.VBG)]
    [InlineData("strikes", PartOfSpeech.NNS, UniversalPos.VERB, PartOfSpeech.VBZ)]
    [InlineData("strikes", PartOfSpeech.VBZ, UniversalPos.NOUN, PartOfSpeech.NNS)]
    [InlineData("New", PartOfSpeech.NNP, UniversalPos.ADJ, PartOfSpeech.JJ)]
    [InlineData("better", PartOfSpeech.RBR, UniversalPos.ADJ, PartOfSpeech.JJR)]
    [InlineData("Islands", PartOfSpeech.NNS, UniversalPos.PROPN, PartOfSpeech.NNPS)]
    public void Where_they_disagree_the_universal_one_tells_the_kind(string form, PartOfSpeech tag, UniversalPos pos, PartOfSpeech expected)
        => Assert.Equal(expected, Inflection.Of(form, tag, pos));
}
