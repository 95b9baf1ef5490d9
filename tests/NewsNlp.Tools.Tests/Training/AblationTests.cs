using NewsNlp.Models;
using NewsNlp.Tests;
using NewsNlp.Training.Ablation;

namespace NewsNlp.Tools.Tests.Training;

/// <summary>Each part that is left out must really be gone, and nothing else with it.</summary>
public class AblationTests
{
    private const string Text = "Finance Minister Jane Roe met the mayor in Vienna on Tuesday. \"We agreed,\" she said.";

    // Kinds of phrases need the data folder; nothing is compiled before a part of that group is built.
    private static readonly AblatedParts Parts = new(NewsModel.Default, "no data", Path.Combine(Repository.Root, "models"));

    [Fact]
    public void Without_a_stage_its_facts_are_gone_and_names_stay()
    {
        var whole = Parts.Whole().Analyze(Text);
        var without = Pipeline("quotes").Analyze(Text);

        Assert.Single(whole.Quotes);
        Assert.Empty(without.Quotes);
        Assert.Equal(whole.People.Select(p => p.Name), without.People.Select(p => p.Name));
    }

    [Fact]
    public void Without_a_word_list_what_it_says_is_not_known()
    {
        Assert.Single(Parts.Whole().Analyze(Text).Roles, r => r.Title == "Finance Minister");
        Assert.Empty(Pipeline("role-heads").Analyze(Text).Roles);
    }

    [Fact]
    public void A_pipeline_stands_without_any_one_of_its_parts()
    {
        Assert.All(Parts.All().Where(p => p.Group != AblatedParts.PhraseGroup), p => Assert.NotEmpty(p.Build().Analyze(Text).People));
    }

    private static NewsPipeline Pipeline(string part) => Parts.All().Single(p => p.Name == part).Build();
}
