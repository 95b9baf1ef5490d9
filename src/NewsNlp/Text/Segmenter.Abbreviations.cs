namespace NewsNlp.Text;

internal ref partial struct Segmenter
{
    private const int LongestGap = 8;

    /// <summary>Appends a word that a full stop follows, with the full stop where it belongs to the word.</summary>
    private int Stop(int start, int stop)
    {
        if (Is(stop - 1, CharacterTraits.Digit) && Is(stop + 1, CharacterTraits.Digit))
        {
            return Plain(start, DigitsEnd(stop + 1)); // PM2.5
        }

        if (Is(stop + 1, CharacterTraits.Word))
        {
            int addressEnd = AddressScanner.BareEnd(_text, start);
            if (addressEnd > 0 && CharAt(addressEnd) != '@')
            {
                return Address(start, addressEnd);
            }

            if (start >= _mailScanned && AddressScanner.MailEnd(_text, start, out _mailScanned) is int mailEnd and > 0)
            {
                return Address(start, mailEnd);
            }
        }

        if (_text[stop..].StartsWith("...@") && AddressScanner.MailEnd(_text, start, out _) is int maskedEnd and > 0)
        {
            return Address(start, maskedEnd); // ada...@example.org, as archives hide names
        }

        int letters = LettersEnd(start, stop);
        if (letters > 0)
        {
            return Abbreviation(start, letters, AbbreviationKind.Letters);
        }

        var kind = KindOf(start, stop);
        return kind == AbbreviationKind.None ? Plain(start, stop) : Abbreviation(start, stop + 1, kind);
    }

    private int Abbreviation(int start, int end, AbbreviationKind kind)
    {
        Add(start, end, _text[end - 1] == '.' ? TokenFlags.Abbreviation : TokenFlags.None);
        _state.Abbreviation(kind, _text[start..end]);
        if (Is(end, CharacterTraits.Apostrophe) && Is(end + 1, CharacterTraits.Letter))
        {
            int next = RunEnd(end + 1);
            if (WordForms.IsContraction(_text[(end + 1)..next]))
            {
                return WordParts(end, next); // U.S.'s
            }
        }

        return end;
    }

    /// <summary>Gets the end of letters with full stops between them, such as "U.S.", "e.g." and "Ph.D.", or 0.</summary>
    private readonly int LettersEnd(int start, int stop)
    {
        if (stop - start > 2 || (stop - start == 2 && !(Is(start, CharacterTraits.Upper) && Is(start + 1, CharacterTraits.Lower))))
        {
            return 0;
        }

        int end = stop;
        int groups = 1;
        if (CharAt(end + 1) == '&' && Is(end + 2, CharacterTraits.Upper) && CharAt(end + 3) == '.')
        {
            return end + 4; // S.&P.
        }

        while (CharAt(end) == '.' && Is(end + 1, CharacterTraits.Letter))
        {
            int length = Is(end + 2, CharacterTraits.Inside) ? 2 : 1;
            bool fits = length == 1
                || (groups == 1 && !Is(end + 3, CharacterTraits.Inside) && CharAt(end + 3) == '.' && Is(end + 1, CharacterTraits.Upper)); // M.Sc.
            if (!fits)
            {
                break;
            }

            end += 1 + length;
            groups++;
        }

        if (groups == 1 || (stop - start == 2 && groups > 3))
        {
            return 0;
        }

        return IsSingleStop(end) ? end + 1 : end;
    }

    private readonly AbbreviationKind KindOf(int start, int stop)
    {
        int next = stop + 1;
        while (next < _text.Length && next - stop <= LongestGap && (TraitsAt(next) & (CharacterTraits.Space | CharacterTraits.LineBreak)) == CharacterTraits.Space)
        {
            next++;
        }

        if (!IsSingleStop(stop))
        {
            return AbbreviationKind.None;
        }

        bool capital = Is(start, CharacterTraits.Upper);
        if (stop - start == 1 && capital && IsInitial(start, next))
        {
            return AbbreviationKind.Initial;
        }

        var kind = Abbreviations.Find(_text[start..stop]);
        if (kind == AbbreviationKind.None)
        {
            return kind;
        }

        // At the end of a sentence the full stop is a token of its own: "at Acme Inc. The", "on 21st St. It".
        bool last = next >= _text.Length || Is(next, CharacterTraits.LineBreak);
        bool ends = last || (Is(next, CharacterTraits.Upper) && WordForms.OpeningOf(_text[next..RunEnd(next)]) == OpeningKind.Starter);
        bool holds = kind switch
        {
            AbbreviationKind.Title => capital && !last,
            AbbreviationKind.TitleOrTrail => capital && !(ends && LastHas(TokenFlags.Capitalized | TokenFlags.HasDigit)),
            AbbreviationKind.Lead => !last,
            AbbreviationKind.Versus => Is(next, CharacterTraits.Digit) || (Is(next, CharacterTraits.Upper) && LastHas(TokenFlags.Capitalized)),
            AbbreviationKind.BeforeNumber => Is(next, CharacterTraits.Digit) || (stop - start == 1 && LastIs("(")),
            AbbreviationKind.CalendarOrWord => capital && (Is(next, CharacterTraits.Digit) || CharAt(next) == ','),
            AbbreviationKind.Calendar or AbbreviationKind.State => capital && !ends,
            AbbreviationKind.StateOrWord => capital && !ends && LastIs(","),
            AbbreviationKind.Enumeration => !last && !Is(next, CharacterTraits.Upper),
            AbbreviationKind.AfterEt => !ends && LastIs("et"),
            _ => !ends && (capital || !Is(next, CharacterTraits.Upper)),
        };
        return holds ? kind : AbbreviationKind.None;
    }

    // "George W. Bush", "J. Smith"; but "plan B. The talks" and "World War I. He".
    private readonly bool IsInitial(int start, int next)
    {
        if (CharAt(next) is '(' or '"' or '\u201C')
        {
            return LastHas(TokenFlags.Capitalized); // Ben J. "Buck" Okoro
        }

        if (!Is(next, CharacterTraits.Upper))
        {
            return (CharAt(next) is ',' or ';' || Is(next, CharacterTraits.Lower)) && _text[start] != 'I'; // E. coli
        }

        int end = RunEnd(next);
        if (end - next == 1 && CharAt(end) == '.')
        {
            return true; // J. R. R. Tolkien
        }

        if (WordForms.OpeningOf(_text[next..end]) == OpeningKind.Starter)
        {
            return false;
        }

        return _text[start] != 'I' || _columns.Count == 0 || LastHas(TokenFlags.Capitalized | TokenFlags.Punctuation);
    }

    private readonly bool IsSingleStop(int index) => CharAt(index) == '.' && (CharAt(index + 1) != '.' || CharAt(index + 2) != '.');

    private readonly bool LastIs(string token)
    {
        int last = _columns.Count - 1;
        return last >= 0 && _text.Slice(_columns.Starts[last], _columns.Lengths[last]).SequenceEqual(token);
    }

    private readonly bool LastHas(TokenFlags flags) => _columns.Count > 0 && (_columns.Flags[_columns.Count - 1] & flags) != 0;
}
