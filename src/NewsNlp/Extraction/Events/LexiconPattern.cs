using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>A pattern, its type, and the words of its tail ready to compare.</summary>
internal sealed class LexiconPattern
{
    /// <param name="type">The type.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="columns">Room to cut words in: it is large, and a lexicon has thousands of patterns.</param>
    public LexiconPattern(EventType type, EventPattern pattern, TokenColumns columns)
    {
        Type = type;
        Pattern = pattern;
        Tail = pattern.Tail.Length == 0 ? [] : TokensOf(pattern.Tail, columns);
        Slots = [.. pattern.Slots];
    }

    public EventType Type { get; }

    public EventPattern Pattern { get; }

    public EventSlot[] Slots { get; }

    public string[] Tail { get; }

    // As the articles are cut: "sit-in" is three tokens
    private static string[] TokensOf(string text, TokenColumns columns)
    {
        Segmenter.Run(text, columns);
        return [.. Enumerable.Range(0, columns.Count).Select(i => text.Substring(columns.Starts[i], columns.Lengths[i]))];
    }
}
