using System.Text;
using NewsNlp.Text;

namespace NewsNlp.Tests.Text;

/// <summary>Prints what the segmenter made of a text, on one line, so that a test states it at a glance.</summary>
internal static class Segmented
{
    /// <summary>Tokens with spaces between them; + before a word part, " | " between sentences, " ¶ " between paragraphs.</summary>
    public static string Print(string text)
    {
        var columns = new TokenColumns();
        Segmenter.Run(text, columns);
        var line = new StringBuilder();
        for (int i = 0; i < columns.Count; i++)
        {
            var flags = columns.Flags[i];
            if (i > 0)
            {
                line.Append((flags & TokenFlags.ParagraphStart) != 0 ? " ¶ " : (flags & TokenFlags.SentenceStart) != 0 ? " | " : (flags & TokenFlags.WordPart) != 0 ? "+" : " ");
            }

            line.Append(text.AsSpan(columns.Starts[i], columns.Lengths[i]));
        }

        return line.ToString();
    }

    /// <summary>The tokens that have a flag, with spaces between them.</summary>
    public static string Flagged(string text, TokenFlags flag)
    {
        var columns = new TokenColumns();
        Segmenter.Run(text, columns);
        return string.Join(' ', Enumerable.Range(0, columns.Count).Where(i => (columns.Flags[i] & flag) != 0).Select(i => text.Substring(columns.Starts[i], columns.Lengths[i])));
    }
}
