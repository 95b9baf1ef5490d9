namespace NewsNlp.Console.Output;

/// <summary>The results cannot be written where they were asked for.</summary>
internal sealed class OutputException(string message, Exception? inner = null) : Exception(message, inner);
