using NewsNlp.Console.Input;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NewsNlp.Console.Output;

/// <summary>One line of a manifest: an article that is done, and how far the outputs had grown by then.</summary>
/// <param name="Key">The article.</param>
/// <param name="Output">The bytes of the output.</param>
/// <param name="Rejected">The bytes of the list of rejected articles.</param>
/// <param name="Document">The name of its document, where it has one of its own.</param>
/// <param name="Failed">Whether it was rejected.</param>
internal sealed record ManifestEntry(InputKey Key, long Output, long Rejected, string? Document, bool Failed)
{
    /// <summary>Reads a line; null where it is none, as the last line of a killed run.</summary>
    public static ManifestEntry? Parse(string line)
    {
        try
        {
            return JArray.Parse(line) is [var file, var number, var output, var rejected, var document, var failed]
                ? new ManifestEntry(new InputKey((string)file!, (int)number!), (long)output!, (long)rejected!, (string?)document, (bool)failed!)
                : null;
        }
        catch (Exception error) when (error is JsonException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    public override string ToString() => new JArray(Key.File, Key.Number, Output, Rejected, Document!, Failed).ToString(Formatting.None);
}
