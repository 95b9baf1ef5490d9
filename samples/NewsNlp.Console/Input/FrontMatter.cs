namespace NewsNlp.Console.Input;

/// <summary>The lines <c>key: value</c> between two lines of dashes at the beginning of a Markdown file.</summary>
internal sealed class FrontMatter
{
    private const int MostLines = 200;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the number of characters, with both lines of dashes; 0 where there is none.</summary>
    public int Length { get; private set; }

    /// <summary>Gets where the title is, without quotation marks.</summary>
    public Range? Title { get; private set; }

    /// <summary>Gets a field; null where it is missing or empty.</summary>
    public string? this[string key] => _fields.GetValueOrDefault(key);

    public static FrontMatter Read(string text)
    {
        var matter = new FrontMatter();
        int start = text.StartsWith('\uFEFF') ? 1 : 0;
        for (int line = 0; line < MostLines && start < text.Length; line++)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            var content = text.AsSpan(start..end).TrimEnd();
            bool isBoundary = content is "---" || (line > 0 && content is "...");
            if (line == 0 && !isBoundary)
            {
                break;
            }

            if (line > 0 && isBoundary)
            {
                matter.Length = end;
                return matter;
            }

            matter.Add(text, start, content);
            start = end;
        }

        return new FrontMatter();
    }

    // title: "Ferry rivals agree merger"; lines of nested lists are not ours.
    private void Add(string text, int start, ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        if (colon <= 0 || char.IsWhiteSpace(line[0]) || line[0] is '#' or '-')
        {
            return;
        }

        int from = start + colon + 1;
        int to = start + line.Length;
        while (from < to && (char.IsWhiteSpace(text[from]) || text[from] is '"' or '\'' or '['))
        {
            from++;
        }

        while (to > from && (char.IsWhiteSpace(text[to - 1]) || text[to - 1] is '"' or '\'' or ']'))
        {
            to--;
        }

        if (to > from && _fields.TryAdd(line[..colon].ToString(), text[from..to]) && line[..colon].Equals("title", StringComparison.OrdinalIgnoreCase))
        {
            Title = from..to;
        }
    }
}
