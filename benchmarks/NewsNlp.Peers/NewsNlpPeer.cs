using System.Diagnostics;
using NewsNlp.Serialization;
using Newtonsoft.Json;

namespace NewsNlp.Peers;

/// <summary>NewsNlp as its own peer: in a process of its own, one worker, with the same warm-up and rounds.</summary>
internal static class NewsNlpPeer
{
    public const string Command = "measure-newsnlp";

    public static void Measure(PipelineProfile profile, string path, double warmUpSeconds, int rounds)
    {
        var articles = File.ReadLines(path).Select(ArticleJson.Parse).ToList();
        long tokens = 0;
        var pipeline = new NewsPipelineBuilder().UseProfile(profile).Build();
        using var process = Process.GetCurrentProcess();
        for (int i = 0; Cpu().TotalSeconds < warmUpSeconds; i = (i + 1) % articles.Count)
        {
            pipeline.Analyze(articles[i]);
        }

        var timed = new List<PeerRound>();
        for (int round = 0; round < rounds; round++)
        {
            var cpu = Cpu();
            var clock = Stopwatch.StartNew();
            tokens = articles.Sum(a => (long)pipeline.Analyze(a).Article.TokenCount);
            timed.Add(new PeerRound(clock.Elapsed.TotalSeconds, (Cpu() - cpu).TotalSeconds));
        }

        process.Refresh();
        bool isFast = profile == PipelineProfile.Fast;
        string does = "tokens, sentences, tags, " + (isFast ? "" : "parse, ") + "names, entities, places, roles, times, coreference, kinship, quotes, events";
        Console.WriteLine(JsonConvert.SerializeObject(
            new PeerResult($"NewsNlp, {profile}", "this checkout", does, tokens, timed, process.PeakWorkingSet64),
            new JsonSerializerSettings { ContractResolver = new Newtonsoft.Json.Serialization.CamelCasePropertyNamesContractResolver() }));

        TimeSpan Cpu()
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }
}
