using System.Globalization;
using System.Text;

namespace NewsNlp.Peers;

/// <summary>Writes results as a Markdown table.</summary>
internal static class PeerTable
{
    /// <summary>Writes a row a peer; ratios are to the first one.</summary>
    /// <param name="results">The results.</param>
    /// <param name="characters">The length of what each of them read in a round.</param>
    public static string Of(IReadOnlyList<PeerResult> results, long characters)
    {
        var table = new StringBuilder();
        table.AppendLine("| peer | what it does | characters a CPU second, median (best) | as fast as NewsNlp's default | its own tokens; a CPU second, median | characters a second by the clock, best | peak memory |");
        table.AppendLine("|---|---|---|---|---|---|---|");
        foreach (var result in results)
        {
            double rate = characters / result.MedianCpuSeconds;
            double reference = characters / results[0].MedianCpuSeconds;
            table.AppendLine(CultureInfo.InvariantCulture, $"| {result.Name} ({result.Version}) | {result.Does} | {Round(rate)} ({Round(characters / result.BestCpuSeconds)}) | {rate / reference:0.00} | {result.Tokens:N0}; {Round(result.Tokens / result.MedianCpuSeconds)} | {Round(characters / result.BestSeconds)} | {(result.PeakBytes > 0 ? $"{result.PeakBytes / 1_000_000} MB" : "unknown")} |");
        }

        return table.ToString();
    }

    // Three digits; the rest is noise.
    private static string Round(double rate)
    {
        double unit = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(rate)) - 2));
        return (Math.Round(rate / unit) * unit).ToString("N0", CultureInfo.InvariantCulture);
    }
}
