namespace NewsNlp.Console.Output.Html;

/// <summary>Writes HTML: own markup as it is, everything from articles escaped.</summary>
internal sealed class Markup(TextWriter output)
{
    private const char Replacement = '\uFFFD';

    /// <summary>Writes markup of our own.</summary>
    public Markup Raw(string html)
    {
        output.Write(html);
        return this;
    }

    /// <summary>Writes text, for content or for the value of an attribute in double quotes. What HTML cannot carry, control characters and halves of surrogate pairs, becomes U+FFFD, one for one.</summary>
    public Markup Text(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                output.Write(text.Slice(i++, 2));
            }
            else if (EntityOf(c) is { } entity)
            {
                output.Write(entity);
            }
            else
            {
                output.Write(char.IsSurrogate(c) || (char.IsControl(c) && c is not ('\n' or '\t')) ? Replacement : c);
            }
        }

        return this;
    }

    /// <summary>Writes an attribute with a space before it.</summary>
    public Markup Attribute(string name, string value) => Raw($" {name}=\"").Text(value).Raw("\"");

    /// <summary>Writes an element of nothing but text; no text, no element.</summary>
    public Markup Element(string tag, string className, string text)
        => text.Length == 0 ? this : Raw($"<{tag} class=\"{className}\">").Text(text).Raw($"</{tag}>");

    // A carriage return that is not escaped would be read as a line feed.
    private static string? EntityOf(char c) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "&#13;",
        _ => null,
    };
}
