namespace NewsNlp.Extraction.Events;

/// <summary>A pattern, its type, and the words of its tail ready to compare.</summary>
internal sealed class LexiconPattern
{
    public LexiconPattern(EventType type, EventPattern pattern)
    {
        Type = type;
        Pattern = pattern;
        Tail = pattern.Tail.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Slots = [.. pattern.Slots];
    }

    public EventType Type { get; }

    public EventPattern Pattern { get; }

    public EventSlot[] Slots { get; }

    public string[] Tail { get; }
}
