using NewsNlp.Extraction;
using NewsNlp.Extraction.Coreference;
using NewsNlp.Models;
using NewsNlp.Text;
using NewsNlp.Training;
using NewsNlp.Training.Coreference;

namespace NewsNlp.Tools.Tests.Training;

public class CoreferenceTrainingTests
{
    private const string Gap = "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\nt-1\tAnna 😀 met Maria. She smiled.\tShe\t18\tAnna\t0\tTRUE\tMaria\t11\tFALSE\tu\n";

    private const string Chains = """
        # newdoc id = harbour
        1	Dr.	Dr.	PROPN	NNP	_	2	compound	_	Entity=(7-person-new
        2	Roe	Roe	PROPN	NNP	_	3	nsubj	_	Entity=7)
        3	sold	sell	VERB	VBD	_	0	root	_	_
        4	her	her	PRON	PRP$	_	5	nmod:poss	_	Entity=(8-object-new(7-person-giv)
        5	boat	boat	NOUN	NN	_	3	obj	_	Entity=8)|SpaceAfter=No
        6	.	.	PUNCT	.	_	3	punct	_	_


        """;

    [Fact]
    public void A_row_of_gap_has_its_names_where_they_stand()
    {
        using var file = new TemporaryFile(Gap);
        var row = Assert.Single(GapReader.Read(file.Path));
        Assert.Equal(("She", "Anna", "Maria"), (row.Pronoun.Of(row.Text).ToString(), row.A.Of(row.Text).ToString(), row.B.Of(row.Text).ToString()));
        var gold = GapReader.ToPronounText(row).Pronouns[row.Pronoun.Start];
        Assert.Equal([row.A], gold.Right);
        Assert.Equal([row.B], gold.Wrong);
    }

    [Fact]
    public void A_short_row_of_gap_is_refused()
    {
        using var file = new TemporaryFile("ID\nt-1\tAnna left.\n");
        Assert.Throws<InvalidDataException>(() => GapReader.Read(file.Path).ToList());
    }

    [Fact]
    public void Pronouns_have_the_other_mentions_of_their_chain()
    {
        using var file = new TemporaryFile(Chains);
        var text = Assert.Single(EntityCorpusReader.Read(file.Path));
        var (start, gold) = Assert.Single(text.Pronouns);
        Assert.Equal("her", text.Text.Substring(start, 3));
        Assert.Equal("Dr. Roe", Assert.Single(gold.Right).Of(text.Text).ToString());
    }

    [Fact]
    public void Weights_follow_the_examples_and_are_written_under_their_names()
    {
        var trainer = new AntecedentTrainer(NewsModel.Default);
        foreach (string him in (string[])["him", "her"])
        {
            string text = him == "him" ? "Peter Wagner thanked John Carter and praised him." : "Emma Wagner thanked Anna Carter and praised her.";
            int second = text.IndexOf(him == "him" ? "John" : "Anna", StringComparison.Ordinal);
            trainer.Add(new PronounText(text, new Dictionary<int, PronounGold> { [text.Length - 4] = new([new TextSpan(second, second + 11)], [new TextSpan(0, 11)], Whole: false) }));
        }

        float[] weights = trainer.Train(TextWriter.Null);
        using var list = new StringWriter();
        WeightList.Write(list, AntecedentTemplates.Names, weights);
        var written = list.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToDictionary(c => c[0], c => float.Parse(c[1], System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(written["PositionObject"] > 0 && written["PositionSubject"] < 0);

        var recorder = new AntecedentRecorder(new AntecedentRanker(weights));
        string fresh = "Mark Stone met Paul Miller and thanked him.";
        recorder.Start(new PronounText(fresh, new Dictionary<int, PronounGold> { [fresh.Length - 4] = new([new TextSpan(15, 26)], [], Whole: false) }));
        StageReader.UpToCoreference(NewsModel.Default, recorder).Read(fresh);
        Assert.Equal(1, recorder.Agreed);
    }

    [Fact]
    public void Every_feature_has_a_name_of_its_own()
    {
        var names = AntecedentTemplates.Names.ToList();
        Assert.Equal(AntecedentTemplates.FeatureCount, names.Count);
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
