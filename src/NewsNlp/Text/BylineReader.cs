namespace NewsNlp.Text;

/// <summary>Recognises lines that name who wrote an article: "By Jane Roe", "Jane Roe in Paris", "Reporting by Jane Roe; Editing by John Doe".</summary>
internal static class BylineReader
{
    private const int LongestByline = 40;

    /// <summary>Gets whether a paragraph is a by-line. Near the top a name with a place or date is one too.</summary>
    public static bool IsByline(in TokenTable tokens, in Paragraph paragraph, bool inHead)
    {
        int first = tokens[paragraph.First] is "*" or "_" or "(" ? paragraph.First + 1 : paragraph.First;
        int length = paragraph.Last - first + 1;
        if (length > LongestByline)
        {
            return false;
        }

        if (tokens.Is(first, "by"))
        {
            return IsName(tokens, first + 1, out int last) && last <= paragraph.Last && !paragraph.IsTerminated && (length <= 14 || tokens[last + 1] is "," or "|" or "and");
        }

        bool by = tokens.Is(first + 1, "by") || (tokens.Is(first + 2, "by") && tokens.Is(first + 1, "reporting"));
        if (by && (tokens.Is(first, "reporting") || tokens.Is(first, "additional") || tokens.Is(first, "writing") || tokens.Is(first, "written") || tokens.Is(first, "edited")
            || tokens.Is(first, "editing") || tokens.Is(first, "compiled") || tokens.Is(first, "translated") || tokens.Is(first, "words") || tokens.Is(first, "story")))
        {
            return true;
        }

        if (tokens.Has(first, TokenFlags.Capitalized) && tokens[first + 1 < tokens.Count ? first + 1 : first] is ":" && length <= 10
            && (tokens.Is(first, "interview") || tokens.Is(first, "author") || tokens.Is(first, "reporter") || tokens.Is(first, "text") || tokens.Is(first, "editor")))
        {
            return IsName(tokens, first + 2, out _);
        }

        return !paragraph.IsTerminated ? inHead && IsNameLine(tokens, paragraph) : Contributed(tokens, paragraph);
    }

    // Jane Roe in Paris; Jane Roe | 5 May 2020; Jane Roe, Political Editor
    private static bool IsNameLine(in TokenTable tokens, in Paragraph paragraph)
    {
        if (!IsName(tokens, paragraph.First, out int last) || last == paragraph.Last)
        {
            return false;
        }

        int next = last + 1;
        if (tokens.Is(next, "in"))
        {
            int end = next + 1;
            while (end <= paragraph.Last && (tokens.Has(end, TokenFlags.Capitalized) || tokens[end] is "-" or "," or "and"))
            {
                end++;
            }

            return end > paragraph.Last && end > next + 1 && end - next <= 5;
        }

        if (tokens[next] is "|" or "\u2022" or "\u00B7")
        {
            return true;
        }

        return tokens[next] is "," && paragraph.Words <= 8 && tokens.Is(paragraph.Last, "correspondent") | tokens.Is(paragraph.Last, "editor") | tokens.Is(paragraph.Last, "reporter") | tokens.Is(paragraph.Last, "writer");
    }

    private static bool Contributed(in TokenTable tokens, in Paragraph paragraph)
    {
        for (int i = paragraph.First; i + 3 <= paragraph.Last; i++)
        {
            if (tokens.Is(i, "contributed") && (tokens.Is(i + 1, "to") || tokens.Is(i + 1, "reporting")) && (tokens.Is(i + 2, "this") || tokens.Is(i + 2, "the") || tokens.Is(i + 2, "from"))
                && (tokens.Is(i + 3, "report") || tokens.Is(i + 3, "story") || tokens.Is(i + 3, "article") || tokens.Is(i + 1, "reporting")))
            {
                return true;
            }
        }

        return false;
    }

    // Two to four words with capitals: Jane Roe, Ana de la Cruz, J. K. Okoro, Jean - Luc Roy.
    private static bool IsName(in TokenTable tokens, int first, out int last)
    {
        int words = 0;
        int i = first;
        while (i < tokens.Count && i - first < 9 && (i == first || !tokens.Has(i, TokenFlags.ParagraphStart)))
        {
            bool inner = tokens[i] is "-" or "*" or "**" or "de" or "del" or "la" or "van" or "von" or "der" or "al" or "el" or "bin" or "ben" or "da" or "dos" or "di";
            if (!inner && !tokens.Has(i, TokenFlags.Capitalized))
            {
                break;
            }

            words += inner ? 0 : 1;
            i++;
        }

        last = i - 1;
        return words is >= 2 and <= 5 && (uint)last < (uint)tokens.Count && WordForms.OpeningOf(tokens[first]) == OpeningKind.None && WordForms.OpeningOf(tokens[last]) == OpeningKind.None;
    }
}
