using NewsNlp.Fuzz.Targets;

namespace NewsNlp.Fuzz;

/// <summary>A part of the library that reads what strangers wrote.</summary>
/// <param name="Name">Its name on the command line, and that of its folder below <c>Corpus</c>.</param>
/// <param name="Run">Reads an input. It throws where the library threw what is not documented or broke a promise.</param>
/// <param name="Restructure">Changes an input within its form; null where there is none but bytes, words and lines.</param>
/// <param name="TypicalLength">How many bytes of a corpus input most random inputs begin with: short ones are quick, so more of them are tried.</param>
public sealed record FuzzTarget(string Name, Action<byte[]> Run, Func<byte[], Random, byte[]>? Restructure = null, int TypicalLength = Mutator.LongestInput)
{
    /// <summary>Gets the targets.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("text", TextTarget.Run, TypicalLength: 80),
        new("html", HtmlTarget.Run, TypicalLength: 200),
        new("jsonl", JsonLinesTarget.Run, JsonMutation.Change),
        new("model", ModelTarget.Run),
        new("gazetteer-tsv", GazetteerTarget.Run),
    ];

    /// <summary>Finds a target; null where there is none of this name.</summary>
    public static FuzzTarget? Find(string name) => All.FirstOrDefault(t => t.Name == name);

    /// <summary>Makes the random input of a seed.</summary>
    /// <param name="corpus">The inputs that are kept with the source.</param>
    /// <param name="seed">The seed.</param>
    public byte[] Input(byte[][] corpus, int seed) => new Mutator(new Random(seed), corpus, Restructure, TypicalLength).Next();

    /// <summary>Reads the inputs that are kept with the source.</summary>
    public byte[][] Corpus() => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus", Name)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>Runs an input.</summary>
    /// <returns>What it threw; null where all is well.</returns>
    public Exception? Try(byte[] input)
    {
        try
        {
            Run(input);
            return null;
        }
#pragma warning disable CA1031 // Finding exceptions of every kind is what it is for.
        catch (Exception error)
        {
            return error;
        }
#pragma warning restore CA1031
    }
}
