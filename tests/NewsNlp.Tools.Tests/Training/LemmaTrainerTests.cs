using NewsNlp.Lemmas;
using NewsNlp.Models;
using NewsNlp.Text;
using NewsNlp.Training.Lemmas;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Tools.Tests.Training;

public class LemmaTrainerTests
{
    private const string Sentences = """
        1	Mayors	mayor	NOUN	NNS	_	0	root	_	_
        2	towed	tow	VERB	VBD	_	1	dep	_	_
        3	boats	boat	NOUN	NNS	_	2	dep	_	_
        4	docked	dock	VERB	VBN	_	2	dep	_	_
        5	saw	see	VERB	VBD	_	2	dep	_	_
        6	a	a	DET	DT	_	7	det	_	_
        7	saw	saw	NOUN	NN	_	5	obj	_	_
        8	Oslo	Oslo	PROPN	NNP	_	7	dep	_	_
        9	Danish	Danish	ADJ	JJ	_	7	dep	_	_
        10	with	without	ADP	IN	_	7	dep	_	_
        11	out	_	X	GW	_	10	goeswith	_	_


        """;

    [Theory]
    [InlineData("boats", PartOfSpeech.NNS, UniversalPos.NOUN, "boat")]
    [InlineData("Rockets", PartOfSpeech.NNS, UniversalPos.NOUN, "rocket")]
    [InlineData("loaded", PartOfSpeech.VBN, UniversalPos.VERB, "load")]
    [InlineData("bid", PartOfSpeech.VBD, UniversalPos.VERB, "bid")]
    [InlineData("saw", PartOfSpeech.VBD, UniversalPos.VERB, "see")]
    [InlineData("saw", PartOfSpeech.NN, UniversalPos.NOUN, "saw")]
    [InlineData("Oslo", PartOfSpeech.NNP, UniversalPos.PROPN, "Oslo")]
    [InlineData("Danish", PartOfSpeech.JJ, UniversalPos.ADJ, "Danish")]
    [InlineData("towed", PartOfSpeech.JJ, UniversalPos.ADJ, "tow")]
    public void Words_and_endings_are_learned(string form, PartOfSpeech tag, UniversalPos pos, string lemma) => Assert.Equal(lemma, LemmaOf(Trained(), form, tag, pos));

    [Fact]
    public void Words_that_were_written_apart_teach_nothing() => Assert.Equal("with", LemmaOf(Trained(), "with", PartOfSpeech.IN, UniversalPos.ADP));

    [Fact]
    public void A_list_adds_forms_that_no_treebank_has()
    {
        var trainer = Trained();
        trainer.Add("swam", PartOfSpeech.VBD, "swim");
        trainer.Add("boats", PartOfSpeech.NNS, "nonsense");
        Assert.Equal("swim", LemmaOf(trainer, "swam", PartOfSpeech.VBD, UniversalPos.VERB));
        Assert.Equal("boat", LemmaOf(trainer, "boats", PartOfSpeech.NNS, UniversalPos.NOUN));
    }

    [Fact]
    public void Training_twice_gives_the_same_bytes() => Assert.Equal(Trained().Train(TextWriter.Null), Trained().Train(TextWriter.Null));

    [Theory]
    [InlineData("hoped", PartOfSpeech.VBD, "hope")]
    [InlineData("hopped", PartOfSpeech.VBD, "hop")]
    [InlineData("added", PartOfSpeech.VBD, "add")]
    [InlineData("carried", PartOfSpeech.VBD, "carry")]
    [InlineData("called", PartOfSpeech.VBD, "call")]
    [InlineData("visiting", PartOfSpeech.VBG, "visit")]
    [InlineData("causes", PartOfSpeech.VBZ, "cause")]
    [InlineData("taxes", PartOfSpeech.NNS, "tax")]
    [InlineData("pies", PartOfSpeech.NNS, "pie")]
    [InlineData("process", PartOfSpeech.NNS, "process")]
    [InlineData("swimz", PartOfSpeech.NNS, null)]
    [InlineData("bred", PartOfSpeech.VBD, null)]
    public void A_regular_form_is_undone_where_a_known_word_comes_out(string form, PartOfSpeech inflection, string? lemma)
        => Assert.Equal(lemma, new RegularForms(["hop", "hope", "add", "ad", "carry", "call", "cal", "visit", "cause", "tax", "taxe", "pie", "process"]).LemmaOf(form, inflection));

    [Fact]
    public void Irregular_forms_are_read_by_their_kind()
    {
        using var file = new TemporaryFile("# comment\nverb\tsing\tsang/sung\tsung\nnoun\tox\toxen\n");
        Assert.Equal(
            [("sang", PartOfSpeech.VBD, "sing"), ("sung", PartOfSpeech.VBD, "sing"), ("sung", PartOfSpeech.VBD, "sing"), ("oxen", PartOfSpeech.NNS, "ox")],
            IrregularForms.Read(file.Path));
    }

    [Theory]
    [InlineData("noun\tox")]
    [InlineData("noun\tox\toxen\toxes")]
    [InlineData("particle\tup\tups")]
    public void A_line_of_another_shape_is_refused(string line)
    {
        using var file = new TemporaryFile(line);
        Assert.Throws<FormatException>(() => IrregularForms.Read(file.Path).ToList());
    }

    private static LemmaTrainer Trained()
    {
        using var file = new TemporaryFile(Sentences);
        var trainer = new LemmaTrainer();
        foreach (var document in ConlluReader.Read(file.Path))
        {
            trainer.Add(document);
        }

        return trainer;
    }

    private static string LemmaOf(LemmaTrainer trainer, string form, PartOfSpeech tag, UniversalPos pos)
    {
        var writer = new ModelFileWriter();
        writer.Set(Lemmatizer.Section, trainer.Train(TextWriter.Null));
        var lemmatizer = new Lemmatizer(NewsModel.FromBytes(writer.ToArray(), "toy"));
        Span<char> lemma = new char[lemmatizer.MaxLength(form)];
        return lemma[..lemmatizer.Write(form, tag, pos, isSentenceStart: false, lemma)].ToString();
    }
}
