namespace NewsNlp.Text;

/// <summary>Decides, token by token, where sentences and paragraphs begin: from how the last one may have ended, and from the token that comes.</summary>
internal struct SentenceState
{
    private Ending _ending;
    private bool _paragraph;
    private bool _closed;
    private bool _openDouble;

    private enum Ending
    {
        None,
        FullStop,
        Call,
        Ellipsis,
        Emoticon,
        Abbreviation,
        Clock,
    }

    /// <summary>Gets whether a single quotation mark is open.</summary>
    public bool InSingleQuote { get; private set; }

    /// <summary>Gets or sets whether what ended a sentence is kept for the token after the next ones.</summary>
    public bool Held { get; set; }

    /// <summary>A paragraph ends before the next token.</summary>
    public void Paragraph()
    {
        _paragraph = true;
        _ending = Ending.None;
        _openDouble = false;
        InSingleQuote = false;
    }

    /// <summary>Gets whether a quoted question or call has just ended, so that who asked can follow in the same sentence.</summary>
    public readonly bool AwaitsSpeaker => _ending == Ending.Call && _closed;

    /// <summary>What looked like an end was none.</summary>
    public void Continue() => _ending = Ending.None;

    /// <summary>The last token was a mark that can end a sentence.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="begins">Whether it begins a sentence; an ellipsis that does ends none.</param>
    /// <param name="named">Whether it can be part of a name, as in "the search engine Yahoo! said".</param>
    public void Terminal(ReadOnlySpan<char> mark, bool begins, bool named)
    {
        bool calls = mark.ContainsAny('!', '?');
        bool ellipsis = mark.Length > 1 || mark[0] == '\u2026';
        _ending = calls ? (named ? Ending.Ellipsis : Ending.Call) : !ellipsis ? Ending.FullStop : begins ? Ending.None : Ending.Ellipsis;
        _closed = false;
    }

    /// <summary>The last token was an emoticon, which often stands where a full stop would.</summary>
    public void Emoticon()
    {
        _ending = Ending.Emoticon;
        _closed = false;
    }

    /// <summary>The last token was an abbreviation with its full stop.</summary>
    public void Abbreviation(AbbreviationKind kind, ReadOnlySpan<char> token)
    {
        _closed = false;
        _ending = kind switch
        {
            not AbbreviationKind.Letters => Ending.None,
            _ when token[^1] != '.' => Ending.None,
            _ when token.Length == 4 && token[2] is 'm' or 'M' && token[0] is 'a' or 'p' or 'A' or 'P' => Ending.Clock,
            _ when token.Equals("e.g.", StringComparison.OrdinalIgnoreCase) || token.Equals("i.e.", StringComparison.OrdinalIgnoreCase) => Ending.None,
            _ => Ending.Abbreviation,
        };
    }

    /// <summary>The last token was a quotation mark.</summary>
    public void Quoted(bool single, bool opens, bool closes)
    {
        if (single)
        {
            InSingleQuote = opens || (InSingleQuote && !closes);
        }
        else
        {
            _openDouble = opens || (!closes && !_openDouble);
        }
    }

    /// <summary>Takes the next token and gets whether it begins a sentence or a paragraph.</summary>
    public TokenFlags Next(ReadOnlySpan<char> token, TokenFlags flags)
    {
        if (_paragraph)
        {
            _paragraph = false;
            _ending = Ending.None;
            return TokenFlags.SentenceStart | TokenFlags.ParagraphStart;
        }

        if (_ending == Ending.None || Held)
        {
            return TokenFlags.None;
        }

        if (Closes(token, flags))
        {
            _closed = true;
            return TokenFlags.None;
        }

        bool starts = Starts(token, flags);
        _ending = Ending.None;
        return starts ? TokenFlags.SentenceStart : TokenFlags.None;
    }

    // What closes goes with the sentence before: He said: "Go." (Applause.)
    private readonly bool Closes(ReadOnlySpan<char> token, TokenFlags flags)
    {
        if ((flags & TokenFlags.QuoteMark) != 0)
        {
            return (flags & TokenFlags.ClosesQuote) != 0 || ((flags & TokenFlags.OpensQuote) == 0 && _openDouble);
        }

        return token[0] is ')' or ']' or '}' || (token.Length > 1 && token[0] is ':' or ';' or '=' && (flags & TokenFlags.Address) == 0)
            || ((token.Length == 1 || (flags & TokenFlags.Joined) != 0) && token[0] is '.' or '!' or '?' or '\u2026' && (flags & TokenFlags.Punctuation) != 0)
            || (token[0] is '[' or '*' or '_' && (flags & TokenFlags.Joined) != 0);
    }

    private readonly bool Starts(ReadOnlySpan<char> token, TokenFlags flags)
    {
        bool upper = (flags & TokenFlags.Capitalized) != 0;
        if ((flags & TokenFlags.Punctuation) != 0 && token[0] is ',' or ';' or ':' or '\u2014' or '\u2013' or '/' or '%')
        {
            return false;
        }

        switch (_ending)
        {
            case Ending.FullStop or Ending.Call:
                if (upper)
                {
                    return true;
                }

                // "What?" he asked. But: see below. also note
                return (flags & TokenFlags.HasLetter) != 0 && (flags & TokenFlags.HasDigit) == 0
                    ? !_closed && (flags & TokenFlags.Joined) == 0
                    : (flags & TokenFlags.Joined) == 0 || (flags & TokenFlags.Punctuation) != 0;
            case Ending.Ellipsis:
                return upper || (flags & TokenFlags.OpensQuote) != 0;
            case Ending.Emoticon:
                return upper;
            case Ending.Abbreviation:
                return upper && WordForms.OpeningOf(token) == OpeningKind.Starter;
            case Ending.Clock:
                return upper && WordForms.OpeningOf(token) != OpeningKind.Calendar;
            default:
                return false;
        }
    }
}
