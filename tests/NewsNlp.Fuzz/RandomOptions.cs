using System.Globalization;

namespace NewsNlp.Fuzz;

/// <summary>How long a random run goes on and where its findings go.</summary>
/// <param name="Executions">The number of inputs.</param>
/// <param name="Seed">The first seed; each input has its own, one more than the last.</param>
/// <param name="Seconds">When to stop before; null for never.</param>
/// <param name="Findings">The folder for inputs that failed, and for the slowest one; null to keep none.</param>
public sealed record RandomOptions(int Executions, int Seed = 1, int? Seconds = null, string? Findings = null)
{
    /// <summary>Reads the options of the command line.</summary>
    /// <returns>The options, or null where one is unknown or lacks its value.</returns>
    public static RandomOptions? Parse(int executions, ReadOnlySpan<string> options)
    {
        var run = new RandomOptions(executions);
        for (; options.Length >= 2; options = options[2..])
        {
            bool isNumber = int.TryParse(options[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number);
            RandomOptions? next = options[0] switch
            {
                "--seed" when isNumber => run with { Seed = number },
                "--seconds" when isNumber => run with { Seconds = number },
                "--findings" => run with { Findings = options[1] },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            run = next;
        }

        return options.IsEmpty ? run : null;
    }
}
