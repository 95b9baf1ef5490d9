namespace NewsNlp.Text;

internal ref partial struct Segmenter
{
    private const int MostGroups = 5;

    /// <summary>Appends a number whose digits begin at <paramref name="digits"/>; a sign or full stop may stand before them.</summary>
    private int Number(int start, int digits)
    {
        int end = DigitsEnd(digits);
        if (CharAt(end) == '-')
        {
            end = HyphenatedEnd(start, end);
        }

        if (!Is(end, CharacterTraits.Letter | CharacterTraits.Mark))
        {
            if (Is(end, CharacterTraits.Apostrophe) && CharAt(end + 1) is 's' && IsEdge(end + 2))
            {
                return DigitsWithS(start, end);
            }

            if (CharAt(end) == '@' && AddressScanner.MailEnd(_text, digits, out _) is int mailEnd and > 0)
            {
                return Address(start, mailEnd);
            }

            if (CharAt(end) == '.' && Is(end + 1, CharacterTraits.Letter) && AddressScanner.BareEnd(_text, digits) is int hostEnd and > 0)
            {
                return Address(start, hostEnd); // 24.example.com, 2030.pdf
            }

            Add(start, end);
            if (CharAt(end) == '.' && IsListNumber(end))
            {
                Add(end, end + 1);
                return end + 1;
            }

            return end;
        }

        int run = RunEnd(end);
        var letters = _text[end..run];
        if (run - end == 2 && IsOrdinal(letters))
        {
            Add(start, run, TokenFlags.Number);
            return run;
        }

        if (CharAt(run) == '@' && AddressScanner.MailEnd(_text, digits, out _) is int end2 and > 0)
        {
            return Address(start, end2);
        }

        if (CharAt(run) == '.' && Is(run + 1, CharacterTraits.Letter) && AddressScanner.BareEnd(_text, digits) is int siteEnd and > 0)
        {
            return Address(start, siteEnd);
        }

        // 5pm, 20m, 350km and 5p.m. are two words; 1970s, 5G and 4x4 are one
        bool apart = run - end > 1 ? AreLetters(letters) : WordForms.IsUnit(letters) || (letters is "a" or "p" && CharAt(run) == '.' && CharAt(run + 1) == 'm');
        if (apart)
        {
            Add(start, end);
            return end;
        }

        return Word(start, run); // 1970s, 5G, 4x4
    }

    /// <summary>Gets the end of digits with separators: "1,200.5", "10:30", "9/11/2001".</summary>
    private readonly int DigitsEnd(int start)
    {
        int i = start;
        while (true)
        {
            while (Is(i, CharacterTraits.Digit))
            {
                i++;
            }

            if (CharAt(i) is '.' or ',' or ':' or '/' or '\u2044' && Is(i + 1, CharacterTraits.Digit))
            {
                i++;
                continue;
            }

            return i;
        }
    }

    // Telephone numbers and dates keep their hyphens ("555-0142", "2020-05-18"); scores and ranges are three words ("3-1", "1969-1970").
    private readonly int HyphenatedEnd(int start, int end)
    {
        int groups = 1;
        int first = end;
        while (first > start && Is(first - 1, CharacterTraits.Digit))
        {
            first--;
        }

        first = end - first;
        int longest = first;
        int last = first;
        int i = end;
        while (groups <= MostGroups && CharAt(i) == '-' && Is(i + 1, CharacterTraits.Digit))
        {
            int next = i + 1;
            while (Is(next, CharacterTraits.Digit))
            {
                next++;
            }

            last = next - i - 1;
            longest = Math.Max(longest, last);
            groups++;
            i = next;
        }

        if (CharAt(i) is '-' or '.' or ',' or ':' && Is(i + 1, CharacterTraits.Digit))
        {
            return end;
        }

        bool telephone = _text[start] == '+' || (groups == 2 && last == 4 && (first == 5 || (first == 3 && !(_text[end - 1] == '0' && _text[i - 1] == '0'))));
        bool several = groups > 2 && (longest > 2 || (groups == 3 && first == 2 && last == 2));
        return telephone || several ? i : end;
    }

    // "1. Talks resume" and "for two reasons: 1. Talks": the full stop after the number ends nothing.
    private readonly bool IsListNumber(int end)
    {
        int number = _columns.Count - 1;
        return end - _columns.Starts[number] <= 4
            && Is(end + 1, CharacterTraits.Space)
            && ((_columns.Flags[number] & TokenFlags.SentenceStart) != 0 || (number > 0 && _text[_columns.Starts[number - 1]] is ':' or ';' or '*'));
    }

    // The decade is one word ("1990's"); other numbers can have a possessive ("2003's").
    private int DigitsWithS(int start, int end)
    {
        if (_text[end - 1] == '0')
        {
            Add(start, end + 2);
            return end + 2;
        }

        Add(start, end);
        Add(end, end + 2, TokenFlags.WordPart);
        return end + 2;
    }

    private static bool AreLetters(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
        {
            if ((CharacterTable.Of(c) & CharacterTraits.Letter) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> letters)
        => letters.Equals("th", StringComparison.OrdinalIgnoreCase) || letters.Equals("st", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("nd", StringComparison.OrdinalIgnoreCase) || letters.Equals("rd", StringComparison.OrdinalIgnoreCase);
}
