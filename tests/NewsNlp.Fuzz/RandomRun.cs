using System.Diagnostics;

namespace NewsNlp.Fuzz;

/// <summary>Gives a target inputs that differ from those of the corpus: no coverage is measured, so it runs everywhere.</summary>
public static class RandomRun
{
    private const int ExecutionsBetweenReports = 5_000;

    /// <summary>Runs until the inputs or the seconds are used up. The same corpus and seed give the same inputs.</summary>
    /// <param name="target">The target.</param>
    /// <param name="options">How many inputs, from which seed.</param>
    /// <param name="output">Where failures and progress are told.</param>
    /// <returns>0 where all is well, 1 where an input failed.</returns>
    public static int Run(FuzzTarget target, RandomOptions options, TextWriter output)
    {
        byte[][] corpus = target.Corpus();
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = Stopwatch.StartNew();
        var slowest = (Time: TimeSpan.Zero, Seed: 0, Input: Array.Empty<byte>());
        int done = 0;
        for (; done < options.Executions && !(total.Elapsed.TotalSeconds > options.Seconds); done++)
        {
            int seed = unchecked(options.Seed + done);
            byte[] input = target.Input(corpus, seed);
            var one = Stopwatch.StartNew();
            if (target.Try(input) is { } error)
            {
                Report(error, seed, input);
            }

            slowest = one.Elapsed > slowest.Time && done > 0 ? (one.Elapsed, seed, input) : slowest; // the first input loads the model
            if ((done + 1) % ExecutionsBetweenReports == 0)
            {
                output.WriteLine($"{target.Name}: {done + 1} inputs, up to seed {seed}, {kinds.Count} kinds of failure, {total.Elapsed.TotalSeconds:F0} s");
                output.Flush();
            }
        }

        Keep("slowest", slowest.Input);
        output.WriteLine($"{target.Name}: {done} inputs from seed {options.Seed} in {total.Elapsed.TotalSeconds:F0} s, {kinds.Values.Sum()} failed in {kinds.Count} ways; the slowest took {slowest.Time.TotalMilliseconds:F0} ms (seed {slowest.Seed}, {slowest.Input.Length} bytes)");
        return Math.Min(kinds.Count, 1);

        void Report(Exception error, int seed, byte[] input)
        {
            string kind = Kind(error);
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            if (kinds[kind] > 1)
            {
                return;
            }

            output.WriteLine($"seed {seed}: {error}");
            output.Flush();
            Keep($"{seed}", input);
        }

        void Keep(string name, byte[] input)
        {
            if (options.Findings is { } folder)
            {
                Directory.CreateDirectory(folder);
                File.WriteAllBytes(Path.Combine(folder, $"{target.Name}-{name}"), input);
            }
        }
    }

    // Failures at one place are one finding.
    private static string Kind(Exception error)
    {
        var cause = error.InnerException ?? error;
        return $"{cause.GetType().Name} {new StackTrace(cause, fNeedFileInfo: false).GetFrames().FirstOrDefault(f => f.GetMethod()?.DeclaringType?.FullName?.StartsWith("NewsNlp", StringComparison.Ordinal) ?? false)}";
    }
}
