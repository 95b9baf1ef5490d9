using NewsNlp;
using NewsNlp.Peers;

if (args is [NewsNlpPeer.Command, var profile, var articles, var warmUp, var rounds])
{
    NewsNlpPeer.Measure(Enum.Parse<PipelineProfile>(profile), articles, double.Parse(warmUp, null), int.Parse(rounds, null));
    return 0;
}

if (PeerOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(PeerOptions.Usage);
    return 2;
}

using var input = PeerInput.Create(options);
Console.WriteLine($"{input.Articles} articles, {input.Characters:N0} characters; {options.WarmUpSeconds} CPU seconds of warm-up and {options.Rounds} rounds each");
var results = new List<PeerResult>();
foreach (var peer in Peer.All)
{
    Console.Error.WriteLine($"{peer.Name} ...");
    var (result, reason) = peer.Run(input, options);
    if (result is null)
    {
        Console.WriteLine($"skipped: {peer.Name}: {reason}");
    }
    else
    {
        results.Add(result);
    }
}

Console.WriteLine();
Console.Write(PeerTable.Of(results, input.Characters));
return 0;
