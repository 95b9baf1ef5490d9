namespace NewsNlp.Text;

/// <summary>Tells whether the lines of a text are paragraphs, or pieces of paragraphs that were wrapped at a width.</summary>
internal static class LineLayout
{
    private const int WidestWrap = 100;
    private const int NarrowestWrap = 40;

    /// <summary>Gets whether the paragraphs of a text run over several lines of about the same width.</summary>
    public static bool IsWrapped(ReadOnlySpan<char> text)
    {
        int longest = 0;
        int broken = 0;
        int brokenLength = 0;
        int openEnded = 0;
        int previous = 0;
        char last = '\0';
        while (text.Length > 0)
        {
            int end = text.IndexOf('\n');
            var line = (end < 0 ? text : text[..end]).TrimEnd();
            if (line.Length > WidestWrap)
            {
                return false;
            }

            if (line.Length > 0 && previous > 0)
            {
                broken++;
                brokenLength += previous;
                openEnded += IsTerminal(last) ? 0 : 1;
            }

            longest = Math.Max(longest, line.Length);
            previous = line.Length;
            last = line.Length > 0 ? line[^1] : '\0';
            text = end < 0 ? default : text[(end + 1)..];
        }

        return broken > 1 && longest >= NarrowestWrap && brokenLength / broken * 4 >= longest * 3 && openEnded * 2 > broken;
    }

    /// <summary>Gets whether a single line break ends a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The end of the line before, where the break stands.</param>
    /// <param name="next">The first character of the line after.</param>
    /// <param name="wrapped">Whether the lines of the text are wrapped.</param>
    public static bool EndsParagraph(ReadOnlySpan<char> text, int end, int next, bool wrapped)
    {
        while (end > 0 && CharacterTable.Of(text[end - 1]) == CharacterTraits.Space)
        {
            end--;
        }

        if (end == 0 || next >= text.Length)
        {
            return true;
        }

        bool terminal = IsTerminal(text[end - 1]);
        if (!terminal && (CharacterTable.Of(text[next]) & CharacterTraits.Lower) != 0)
        {
            return false;
        }

        if (!wrapped)
        {
            return true;
        }

        var before = LineBefore(text, end);
        var after = LineBefore(text, next);
        return text[next] is '\u2022' or '*' || (terminal && before.Length < NarrowestWrap) || after.Length > Indent(before) + 1;
    }

    /// <summary>Gets the characters of a line before an index, as far as a wrapped line is wide.</summary>
    private static ReadOnlySpan<char> LineBefore(ReadOnlySpan<char> text, int index)
    {
        var window = text[Math.Max(0, index - WidestWrap)..index];
        return window[(window.LastIndexOf('\n') + 1)..];
    }

    private static int Indent(ReadOnlySpan<char> line) => line.Length - line.TrimStart().Length;

    private static bool IsTerminal(char c) => c is '.' or '!' or '?' or ':' or '"' or '\u201D' or '\u2019' or ')' or '\u00BB' or '\u2026' or '*';
}
