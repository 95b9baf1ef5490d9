using NewsNlp.Text;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Tools.Tests.Training;

public class TreebankTests
{
    private const string Sentences = """
        # newdoc id = harbour
        # sent_id = harbour-1
        # text = Ships aren't arrested!
        1	Ships	ship	NOUN	NNS	Number=Plur	4	nsubj:pass	_	_
        2-3	aren't	_	_	_	_	_	_	_	_
        2	are	be	AUX	VBP	_	4	aux:pass	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	arrested	arrest	VERB	VBN	_	0	root	_	SpaceAfter=No
        4.1	maybe	maybe	ADV	RB	_	_	_	4:advmod	_
        5	!	!	PUNCT	.	_	4	punct	_	_

        # newpar
        # sent_id = harbour-2
        1	(	(	PUNCT	-LRB-	_	2	punct	_	SpaceAfter=No
        2	Hers	hers	PRON	PRP	_	0	root	_	SpaceAfter=No
        3	)	)	PUNCT	-RRB-	_	2	punct	_	_

        # newdoc id = office
        1	Yes	yes	INTJ	UH	_	0	root	_	_


        """;

    [Fact]
    public void Documents_have_the_text_that_was_annotated()
    {
        var documents = Read();
        Assert.Equal(["harbour", "office"], documents.Select(d => d.Id));
        Assert.Equal("Ships aren't arrested! \n\n(Hers) \n", documents[0].Text);
        Assert.Equal(["Ships", "are", "n't", "arrested", "!"], documents[0].Sentences[0].Tokens.Select(t => t.Span.Of(documents[0].Text).ToString()));
    }

    [Fact]
    public void A_token_has_all_that_the_annotators_say()
    {
        var document = Read()[0];
        Assert.Equal(new TreebankToken(new TextSpan(0, 5), "ship", UniversalPos.NOUN, PartOfSpeech.NNS, "Number=Plur", 3, DependencyRelation.NsubjPass), document.Sentences[0].Tokens[0]);
        Assert.Equal((-1, DependencyRelation.Root), (document.Sentences[0].Tokens[3].Head, document.Sentences[0].Tokens[3].Relation));
    }

    [Fact]
    public void What_is_read_is_written()
    {
        using var output = new StringWriter();
        foreach (var sentence in Read().SelectMany(d => d.Sentences))
        {
            ConlluWriter.Write(output, sentence);
        }

        Assert.Equal(Sentences, output.ToString());
    }

    [Fact]
    public void Other_annotations_leave_comments_and_contractions_alone()
    {
        var sentence = Read()[0].Sentences[0];
        using var output = new StringWriter();
        ConlluWriter.Write(output, sentence with { Tokens = [.. sentence.Tokens.Select(t => new TreebankToken(t.Span, "x", UniversalPos.X, PartOfSpeech.Other, Head: 0, Relation: DependencyRelation.Dep))] });
        string[] lines = output.ToString().Split('\n');
        Assert.Equal(sentence.Lines.Take(3), lines.Take(3));
        Assert.Equal("1\tShips\tx\tX\tXX\t_\t1\tdep\t_\t_", lines[3]);
        Assert.Equal(sentence.Lines[4], lines[4]);
        Assert.Equal("4\tarrested\tx\tX\tXX\t_\t1\tdep\t_\tSpaceAfter=No", lines[7]);
    }

    private static List<TreebankDocument> Read()
    {
        using var file = new TemporaryFile(Sentences);
        return [.. ConlluReader.Read(file.Path)];
    }
}
