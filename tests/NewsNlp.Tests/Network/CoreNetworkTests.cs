using NewsNlp.Models;
using NewsNlp.Network;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Tests.Network;

public class CoreNetworkTests
{
    private static readonly NewsPipeline Keeping = new NewsPipelineBuilder().KeepDocument().Build();

    [Fact]
    public void A_passive_sentence_is_parsed()
    {
        var words = Words("The former minister was arrested by police in Lisbon on Monday.");
        Assert.Equal((DependencyRelation.NsubjPass, "arrested"), (words["minister"].Relation, Head(words["minister"])));
        Assert.Equal((DependencyRelation.AuxPass, "arrested"), (words["was"].Relation, Head(words["was"])));
        Assert.Equal((DependencyRelation.Amod, "minister"), (words["former"].Relation, Head(words["former"])));
        Assert.Equal((DependencyRelation.Root, null), (words["arrested"].Relation, Head(words["arrested"])));
        Assert.Equal((DependencyRelation.Case, "police"), (words["by"].Relation, Head(words["by"])));
    }

    [Fact]
    public void Words_have_universal_tags_and_lemmas()
    {
        var words = Words("The delegates have left Lisbon.");
        Assert.Equal((UniversalPos.NOUN, "delegate"), (words["delegates"].UniversalTag, words["delegates"].Lemma));
        Assert.Equal((UniversalPos.AUX, "have"), (words["have"].UniversalTag, words["have"].Lemma));
        Assert.Equal((UniversalPos.VERB, "leave"), (words["left"].UniversalTag, words["left"].Lemma));
        Assert.Equal((UniversalPos.PROPN, "Lisbon"), (words["Lisbon"].UniversalTag, words["Lisbon"].Lemma));
    }

    [Fact]
    public void Verbs_have_voice_tense_and_the_number_of_their_subjects()
    {
        var words = Words("They were arrested because she had signed these orders.");
        Assert.Equal("Tense=Past|VerbForm=Part|Voice=Pass", words["arrested"].Features);
        Assert.Equal("Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin", words["were"].Features);
        Assert.Equal("Tense=Past|VerbForm=Part", words["signed"].Features);
        Assert.Equal("Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs", words["she"].Features);
        Assert.Equal("Number=Plur", words["orders"].Features);
        Assert.Equal("Number=Plur|PronType=Dem", words["these"].Features);
    }

    [Fact]
    public void The_fast_profile_has_tags_and_lemmas_but_no_parse()
    {
        var document = new NewsPipelineBuilder().UseProfile(PipelineProfile.Fast).KeepDocument().Build().Analyze("The delegates left.").Document!;
        Assert.Equal((UniversalPos.VERB, "leave"), (document[2].UniversalTag, document[2].Lemma));
        Assert.Equal(DependencyRelation.None, document[1].Relation);
        Assert.Null(document[1].Head);
    }

    [Fact]
    public void A_sentence_of_a_thousand_words_is_one_tree()
    {
        var document = Keeping.Analyze(string.Concat(Enumerable.Repeat("the mayor met the envoy and ", 170)) + "left.").Document!;
        Assert.Equal(1, document.SentenceCount);
        Assert.Single(Enumerable.Range(0, document.Count), i => document[i].Head is null);
        for (int i = 0; i < document.Count; i++)
        {
            int steps = 0;
            for (Token? at = document[i]; at is { } token; at = token.Head)
            {
                Assert.True(steps++ <= document.Count, "a circle");
            }
        }
    }

    [Fact]
    public void A_network_that_is_warm_allocates_nothing()
    {
        var network = new CoreNetwork(NewsModel.Default);
        string text = Samples.Articles[0].Text;
        var columns = new TokenColumns();
        Segmenter.Run(text, columns);
        var tokens = new TokenTable(text, columns);
        var tables = new TableAtoms[tokens.Count];
        var names = new float[tokens.Count * network.NameCount];
        long least = long.MaxValue; // the runtime itself allocates now and then while it compiles
        for (int i = 0; i < 5; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            network.Run(tokens, tables, names);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    private static Dictionary<string, Token> Words(string sentence)
    {
        var document = Keeping.Analyze(sentence).Document!;
        return Enumerable.Range(0, document.Count).Select(i => document[i]).ToDictionary(t => t.ToString());
    }

    private static string? Head(Token token) => token.Head?.ToString();
}
