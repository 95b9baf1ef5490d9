namespace NewsNlp.Extraction.Events;

/// <summary>The text form of an event type has a fault. The message names source and line.</summary>
public sealed class EventTypeFormatException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="EventTypeFormatException"/> class.</summary>
    /// <param name="source">The file, or what stands for it.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="reason">What is wrong and what to do.</param>
    public EventTypeFormatException(string source, int line, string reason)
        : base($"{source}({line}): {reason}")
    {
        File = source;
        Line = line;
    }

    /// <summary>Gets the file, or what stands for it.</summary>
    public string File { get; }

    /// <summary>Gets the line, from 1.</summary>
    public int Line { get; }
}
