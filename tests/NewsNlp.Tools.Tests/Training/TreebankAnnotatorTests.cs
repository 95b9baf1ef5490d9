using NewsNlp.Models;
using NewsNlp.Text;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Tools.Tests.Training;

public class TreebankAnnotatorTests
{
    private const string Sentences = """
        1-2	They've	_	_	_	_	_	_	_	_
        1	They	_	_	_	_	_	_	_	_
        2	've	_	_	_	_	_	_	_	_
        3	closed	_	_	_	_	_	_	_	_
        4	two	_	_	_	_	_	_	_	_
        5	ferries	_	_	_	_	_	_	_	SpaceAfter=No
        6	.	_	_	_	_	_	_	_	_


        """;

    [Fact]
    public void Words_of_a_file_get_our_annotations()
    {
        using var file = new TemporaryFile(Sentences);
        var gold = Assert.Single(ConlluReader.Read(file.Path));
        var sentence = Assert.Single(new TreebankAnnotator(NewsModel.Default).Annotate(gold).Sentences);
        Assert.Equal(gold.Sentences[0].Lines, sentence.Lines);
        Assert.Equal(gold.Sentences[0].Tokens.Select(t => t.Span), sentence.Tokens.Select(t => t.Span));
        Assert.Equal(["they", "have", "close", "two", "ferry", "."], sentence.Tokens.Select(t => t.Lemma));
        Assert.Equal(
            [UniversalPos.PRON, UniversalPos.AUX, UniversalPos.VERB, UniversalPos.NUM, UniversalPos.NOUN, UniversalPos.PUNCT],
            sentence.Tokens.Select(t => t.Upos));
        Assert.Equal(-1, Assert.Single(sentence.Tokens, t => t.Relation == DependencyRelation.Root).Head);
    }
}
