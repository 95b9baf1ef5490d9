namespace NewsNlp.Text;

internal ref partial struct Segmenter
{
    /// <summary>Appends the word whose first letters and digits end at <paramref name="end"/>, with what belongs to it.</summary>
    private int Word(int start, int end)
    {
        while (end < _text.Length)
        {
            char c = _text[end];
            if (c == ' ')
            {
                break;
            }

            if (Is(end, CharacterTraits.Apostrophe))
            {
                if (!Is(end + 1, CharacterTraits.Letter))
                {
                    return PluralPossessive(start, end);
                }

                int suffixEnd = RunEnd(end + 1);
                if (ContractionStart(start, end, suffixEnd) is int part and > 0)
                {
                    Add(start, part);
                    return WordParts(part, suffixEnd);
                }

                end = suffixEnd; // O'Neill, L'Aquila, rock'n'roll
                continue;
            }

            if (c == '.')
            {
                return Stop(start, end);
            }

            if (IsHyphen(end))
            {
                int next = RunEnd(end + 1);
                if (next > end + 1 && KeepsHyphen(start, end) && !(IsHyphen(next) && Is(next + 1, CharacterTraits.Word)))
                {
                    end = next; // anti-war, but follow - up
                    continue;
                }

                return MailOr(start, end);
            }

            if (c is '&' or '/' or '*')
            {
                int next = Inner(start, end);
                if (next > end)
                {
                    end = next;
                    continue;
                }

                break;
            }

            if (c == ':' && WebStart(start, end))
            {
                return Address(start, AddressScanner.WebEnd(_text, start));
            }

            if (c == '@' && AddressScanner.MailEnd(_text, start, out _) is int mailEnd and > 0)
            {
                return Address(start, mailEnd);
            }

            if (c is '+' or '%')
            {
                return MailOr(start, end);
            }

            if (c == '$' && end - start <= 3 && (TraitsAt(start) & CharacterTraits.Upper) != 0)
            {
                end++; // US$, A$
            }

            break;
        }

        return Plain(start, end);
    }

    /// <summary>Appends a word; "cannot" and "dont" are two words written as one.</summary>
    private int Plain(int start, int end)
    {
        while (end - 1 > start && _text[end - 1] == '_')
        {
            end--;
        }

        if (Is(end - 1, CharacterTraits.Digit) && CurrencyEnd(start, end) is int amount and > 0)
        {
            Add(start, amount);
            return Number(amount, amount);
        }

        int part = _text[end - 1] is 't' or 'a' or 'e' ? WordForms.FusedPart(_text[start..end]) : 0;
        Add(start, end - part);
        if (part > 0)
        {
            Add(end - part, end, TokenFlags.WordPart);
        }

        return end;
    }

    /// <summary>Gets where the digits of "Rs500" begin, or 0.</summary>
    private readonly int CurrencyEnd(int start, int end)
    {
        int i = start;
        while (i < end && Is(i, CharacterTraits.Letter))
        {
            i++;
        }

        return i < end && Is(i, CharacterTraits.Digit) && WordForms.IsCurrency(_text[start..i]) ? i : 0;
    }

    private int Address(int start, int end)
    {
        Add(start, end, TokenFlags.Address);
        return end;
    }

    private int MailOr(int start, int end)
    {
        if (start >= _mailScanned && Is(end + 1, CharacterTraits.Word) && AddressScanner.MailEnd(_text, start, out _mailScanned) is int mailEnd and > 0)
        {
            return Address(start, mailEnd);
        }

        return Plain(start, end);
    }

    /// <summary>Gets where the second word of "he'll" or "don't" begins, or 0.</summary>
    private readonly int ContractionStart(int start, int apostrophe, int suffixEnd)
    {
        var suffix = _text[(apostrophe + 1)..suffixEnd];
        if (WordForms.IsContraction(suffix))
        {
            return apostrophe;
        }

        bool negation = suffix is "t" or "T" && apostrophe - start > 1 && _text[apostrophe - 1] is 'n' or 'N';
        return negation ? apostrophe - 1 : 0;
    }

    /// <summary>Appends the parts after the first: "'d" and "'ve" of "I'd've".</summary>
    private int WordParts(int start, int end)
    {
        Add(start, end, TokenFlags.WordPart);
        while (Is(end, CharacterTraits.Apostrophe) && Is(end + 1, CharacterTraits.Letter))
        {
            int next = RunEnd(end + 1);
            if (!WordForms.IsContraction(_text[(end + 1)..next]))
            {
                break;
            }

            Add(end, next, TokenFlags.WordPart);
            end = next;
        }

        return end;
    }

    // "the ministers' talks"; but in 'the ministers' the mark closes what was opened.
    private int PluralPossessive(int start, int apostrophe)
    {
        char mark = _text[apostrophe];
        bool possessive = _text[apostrophe - 1] is 's' or 'S' && CharAt(apostrophe + 1) != mark && mark is '\'' or '\u2019' && !_state.InSingleQuote;
        if (possessive)
        {
            Add(start, apostrophe);
            Add(apostrophe, apostrophe + 1, TokenFlags.WordPart);
            return apostrophe + 1;
        }

        bool droppedG = !_state.InSingleQuote && apostrophe - start > 3 && _text[apostrophe - 1] == 'n' && _text[apostrophe - 2] == 'i' && CharAt(apostrophe + 1) == ' ';
        return Plain(start, droppedG ? apostrophe + 1 : apostrophe);
    }

    private readonly bool WebStart(int start, int colon)
        => (CharAt(colon + 1) == '/' && CharAt(colon + 2) == '/' && colon + 3 < _text.Length && !Is(colon + 3, CharacterTraits.Space))
            || (_text[start..colon] is "mailto" or "doi" && Is(colon + 1, CharacterTraits.Word));

    // anti-war, mid-1990s; but Hizb - e - Islami, post - 2015
    private readonly bool KeepsHyphen(int start, int hyphen)
        => WordForms.IsPrefix(_text[start..hyphen]) && !IsHyphen(start - 1)
            && (Is(hyphen + 1, CharacterTraits.Letter) || _text[start..hyphen].Equals("mid", StringComparison.OrdinalIgnoreCase));

    // AT&T, R&D; s/he, w/o; f*ck
    private readonly int Inner(int start, int sign)
    {
        int next = RunEnd(sign + 1);
        if (next == sign + 1 || !Is(sign + 1, CharacterTraits.Letter))
        {
            return sign;
        }

        bool joined = _text[sign] switch
        {
            '&' => sign - start <= 4 && next - sign <= 4 && ((Is(sign - 1, CharacterTraits.Upper) && Is(sign + 1, CharacterTraits.Upper)) || next - start == 3),
            '/' => sign - start == 1 && next - sign <= 4 && CharAt(next) != '/',
            _ => Is(sign - 1, CharacterTraits.Letter) && CharAt(next) != '*',
        };
        return joined ? next : sign;
    }
}
