using System.Globalization;

namespace NewsNlp.Peers;

/// <summary>What to measure on, and how long.</summary>
/// <param name="Input">A folder of <c>.txt</c> files or a file of JSON Lines; null for the sample articles.</param>
/// <param name="Megacharacters">The articles are repeated until they have that many million characters.</param>
/// <param name="WarmUpSeconds">The processor time that each process uses up, its start included, before it is timed.</param>
/// <param name="Rounds">How often all articles are timed.</param>
internal sealed record PeerOptions(string? Input = null, double Megacharacters = 2, double WarmUpSeconds = 5, int Rounds = 5)
{
    public const string Usage = "usage: NewsNlp.Peers [--input FOLDER|FILE.jsonl] [--size MILLIONS_OF_CHARACTERS] [--warm-up SECONDS] [--rounds N]";

    /// <summary>Reads the command line; null where it is wrong.</summary>
    public static PeerOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new PeerOptions();
        for (; args.Length >= 2; args = args[2..])
        {
            bool isNumber = double.TryParse(args[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number);
            PeerOptions? next = args[0] switch
            {
                "--input" when Path.Exists(args[1]) => options with { Input = args[1] },
                "--size" when isNumber => options with { Megacharacters = number },
                "--warm-up" when isNumber => options with { WarmUpSeconds = number },
                "--rounds" when isNumber && number >= 1 => options with { Rounds = (int)number },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return args.IsEmpty ? options : null;
    }
}
