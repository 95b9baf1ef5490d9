using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>A quotation mark of the text: which token, of which family, and which ways its shape and its white space let it point.</summary>
internal readonly record struct QuoteMark(int Token, int Length, QuoteMarkFamily Family, bool CanOpen, bool CanClose)
{
    /// <summary>Reads the mark at a token.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(in TokenTable tokens, int token, out QuoteMark mark)
    {
        mark = default;
        if (!tokens.Has(token, TokenFlags.Punctuation | TokenFlags.QuoteMark) || tokens.Lengths[token] > 2)
        {
            return false;
        }

        char c = tokens[token][0];
        int length = 1;
        if (c is '\'' or '`' && tokens.Lengths[token] == 1 && token + 1 < tokens.Count && tokens.Lengths[token + 1] == 1 && tokens[token + 1][0] == c
            && tokens.Has(token + 1, TokenFlags.Joined))
        {
            length = 2; // '' written as two single marks
        }

        bool isDoubled = length == 2 || tokens.Lengths[token] == 2;
        var family = c switch
        {
            '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\uFF02' => QuoteMarkFamily.Double,
            '\'' or '`' => isDoubled ? QuoteMarkFamily.Double : QuoteMarkFamily.Single,
            '\u2018' or '\u2019' or '\u201A' or '\u201B' => isDoubled ? QuoteMarkFamily.Double : QuoteMarkFamily.Single,
            '\u00AB' or '\u00BB' => QuoteMarkFamily.Angle,
            _ => QuoteMarkFamily.None,
        };
        if (family == QuoteMarkFamily.None)
        {
            return false;
        }

        bool spaceBefore = !tokens.Has(token, TokenFlags.Joined);
        bool spaceAfter = token + length >= tokens.Count || !tokens.Has(token + length, TokenFlags.Joined);
        bool opens = !spaceAfter && (spaceBefore || tokens.Has(token, TokenFlags.ParagraphStart) || OpensAfter(tokens, token - 1));
        bool closes = !spaceBefore && !tokens.Has(token, TokenFlags.ParagraphStart) && (spaceAfter || ClosesBefore(tokens, token + length));

        // Curly marks say which way they point; a wrong-way one (“rapists“) is believed by its white space.
        bool curlyOpen = c is '\u201C' or '\u201E' or '\u2018' or '\u201A' or '\u00AB' or '`';
        bool curlyClose = c is '\u201D' or '\u2019' or '\u00BB';
        if (curlyOpen && (opens || !closes))
        {
            (opens, closes) = (true, false);
        }
        else if (curlyClose && (closes || !opens))
        {
            (opens, closes) = (false, true);
        }

        if (family == QuoteMarkFamily.Single)
        {
            closes &= !IsPossessive(tokens, token);
        }

        mark = new QuoteMark(token, length, family, opens, closes);
        return true;
    }

    private static bool OpensAfter(in TokenTable tokens, int before)
        => tokens.Has(before, TokenFlags.Punctuation) && tokens[before][^1] is '(' or '[' or '{' or '-' or '\u2013' or '\u2014' or '/' or '"' or '\u201C' or '\u2018' or '\'' or ':';

    private static bool ClosesBefore(in TokenTable tokens, int after) => tokens.Has(after, TokenFlags.Punctuation);

    // "workers' rights": the apostrophe of a plural goes on in lower case.
    private static bool IsPossessive(in TokenTable tokens, int token)
        => token > 0 && tokens.Has(token - 1, TokenFlags.HasLetter) && tokens[token - 1][^1] is 's' or 'S' && tokens.Has(token + 1, TokenFlags.HasLetter) && !tokens.Has(token + 1, TokenFlags.Capitalized);
}
