using System.Text;

namespace NewsNlp.Html;

/// <summary>Makes one line of text of a title or a name as pages write them.</summary>
internal static class PlainText
{
    /// <summary>Gives the text with single spaces, without invisible characters; null where nothing is left.</summary>
    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!IsInvisible(c))
            {
                line.Append(c);
            }
        }

        return line.ToString().TrimEnd() is { Length: > 0 } plain ? plain : null;
    }

    /// <summary>Whether a character only guides line breaking: soft hyphen, zero-width space, word joiner, byte order mark.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    /// <summary>Whether two texts have the same letters and digits, whatever their case, spaces and punctuation.</summary>
    public static bool SameWords(string? a, string? b) => a is not null && b is not null && Letters(a).Equals(Letters(b), StringComparison.OrdinalIgnoreCase);

    /// <summary>Gives the letters and digits of a text.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
