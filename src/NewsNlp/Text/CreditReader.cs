namespace NewsNlp.Text;

/// <summary>Finds who took a photo, or which agency sent the text, at the end of a paragraph: "© Agency / Name", "(AP Photo/Jane Roe)", "Photo: Jane Roe", "— AFP".</summary>
internal static class CreditReader
{
    private const int LongestCredit = 16;
    private static readonly WordTable<bool> PhotoWords = new((true, "photo photos image images picture photograph credit pic foto"));

    /// <summary>Gets the first token of the credit that ends a paragraph, or -1.</summary>
    public static int FirstOf(in TokenTable tokens, in Paragraph paragraph)
    {
        int lowest = Math.Max(paragraph.First + 1, paragraph.Last - LongestCredit);
        for (int i = paragraph.Last; i >= lowest; i--)
        {
            if (!StartsCredit(tokens, i, paragraph.Last))
            {
                continue;
            }

            return tokens[i - 1] is "(" or "[" or "|" && i - 1 > paragraph.First ? i - 1 : i;
        }

        return AgencyTail(tokens, paragraph);
    }

    /// <summary>Gets whether a credit is one of a photo, so that the text before it is a caption.</summary>
    public static bool IsOfPhoto(in TokenTable tokens, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (tokens[i] is "\u00A9" || IsPhotoWord(tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsCredit(in TokenTable tokens, int i, int last)
    {
        if (tokens[i] is "\u00A9")
        {
            return true;
        }

        if (!tokens.Has(i, TokenFlags.Capitalized) && !tokens.Has(i - 1, TokenFlags.Punctuation))
        {
            return false;
        }

        if (IsPhotoWord(tokens, i))
        {
            bool opened = tokens[i - 1] is "(" or "[" or "|" || tokens.Has(i, TokenFlags.SentenceStart);
            return opened && i < last && (tokens[i + 1] is ":" or "/" || tokens.Is(i + 1, "by") || tokens.Is(i + 1, "courtesy") || tokens.Is(i + 1, "credit"));
        }

        // (AP Photo/Jane Roe), (Reuters file photo)
        return tokens[i - 1] is "(" or "[" && Boilerplate.IsAgency(tokens, i) && (IsPhotoWord(tokens, i + 1) || (tokens.Is(i + 1, "file") && IsPhotoWord(tokens, i + 2)) || tokens.Is(i + 1, "via") || tokens.Is(i + 1, "images"));
    }

    private static bool IsPhotoWord(in TokenTable tokens, int i)
        => (uint)i < (uint)tokens.Count && PhotoWords.Find(tokens[i]);

    // "… the minister said. (AFP)", "… said. - Reuters"
    private static int AgencyTail(in TokenTable tokens, in Paragraph paragraph)
    {
        int last = paragraph.Last;
        bool bracket = tokens[last][0] == ')';
        int agency = bracket ? last - 1 : last;
        int open = agency - 1;
        if (open - 1 <= paragraph.First || !Boilerplate.IsAgency(tokens, agency))
        {
            return -1;
        }

        bool opened = bracket ? tokens[open] is "(" : tokens[open] is "-" or "--" or "\u2013" or "\u2014" or "/";
        return opened && (tokens[open - 1][^1] is '.' or '!' or '?' || tokens.Has(open - 1, TokenFlags.QuoteMark)) ? open : -1;
    }
}
