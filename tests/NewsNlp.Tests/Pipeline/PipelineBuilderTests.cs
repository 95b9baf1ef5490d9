using NewsNlp.Extraction;

namespace NewsNlp.Tests.Pipeline;

public class PipelineBuilderTests
{
    [Fact]
    public void An_extractor_whose_layer_nobody_provides_is_refused()
    {
        var builder = new NewsPipelineBuilder().AddExtractor(new ExtractorDescriptor("mine", _ => new Nothing()) { Requires = [new Layer("moods")] });
        string message = Assert.Throws<PipelineConfigurationException>(builder.Build).Message;
        Assert.Contains("'mine'", message, StringComparison.Ordinal);
        Assert.Contains("'moods'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Layers_that_wait_for_each_other_are_refused()
    {
        var one = new Layer("one");
        var two = new Layer("two");
        var builder = new NewsPipelineBuilder()
            .AddExtractor(new ExtractorDescriptor("first", _ => new Nothing()) { Requires = [two], Provides = [one] })
            .AddExtractor(new ExtractorDescriptor("second", _ => new Nothing()) { Requires = [one], Provides = [two] });
        Assert.Contains("wait", Assert.Throws<PipelineConfigurationException>(builder.Build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_extractors_of_one_name_are_refused()
        => Assert.Throws<PipelineConfigurationException>(new NewsPipelineBuilder().AddExtractor(new ExtractorDescriptor("quotes", _ => new Nothing())).Build);

    [Fact]
    public void Leaving_out_what_others_need_is_refused()
        => Assert.Contains("'names'", Assert.Throws<PipelineConfigurationException>(new NewsPipelineBuilder().Without("names").Build).Message, StringComparison.Ordinal);

    [Fact]
    public void Leaving_out_an_unknown_extractor_lists_the_known_ones()
        => Assert.Contains("events", Assert.Throws<PipelineConfigurationException>(() => new NewsPipelineBuilder().Without("moods")).Message, StringComparison.Ordinal);

    [Fact]
    public void Leaving_out_the_events_leaves_the_rest()
    {
        var analysis = new NewsPipelineBuilder().Without("events").Build().Analyze(Samples.Articles[0]);
        Assert.Empty(analysis.Events);
        Assert.NotEmpty(analysis.People);
    }

    [Fact]
    public void An_extractor_of_ones_own_runs_after_what_it_requires()
    {
        var seen = new List<int>();
        var pipeline = new NewsPipelineBuilder().AddExtractor(new ExtractorDescriptor("mine", _ => new Counter(seen)) { Requires = [Layer.Names] }).Build();
        pipeline.Analyze("Chancellor Angela Merkel met Emmanuel Macron in Berlin.");
        Assert.True(Assert.Single(seen) >= 2);
    }

    private sealed class Nothing : IExtractor
    {
        public void Extract(ref ExtractionContext context)
        {
        }
    }

    private sealed class Counter(List<int> seen) : IExtractor
    {
        public void Extract(ref ExtractionContext context) => seen.Add(context.Names.Length);
    }
}
