using NewsNlp.Text;

namespace NewsNlp.Console.Output.Highlights;

/// <summary>Finds the paragraphs of a text: what blank lines part.</summary>
internal static class Paragraphs
{
    public static List<TextSpan> Of(string text)
    {
        var paragraphs = new List<TextSpan>();
        int start = -1; // of the paragraph; -1 between two
        int end = 0;
        for (int line = 0; line < text.Length;)
        {
            int length = text.AsSpan(line).IndexOfAny('\r', '\n');
            int lineEnd = length < 0 ? text.Length : line + length;
            if (!text.AsSpan(line, lineEnd - line).IsWhiteSpace())
            {
                start = start < 0 ? line : start;
                end = lineEnd;
            }
            else if (start >= 0)
            {
                paragraphs.Add(new TextSpan(start, end));
                start = -1;
            }

            line = lineEnd + (text.AsSpan(lineEnd).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }

        if (start >= 0)
        {
            paragraphs.Add(new TextSpan(start, end));
        }

        return paragraphs;
    }
}
