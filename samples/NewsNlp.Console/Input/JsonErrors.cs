using Newtonsoft.Json;

namespace NewsNlp.Console.Input;

/// <summary>Says what is wrong with JSON, without the path and the line that the parser adds to its messages.</summary>
internal static class JsonErrors
{
    public static string Explain(Exception error)
    {
        if ((error as JsonException ?? error.InnerException) is not JsonException broken)
        {
            return error.Message;
        }

        int path = broken.Message.IndexOf(" Path '", StringComparison.Ordinal);
        string place = broken is JsonReaderException { LinePosition: > 0 and var column } ? $" (column {column})" : "";
        return $"this is no valid JSON{place}: {(path < 0 ? broken.Message : broken.Message[..path])}";
    }
}
