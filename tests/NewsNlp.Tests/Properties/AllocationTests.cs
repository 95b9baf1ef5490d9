using NewsNlp.Knowledge;

namespace NewsNlp.Tests.Properties;

/// <summary>What an article leaves to the garbage collector, against what it leaves to the caller.</summary>
[Collection(nameof(TimedTests))]
public class AllocationTests
{
    private const int Rounds = 8; // so that what the runtime does beside weighs little

    [Theory]
    [InlineData(PipelineProfile.Accurate)]
    [InlineData(PipelineProfile.Fast)]
    public void Garbage_is_less_than_three_times_the_results(PipelineProfile profile)
    {
        var pipeline = new NewsPipelineBuilder().UseProfile(profile).Build();
        var kept = new NewsAnalysis[Rounds * Samples.Articles.Count];
        Analyze(pipeline, kept);
        Array.Clear(kept);
        long memory = GC.GetTotalMemory(forceFullCollection: true);
        long allocated = GC.GetAllocatedBytesForCurrentThread();

        Analyze(pipeline, kept);

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        long results = GC.GetTotalMemory(forceFullCollection: true) - memory;
        GC.KeepAlive(kept);
        Assert.InRange((double)(allocated - results) / results, 0, 3);
        TestContext.Current.SendDiagnosticMessage($"{profile}: {results / kept.Length} bytes of results and {(allocated - results) / kept.Length} bytes of garbage an article");
    }

    [Theory]
    [InlineData(PipelineProfile.Accurate)]
    [InlineData(PipelineProfile.Fast)]
    public void Nothing_is_allocated_per_token(PipelineProfile profile)
    {
        var pipeline = new NewsPipelineBuilder().UseProfile(profile).Build();
        const string Sentence = "it was much as it had been before and nobody there thought that it would ever be otherwise. ";
        var small = new Article { Body = string.Concat(Enumerable.Repeat(Sentence, 100)) };
        var large = new Article { Body = string.Concat(Enumerable.Repeat(Sentence, 1_000)) };
        pipeline.Analyze(large);
        pipeline.Analyze(large);

        Assert.InRange(AllocatedBy(pipeline, large) - AllocatedBy(pipeline, small), -1_000, 1_000);
    }

    private static long AllocatedBy(NewsPipeline pipeline, Article article)
    {
        _ = article.Text.Length;
        long before = GC.GetAllocatedBytesForCurrentThread();
        pipeline.Analyze(article);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Analyze(NewsPipeline pipeline, NewsAnalysis[] kept)
    {
        for (int i = 0; i < kept.Length; i++)
        {
            kept[i] = pipeline.Analyze(Samples.Articles[i % Samples.Articles.Count]);
        }
    }
}
