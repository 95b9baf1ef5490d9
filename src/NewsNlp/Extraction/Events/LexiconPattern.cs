using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>A pattern, its type, and the words of its tail ready to compare.</summary>
internal sealed class LexiconPattern
{
    public LexiconPattern(EventType type, EventPattern pattern)
    {
        Type = type;
        Pattern = pattern;
        Tail = TokensOf(pattern.Tail);
        Slots = [.. pattern.Slots];
    }

    public EventType Type { get; }

    public EventPattern Pattern { get; }

    public EventSlot[] Slots { get; }

    public string[] Tail { get; }

    // As the articles are cut: "sit-in" is three tokens
    private static string[] TokensOf(string text)
    {
        var columns = new TokenColumns();
        Segmenter.Run(text, columns);
        return [.. Enumerable.Range(0, columns.Count).Select(i => text.Substring(columns.Starts[i], columns.Lengths[i]))];
    }
}
