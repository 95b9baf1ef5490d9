using System.Text;

namespace NewsNlp.Text;

internal ref partial struct Segmenter
{
    private const int ShortestRule = 6;

    /// <summary>Appends what begins with neither letter nor digit: punctuation, symbols, signs of money, quotation marks, emoticons, tags.</summary>
    private int Mark(int start)
    {
        char c = _text[start];
        switch (c)
        {
            case '.':
                if (Is(start + 1, CharacterTraits.Digit) && !Is(start - 1, CharacterTraits.Word))
                {
                    return Number(start, start + 1); // .5
                }

                if (!Is(start - 1, CharacterTraits.Word) && RunEnd(start + 1) is int labelEnd && IsEdge(labelEnd) && WordForms.DomainOf(_text[(start + 1)..labelEnd]) == DomainKind.Domain)
                {
                    return Address(start, labelEnd); // the .gov domain, a .doc file
                }

                return Run(start);
            case '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' or '\u201A' or '\uFF02' or '\u300C' or '\u300D' or '\u300E' or '\u300F':
                return Quote(start, start + 1);
            case '\'' or '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`':
                return Apostrophe(start);
            case ',':
                return CharAt(start + 1) == ',' && Is(start + 2, CharacterTraits.Letter) ? Quote(start, start + 2) : Single(start);
            case '#' or '@':
                if (AddressScanner.TagEnd(_text, start) is int tagEnd and > 0)
                {
                    return Address(start, tagEnd);
                }

                return Run(start);
            case '+':
                if (Is(start + 1, CharacterTraits.Digit) && IsEdge(start - 1))
                {
                    return Number(start, start + 1); // +44
                }

                return Run(start);
            case ':' or ';' or '=':
                int face = EmoticonEnd(start);
                if (face > 0)
                {
                    Add(start, face);
                    _state.Emoticon();
                    return face;
                }

                return c == '=' ? Run(start) : Single(start);
            case '(' or '[' or '{':
                if (c == '[' && _text[start..].StartsWith("[...]"))
                {
                    Add(start, start + 5);
                    return start + 5;
                }

                if (c == '[' && CitationEnd(start) is int citationEnd and > 0)
                {
                    return Citation(start, citationEnd);
                }

                _brackets++;
                return Single(start);
            case ')' or ']' or '}':
                _brackets = Math.Max(0, _brackets - 1);
                return Single(start);
            case '!' or '?' or '-' or '*' or '_' or '~' or '\u2026' or '<' or '>' or '|' or '\u2014' or '\u2013' or '\\' or '^' or '/':
                return Run(start);
            default:
                return char.IsSurrogate(c) ? Pair(start) : Single(start);
        }
    }

    private static bool IsRule(char c) => c is '-' or '=' or '+' or '|' or '*' or '~' or '_' or '#' or '<' or '>' or '^';

    private int Single(int start)
    {
        Add(start, start + 1);
        return start + 1;
    }

    /// <summary>Appends equal marks as one token: "...", "--", "***"; exclamation and question marks mix.</summary>
    private int Run(int start)
    {
        char c = _text[start];
        int end = start + 1;
        while (end < _text.Length && (_text[end] == c || (c is '!' or '?' && _text[end] is '!' or '?') || (c is '\u2026' && _text[end] == '.')))
        {
            end++;
        }

        if (IsRule(c))
        {
            int rule = end;
            while (rule < _text.Length && IsRule(_text[rule]))
            {
                rule++;
            }

            end = rule - start >= ShortestRule ? rule : end; // --------+--------
        }

        if (c == '.' && end - start == 1 && CharAt(end) is '!' or '?')
        {
            end++; // .?
        }

        bool named = c == '!' && LastHas(TokenFlags.Capitalized) && !LastHas(TokenFlags.SentenceStart | TokenFlags.AllCaps);
        Add(start, end);
        if (c is '.' or '!' or '?' or '\u2026')
        {
            _state.Terminal(_text[start..end], LastHas(TokenFlags.SentenceStart), named);
        }

        return end;
    }

    // '90s and 'em are words; elsewhere ' before a word opens a quotation; '' and ’’ are double marks.
    private int Apostrophe(int start)
    {
        char c = _text[start];
        if (CharAt(start + 1) == c || (c == '\u2018' && CharAt(start + 1) == '\u2019'))
        {
            return Quote(start, start + 2);
        }

        if (c is '\'' or '\u2019' && ElisionEnd(start) is int end and > 0)
        {
            Add(start, end, IsEdge(start - 1) ? TokenFlags.None : TokenFlags.WordPart);
            return end;
        }

        return Quote(start, start + 1);
    }

    /// <summary>Gets the end of a word or word part that begins with an apostrophe, or 0.</summary>
    private readonly int ElisionEnd(int start)
    {
        int end = RunEnd(start + 1);
        var rest = _text[(start + 1)..end];
        bool contraction = Is(start + 1, CharacterTraits.Lower) && !IsHyphen(end) && WordForms.IsContraction(rest);
        if (!IsEdge(start - 1))
        {
            return contraction ? end : 0; // @ada's
        }

        if (rest is "n" && Is(end, CharacterTraits.Apostrophe))
        {
            return end + 1; // rock 'n' roll
        }

        // the '90s, in '72; but '25 people died,' he said
        bool year = rest.Length is 2 or 3 && Is(start + 1, CharacterTraits.Digit) && Is(start + 2, CharacterTraits.Digit)
            && (rest.Length == 3 ? rest[2] == 's' : !(CharAt(end) == ' ' && Is(end + 1, CharacterTraits.Lower)));
        return year || contraction || rest is "em" or "til" or "tis" or "twas" or "cause" or "cos" or "bout" ? end : 0;
    }

    private int Quote(int start, int end)
    {
        char c = _text[start];
        bool wordBefore = Is(start - 1, CharacterTraits.Inside);
        bool wordAfter = Is(end, CharacterTraits.Word);
        bool freeBefore = IsFreeBefore(start);
        bool freeAfter = IsFreeAfter(end);
        bool opens = freeBefore && !freeAfter;
        bool closes = freeAfter && !freeBefore;
        if (!opens && !closes)
        {
            opens = c is '\u201C' or '\u2018' or '\u201E' or '\u201A' or '\u00AB' or '\u2039' or '\u300C' or '\u300E';
            closes = c is '\u201D' or '\u2019' or '\u00BB' or '\u203A' or '\u300D' or '\u300F';
        }

        bool single = end - start == 1 && c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u2039' or '\u203A' or '`' or '\u00B4' or '\u02BC';
        if (single && wordBefore && wordAfter)
        {
            opens = closes = false;
        }

        Add(start, end, TokenFlags.QuoteMark | (opens ? TokenFlags.OpensQuote : 0) | (closes ? TokenFlags.ClosesQuote : 0));
        _state.Quoted(single, opens, closes);
        return end;
    }

    // A quotation can open here: after a space, an opening bracket, a dash, or another mark that opens ("'Yes,' he said").
    private readonly bool IsFreeBefore(int index)
        => index == 0 || Is(index - 1, CharacterTraits.Space) || _text[index - 1] switch
        {
            '(' or '[' or '{' or '\u2014' or '\u2013' or '-' or '/' or '\u201C' or '\u2018' or '\u00AB' => true,
            '"' or '\'' => index == 1 || Is(index - 2, CharacterTraits.Space),
            _ => false,
        };

    // A quotation can close here: before a space, a mark that follows quotations, or another mark that closes.
    private readonly bool IsFreeAfter(int index)
        => index >= _text.Length || Is(index, CharacterTraits.Space) || (!Is(index, CharacterTraits.Word) && _text[index] switch
        {
            '$' or '\u20AC' or '\u00A3' or '#' or '@' or '(' or '[' or '\u2018' or '\u201C' or '\u00AB' or '\u2026' => false,
            '"' or '\'' => !Is(index + 1, CharacterTraits.Word),
            '.' => CharAt(index + 1) != '.',
            _ => true,
        });

    /// <summary>Gets the end of a reference such as "[3]" or "[13,14]", or 0.</summary>
    private readonly int CitationEnd(int start)
    {
        int i = start + 1;
        while (i - start < 24 && (Is(i, CharacterTraits.Digit) || (i > start + 1 && CharAt(i) is ',' or '-' or '\u2013' or ' ')))
        {
            i++;
        }

        return i > start + 1 && CharAt(i) == ']' ? i + 1 : 0;
    }

    // A reference belongs to the sentence before, also after its full stop: "It fell. [3] Then"
    private int Citation(int start, int end)
    {
        _state.Held = true;
        for (int i = start; i < end;)
        {
            int next = Is(i, CharacterTraits.Digit) ? RunEnd(i) : i + 1;
            if (!Is(i, CharacterTraits.Space))
            {
                Add(i, next);
            }

            i = next;
        }

        _state.Held = false;
        return end;
    }

    private readonly int EmoticonEnd(int start)
    {
        if (_text[start] == ':' && Is(start - 1, CharacterTraits.Digit))
        {
            return -1;
        }

        int mouth = CharAt(start + 1) is '-' or '\'' or 'o' ? start + 2 : start + 1;
        bool nose = mouth == start + 2;
        char c = CharAt(mouth);
        bool letter = c is 'D' or 'P' or 'p' or 'O' or 'o' or 'S' or 's';
        if (!letter && c is not (')' or '(' or '/' or '\\' or '|' or ']' or '[' or '*' or '3'))
        {
            return -1;
        }

        if (!nose && c is '/' or '[' or '3' or '\\' or ']' or '*' || (c == '(' && Is(mouth + 1, CharacterTraits.Inside)) || (!nose && _text[start] == '=' && letter))
        {
            return -1;
        }

        if (c == ')' && _brackets > 0 && !nose && start == _lastEnd)
        {
            return -1; // (see below:)
        }

        int end = mouth + 1;
        while (!letter && CharAt(end) == c && end - mouth < 8)
        {
            end++;
        }

        return IsEdge(end) ? end : -1;
    }

    /// <summary>Appends a character outside the basic plane, with what modifies it; half a pair is a token of its own.</summary>
    private int Pair(int start)
    {
        if (Rune.DecodeFromUtf16(_text[start..], out var rune, out int length) != System.Buffers.OperationStatus.Done)
        {
            return Single(start);
        }

        int end = start + length;
        if (Rune.IsLetterOrDigit(rune))
        {
            while (end < _text.Length && Rune.DecodeFromUtf16(_text[end..], out rune, out length) == System.Buffers.OperationStatus.Done && length == 2 && Rune.IsLetterOrDigit(rune))
            {
                end += length;
            }

            Add(start, end, TokenFlags.HasLetter);
            return end;
        }

        while (CharAt(end) is '\uFE0F' or '\u200D' || (CharAt(end) == '\uD83C' && CharAt(end + 1) is >= '\uDFFB' and <= '\uDFFF') || (CharAt(end - 1) == '\u200D' && char.IsHighSurrogate(CharAt(end))))
        {
            end += char.IsHighSurrogate(_text[end]) && char.IsLowSurrogate(CharAt(end + 1)) ? 2 : 1;
        }

        Add(start, end);
        return end;
    }
}
