namespace NewsNlp.Text;

/// <summary>Recognises lines that name who wrote an article: "By Jane Roe", "Jane Roe in Paris", "Reporting by Jane Roe; Editing by John Doe".</summary>
internal static class BylineReader
{
    private const int LongestByline = 40;
    private static readonly WordTable<bool> Works = new((true, "reporting additional writing written edited editing compiled translated words story"));
    private static readonly WordTable<bool> Labels = new((true, "interview author reporter text editor"));
    private static readonly WordTable<bool> Jobs = new((true, "correspondent editor reporter writer"));
    private static readonly WordTable<bool> NameParticles = new((true, "- * ** de del la van von der al el bin ben da dos di"));

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
        if (by && Works.Find(tokens[first]))
        {
            return true;
        }

        if (tokens.Is(first + 1, ":") && length <= 10 && Labels.Find(tokens[first]))
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

        return tokens[next] is "," && paragraph.Words <= 8 && Jobs.Find(tokens[paragraph.Last]);
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
            bool inner = !tokens.Has(i, TokenFlags.Capitalized) && NameParticles.Find(tokens[i]);
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
