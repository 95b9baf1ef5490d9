using NewsNlp.Batch;
using NewsNlp.Extraction;

namespace NewsNlp.Tests.Batch;

public class BatchTests
{
    private static readonly NewsPipeline Pipeline = NewsPipeline.Default;

    [Theory]
    [InlineData(1, 64)]
    [InlineData(2, 64)]
    [InlineData(4, 3)]
    [InlineData(3, 1)]
    public void Results_come_in_the_order_of_the_input(int workers, int window)
    {
        var results = Pipeline.AnalyzeMany(Articles(200), new BatchOptions { Workers = workers, Window = window }).ToList();
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}"), results.Select(r => r.Article.Id));
        Assert.All(results, r => Assert.Equal(r.Article.Id, r.Analysis!.Article.Id));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_failing_article_fails_alone(int workers)
    {
        var pipeline = new NewsPipelineBuilder().AddExtractor(new ExtractorDescriptor("picky", _ => new PickyExtractor())).Build();
        var results = pipeline.AnalyzeMany(Articles(50), new BatchOptions { Workers = workers }).ToList();
        Assert.Equal(50, results.Count);
        Assert.Equal(["13"], results.Where(r => !r.Succeeded).Select(r => r.Article.Id!));
        var error = Assert.IsType<ExtractionException>(results[13].Error);
        Assert.Equal("picky", error.Extractor);
        Assert.Equal("13", error.ArticleId);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Leaving_the_loop_early_stops_the_reading(int workers)
    {
        int read = 0;
        foreach (var result in Pipeline.AnalyzeMany(Endless(() => read++), new BatchOptions { Workers = workers, Window = 8 }))
        {
            if (result.Article.Id == "20")
            {
                break;
            }
        }

        Assert.InRange(read, 21, 21 + 8 + 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_cancelled_batch_throws_and_ends(int workers)
    {
        using var cancellation = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var result in Pipeline.AnalyzeMany(Endless(() => { }), new BatchOptions { Workers = workers }, cancellation.Token))
            {
                if (result.Article.Id == "5")
                {
                    cancellation.Cancel();
                }
            }
        });
    }

    [Fact]
    public async Task A_cancelled_stream_throws_though_its_source_is_slow()
    {
        using var cancellation = new CancellationTokenSource();
        var release = new TaskCompletionSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in Pipeline.AnalyzeManyAsync(Slow(release.Task.WaitAsync(cancellation.Token)), new BatchOptions { Workers = 2 }, cancellation.Token))
            {
                Assert.Equal("first", result.Article.Id);
                await cancellation.CancelAsync();
            }
        });
    }

    [Fact]
    public async Task A_stream_gives_the_same_as_a_list()
    {
        var expected = Pipeline.AnalyzeMany(Articles(60), new BatchOptions { Workers = 1 }).Select(r => r.Article.Id).ToList();
        var actual = new List<string?>();
        await foreach (var result in Pipeline.AnalyzeManyAsync(Articles(60).ToAsyncEnumerable(), new BatchOptions { Workers = 2, Window = 4 }, TestContext.Current.CancellationToken))
        {
            actual.Add(result.Article.Id);
        }

        Assert.Equal(expected, actual);
    }

    [Fact]
    public async Task A_ready_result_does_not_wait_for_a_slow_source()
    {
        var release = new TaskCompletionSource();
        await using var results = Pipeline.AnalyzeManyAsync(Slow(release.Task), new BatchOptions { Workers = 2 }, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await results.MoveNextAsync());
        Assert.Equal("first", results.Current.Article.Id);
        release.SetResult();
        Assert.True(await results.MoveNextAsync());
        Assert.Equal("second", results.Current.Article.Id);
    }

    [Fact]
    public async Task Leaving_a_stream_does_not_wait_for_a_slow_source()
    {
        var release = new TaskCompletionSource();
        await foreach (var result in Pipeline.AnalyzeManyAsync(Slow(release.Task), new BatchOptions { Workers = 2 }, TestContext.Current.CancellationToken))
        {
            Assert.Equal("first", result.Article.Id);
            break;
        }

        release.SetResult();
    }

    [Fact]
    public void A_source_that_throws_throws_to_the_caller()
        => Assert.Throws<InvalidDataException>(() => Pipeline.AnalyzeMany(Broken(), new BatchOptions { Workers = 2 }).ToList());

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(3, true)]
    public async Task Progress_counts_each_result_before_it_is_handed_out(int workers, bool asynchronous)
    {
        var pipeline = new NewsPipelineBuilder().AddExtractor(new ExtractorDescriptor("picky", _ => new PickyExtractor())).Build();
        var told = new List<BatchProgress>();
        var options = new BatchOptions { Workers = workers, Progress = new Told(told.Add) };
        int taken = 0;
        var results = asynchronous ? pipeline.AnalyzeManyAsync(Articles(40).ToAsyncEnumerable(), options, TestContext.Current.CancellationToken) : pipeline.AnalyzeMany(Articles(40), options).ToAsyncEnumerable();
        await foreach (var result in results)
        {
            Assert.Equal(++taken, told.Count);
        }

        Assert.Equal(Enumerable.Range(1, 40).Select(i => (long)i), told.Select(p => p.Articles));
        Assert.Equal((1L, Articles(40).Where(a => a.Id != "13").Sum(a => a.Text.Length)), (told[^1].Failed, told[^1].Characters));
        Assert.InRange(told[^1].Tokens, told[^1].Characters / 8, told[^1].Characters / 2);
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchOptions { Window = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchOptions { Workers = -1 });
    }

    private static IEnumerable<Article> Articles(int count)
        => Enumerable.Range(0, count).Select(i => new Article { Id = $"{i}", Body = string.Concat(Enumerable.Repeat("Mayor Ada Roe met traders in Lagos on Friday. ", 1 + (i * 7 % 40))) });

    private static IEnumerable<Article> Endless(Action onRead)
    {
        for (int i = 0; ; i++)
        {
            onRead();
            yield return new Article { Id = $"{i}", Body = "Nothing new." };
        }
    }

    private static async IAsyncEnumerable<Article> Slow(Task release)
    {
        yield return new Article { Id = "first", Body = "One." };
        await release;
        yield return new Article { Id = "second", Body = "Two." };
    }

    private static IEnumerable<Article> Broken()
    {
        yield return new Article { Body = "One." };
        throw new InvalidDataException("The source is broken.");
    }

    // Progress<T> would tell on another thread.
    private sealed class Told(Action<BatchProgress> tell) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => tell(value);
    }

    private sealed class PickyExtractor : IExtractor
    {
        public void Extract(ref ExtractionContext context)
        {
            if (context.Article.Id == "13")
            {
                throw new InvalidOperationException("Not this one.");
            }
        }
    }
}
