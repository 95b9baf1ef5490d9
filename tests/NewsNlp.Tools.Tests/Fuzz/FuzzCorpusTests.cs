using System.Text;
using NewsNlp.Fuzz;
using NewsNlp.Tests;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Tools.Tests.Fuzz;

/// <summary>Every input that is kept for the fuzz targets, and a few made of them, give what is documented. Long runs are made by hand.</summary>
public sealed class FuzzCorpusTests
{
    public static TheoryData<string> Targets => [.. FuzzTarget.All.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void The_corpus_gives_what_is_documented(string name)
    {
        var output = new StringWriter();

        int status = Replay.Run(FuzzTarget.Find(name)!, Path.Combine(Repository.Root, "tests", "NewsNlp.Fuzz", "Corpus", name), output);

        Assert.True(status == 0, output.ToString());
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Changed_inputs_give_what_is_documented(string name)
    {
        var output = new StringWriter();

        int status = RandomRun.Run(FuzzTarget.Find(name)!, new RandomOptions(20), output);

        Assert.True(status == 0, output.ToString());
    }

    [Fact]
    public void A_seed_gives_the_same_inputs_again()
    {
        byte[][] corpus = ["one, two"u8.ToArray(), "{\"three\": 4}"u8.ToArray()];

        var first = Enumerable.Range(0, 50).Select(seed => new Mutator(new Random(seed), corpus).Next()).ToList();
        var second = Enumerable.Range(0, 50).Select(seed => new Mutator(new Random(seed), corpus).Next()).ToList();

        Assert.Equal(first, second);
        Assert.True(first.Select(Convert.ToHexString).Distinct().Count() > 40);
    }

    [Fact]
    public void Json_stays_json()
    {
        byte[] input = """{"a":[1,{"b":"c"}],"d":null}"""u8.ToArray();
        var target = FuzzTarget.Find("jsonl")!;

        var changed = Enumerable.Range(0, 50).Select(seed => Encoding.UTF8.GetString(target.Restructure!(input, new Random(seed)))).ToList();

        Assert.All(changed, json => Assert.IsType<JObject>(JToken.Parse(json)));
        Assert.True(changed.Distinct().Count() > 20);
        Assert.Equal("no json"u8.ToArray(), target.Restructure!("no json"u8.ToArray(), new Random(1)));
    }

    [Fact]
    public void A_failure_is_told_once_and_kept()
    {
        string findings = Directory.CreateTempSubdirectory().FullName;
        var target = new FuzzTarget("jsonl", _ => throw new InvalidOperationException("broken promise"));
        var output = new StringWriter();

        int status = RandomRun.Run(target, new RandomOptions(10, Findings: findings), output);

        Assert.Equal(1, status);
        Assert.Equal(["jsonl-1", "jsonl-slowest"], Directory.GetFiles(findings).Select(Path.GetFileName).Order());
        Assert.Contains("10 failed in 1 ways", output.ToString(), StringComparison.Ordinal);
        Directory.Delete(findings, recursive: true);
    }
}
