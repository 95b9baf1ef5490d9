namespace NewsNlp.Text;

/// <summary>What one look at a token's characters and its surroundings tells.</summary>
[Flags]
public enum TokenFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The first character is an upper-case letter.</summary>
    Capitalized = 1 << 0,

    /// <summary>At least two letters, and all of them upper case.</summary>
    AllCaps = 1 << 1,

    /// <summary>The token has a letter.</summary>
    HasLetter = 1 << 2,

    /// <summary>The token has a digit.</summary>
    HasDigit = 1 << 3,

    /// <summary>The token is a number: digits with separators, such as "1,200.5", or an ordinal such as "3rd".</summary>
    Number = 1 << 4,

    /// <summary>The token is a punctuation mark or a symbol.</summary>
    Punctuation = 1 << 5,

    /// <summary>The token is a quotation mark.</summary>
    QuoteMark = 1 << 6,

    /// <summary>The quotation mark can only open: a curly or pointed opening mark, or a straight one after a space.</summary>
    OpensQuote = 1 << 7,

    /// <summary>The quotation mark can only close: a curly or pointed closing mark, or a straight one before a space.</summary>
    ClosesQuote = 1 << 8,

    /// <summary>The token is the first of a sentence.</summary>
    SentenceStart = 1 << 9,

    /// <summary>The token is the first of a paragraph: it follows a line break that ends one.</summary>
    ParagraphStart = 1 << 10,

    /// <summary>No white space stands between this token and the one before.</summary>
    Joined = 1 << 11,

    /// <summary>The token is the second part of one written word, as "n't" in "don't" or "'s" in "Kyiv's".</summary>
    WordPart = 1 << 12,

    /// <summary>The token is an abbreviation that ends with its full stop, such as "Mr." or "U.S.".</summary>
    Abbreviation = 1 << 13,

    /// <summary>The token is a web address, an e-mail address, a hashtag or a handle.</summary>
    Address = 1 << 14,
}
