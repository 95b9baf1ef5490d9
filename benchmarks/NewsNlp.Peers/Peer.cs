using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Newtonsoft.Json;

namespace NewsNlp.Peers;

/// <summary>A library that is measured in a process of its own, and skipped where it is not installed.</summary>
/// <param name="Name">The name.</param>
/// <param name="Start">The program and its first arguments; what to read, the warm-up and the rounds follow.</param>
/// <param name="ReadsJsonLines">Whether it reads JSON Lines; otherwise a folder of text files.</param>
/// <param name="Missing">Tells what is missing; null where all is there.</param>
internal sealed record Peer(string Name, IReadOnlyList<string> Start, bool ReadsJsonLines, Func<string?> Missing)
{
    private const int NotInstalled = 3;
    private static readonly string? CoreNlp = Environment.GetEnvironmentVariable("CORENLP_HOME");

    /// <summary>Gets the peers; NewsNlp's default, which the others are compared with, is first.</summary>
    public static IReadOnlyList<Peer> All { get; } =
    [
        new("NewsNlp, Accurate", [.. Self(), NewsNlpPeer.Command, nameof(PipelineProfile.Accurate)], true, () => null),
        new("NewsNlp, Fast", [.. Self(), NewsNlpPeer.Command, nameof(PipelineProfile.Fast)], true, () => null),
        Node("compromise"),
        Node("wink-nlp"),
        new("spaCy, en_core_web_sm", ["python3", Script("spacy_peer.py")], true, () => null),
        new("CoreNLP", ["java", "-cp", Path.Combine(CoreNlp ?? "", "*"), Script("CoreNlpPeer.java")], false, () => CoreNlp is null ? "CORENLP_HOME is not set; it must be the folder of its jars and models." : null),
    ];

    /// <summary>Measures.</summary>
    /// <returns>The result, or the reason why there is none.</returns>
    public (PeerResult? Result, string? Reason) Run(PeerInput input, PeerOptions options)
    {
        if (Missing() is { } missing)
        {
            return (null, missing);
        }

        string[] what = [ReadsJsonLines ? input.JsonLines : input.TextFiles, options.WarmUpSeconds.ToString(CultureInfo.InvariantCulture), options.Rounds.ToString(CultureInfo.InvariantCulture)];
        var start = new ProcessStartInfo(Start[0], Start.Skip(1).Concat(what)) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            string error = errors.Result.Trim();
            return process.ExitCode switch
            {
                0 => (JsonConvert.DeserializeObject<PeerResult>(output.Trim().Split('\n')[^1]), null),
                NotInstalled => (null, $"not installed ({error})"),
                _ => (null, $"it failed with exit status {process.ExitCode}: {error}"),
            };
        }
        catch (Win32Exception)
        {
            return (null, $"'{Start[0]}' is not on the path.");
        }
    }

    private static Peer Node(string package) => new(package, ["node", Script(package + ".js")], true, () => Directory.Exists(Path.Combine(Repository.Project, "node_modules", package))
        ? null
        : $"not installed; run 'npm ci' in {Path.GetRelativePath(Repository.Root, Repository.Project)}.");

    private static string Script(string name) => Path.Combine(Repository.Project, "peers", name);

    private static string[] Self() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
        ? [Environment.ProcessPath!, Path.Combine(AppContext.BaseDirectory, "NewsNlp.Peers.dll")]
        : [Environment.ProcessPath!];
}
