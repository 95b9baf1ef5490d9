namespace NewsNlp.Text;

/// <summary>The shape of one paragraph.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token; below <paramref name="First"/> there is no such paragraph.</param>
/// <param name="Words">The number of tokens that have a letter or digit, word parts left out.</param>
/// <param name="IsTerminated">Whether it ends like a sentence, with closing marks after the end or without.</param>
internal readonly record struct Paragraph(int First, int Last, int Words, bool IsTerminated)
{
    /// <summary>Gets whether there is such a paragraph.</summary>
    public bool Exists => Last >= First;

    /// <summary>Reads the paragraph that begins at a token; after the end of the table there is none.</summary>
    public static Paragraph Read(in TokenTable tokens, int first)
    {
        int last = first;
        int words = 0;
        for (int i = first; i < tokens.Count && (i == first || !tokens.Has(i, TokenFlags.ParagraphStart)); i++)
        {
            last = i;
            words += tokens.Has(i, TokenFlags.HasLetter | TokenFlags.HasDigit) && !tokens.Has(i, TokenFlags.WordPart) ? 1 : 0;
        }

        return first < tokens.Count ? new(first, last, words, EndsSentence(tokens, first, last)) : new(first, first - 1, 0, false);
    }

    /// <summary>Gets the number of characters.</summary>
    public int LengthIn(in TokenTable tokens) => tokens.EndOf(Last) - tokens.StartOf(First);

    private static bool EndsSentence(in TokenTable tokens, int first, int last)
    {
        int i = last;
        while (i > first && (tokens.Has(i, TokenFlags.QuoteMark) || tokens[i][0] is ')' or ']'))
        {
            i--;
        }

        return tokens[i][^1] is '.' or '!' or '?' or '\u2026' or ':' or ';';
    }
}
