using NewsNlp.Internal;
using NewsNlp.Tagging;

namespace NewsNlp.Tests.Tagging;

public class WordClustersTests
{
    [Fact]
    public void A_word_has_its_path_after_a_leading_one()
    {
        var clusters = Make(("river", 5), ("said", 16383));
        Assert.Equal((1u << WordClusters.PathBits) | 5, clusters.Find(CharacterFold.Hash("River")));
        Assert.Equal((1u << WordClusters.PathBits) | 16383, clusters.Find(CharacterFold.Hash("said")));
    }

    [Fact]
    public void An_unknown_word_has_none() => Assert.Equal(0u, Make(("river", 5)).Find(CharacterFold.Hash("brook")));

    [Fact]
    public void The_first_of_two_words_that_fold_alike_counts()
        => Assert.Equal((1u << WordClusters.PathBits) | 1, Make(("bogota", 1), ("bogotá", 2)).Find(CharacterFold.Hash("Bogotá")));

    [Fact]
    public void Thousands_of_words_are_all_found()
    {
        var words = Enumerable.Range(0, 5000).Select(i => ($"word{i}", (uint)i)).ToArray();
        var clusters = Make(words);
        Assert.True(words.Count(w => clusters.Find(CharacterFold.Hash(w.Item1)) == ((1u << WordClusters.PathBits) | w.Item2)) >= 4998);
    }

    private static WordClusters Make(params (string Word, uint Path)[] words)
        => new(TaggingModels.Of((WordClusters.Section, WordClusters.Compile([.. words.Select(w => (CharacterFold.Hash(w.Word), w.Path))]))));
}
