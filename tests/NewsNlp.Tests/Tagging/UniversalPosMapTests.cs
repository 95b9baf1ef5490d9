using NewsNlp.Internal;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Tests.Tagging;

public class UniversalPosMapTests
{
    [Theory]
    [InlineData("She/PRP has/VBZ soon/RB left/VBN ./Period", "PRON AUX ADV VERB PUNCT")]
    [InlineData("She/PRP has/VBZ two/CD boats/NNS", "PRON VERB NUM NOUN")]
    [InlineData("Did/VBD the/DT old/JJ mayor/NN resign/VB", "AUX DET ADJ NOUN VERB")]
    [InlineData("They/PRP did/VBD it/PRP", "PRON VERB PRON")]
    [InlineData("There/EX may/MD be/VB talks/NNS", "PRON AUX VERB NOUN")]
    [InlineData("The/DT port/NN was/VBD closed/VBN", "DET NOUN AUX VERB")]
    [InlineData("He/PRP got/VBD hurt/VBN", "PRON AUX VERB")]
    public void Auxiliaries_are_told_from_full_verbs(string sentence, string expected) => Assert.Equal(expected, Map(sentence));

    [Theory]
    [InlineData("after/IN the/DT storm/NN", "ADP DET NOUN")]
    [InlineData("after/IN the/DT storm/NN came/VBD", "SCONJ DET NOUN VERB")]
    [InlineData("by/IN closing/VBG roads/NNS", "SCONJ VERB NOUN")]
    [InlineData("because/IN of/IN rain/NN", "ADP ADP NOUN")]
    [InlineData("because/IN it/PRP rained/VBD", "SCONJ PRON VERB")]
    [InlineData("for/IN it/PRP to/TO work/VB", "SCONJ PRON PART VERB")]
    [InlineData("for/IN it/PRP", "ADP PRON")]
    public void Conjunctions_are_told_from_prepositions(string sentence, string expected) => Assert.Equal(expected, Map(sentence));

    [Theory]
    [InlineData("This/DT is/VBZ that/DT boat/NN", "PRON AUX DET NOUN")]
    [InlineData("the/DT ship/NN which/WDT sank/VBD", "DET NOUN PRON VERB")]
    [InlineData("which/WDT ship/NN sank/VBD", "DET NOUN VERB")]
    [InlineData("Nobody/NN won/VBD", "PRON VERB")]
    public void Determiners_are_told_from_pronouns(string sentence, string expected) => Assert.Equal(expected, Map(sentence));

    [Theory]
    [InlineData("New/NNP Harbour/NNP 's/POS aides/NNS did/VBD n't/RB go/VB to/TO it/PRP", "ADJ PROPN PART NOUN AUX PART VERB ADP PRON")]
    [InlineData("5/CD %/NN or/CC rosa@harbour.org/Other ***/Other", "NUM SYM CCONJ PROPN PUNCT")]
    public void Particles_signs_and_names_have_their_own(string sentence, string expected) => Assert.Equal(expected, Map(sentence));

    [Fact]
    public void Every_tag_has_a_part_of_speech()
    {
        foreach (var tag in Enum.GetValues<PartOfSpeech>().Where(t => t != PartOfSpeech.None))
        {
            Assert.NotEqual("None", Map($"word/{tag}"));
        }
    }

    private static string Map(string sentence)
    {
        string[][] words = [.. sentence.Split(' ').Select(w => w.Split('/'))];
        var columns = new TokenColumns();
        string text = "";
        foreach (string[] word in words)
        {
            columns.Add(text.Length, word[0].Length, CharacterFold.Hash(word[0]), TokenFlags.None);
            columns.Tags[columns.Count - 1] = Enum.Parse<PartOfSpeech>(word[1]);
            text += word[0] + " ";
        }

        var tokens = new TokenTable(text, columns);
        var parts = new List<UniversalPos>();
        for (int i = 0; i < tokens.Count; i++)
        {
            parts.Add(UniversalPosMap.Of(tokens, 0, tokens.Count - 1, i));
        }

        return string.Join(' ', parts);
    }
}
