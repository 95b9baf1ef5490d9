namespace NewsNlp.Extraction.Time;

/// <summary>Numbers in figures.</summary>
internal sealed partial class TimeAtoms
{
    private int AddNumber(ReadOnlySpan<char> text, int from, int start)
    {
        int to = EndOfNumber(text, from, out int dots, out int commas);
        const int LongestDate = 10; // "22.05.2024"
        if (to - from > (dots == 2 && commas == 0 ? LongestDate : MaximumDigits) || (dots == 1 && commas == 0 && to - from > 8))
        {
            Add(start + from, start + to, TimeWord.Other, 0, 0, false);
            return to;
        }

        if (dots + commas == 0)
        {
            return AddInteger(text, from, to, start);
        }

        if (dots > 1)
        {
            AddDottedNumber(text[..to], from, start);
            return to;
        }

        int whole = 0;
        int fraction = 0;
        int weight = 1000;
        bool point = false;
        for (int i = from; i < to; i++)
        {
            if (text[i] is '.' or ',')
            {
                point |= text[i] == '.';
            }
            else if (point)
            {
                weight /= 10;
                fraction += (text[i] - '0') * weight;
            }
            else
            {
                whole = (whole * 10) + text[i] - '0';
            }
        }

        Add(start + from, start + to, TimeWord.Decimal, whole, fraction, false);
        return to;
    }

    /// <summary>"27.4.2005": numbers with full stops between.</summary>
    private void AddDottedNumber(ReadOnlySpan<char> text, int from, int start)
    {
        for (int i = from; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            AddInteger(text, i, end, start);
            if (end < text.Length)
            {
                Add(start + end, start + end + 1, MarkOf(text[end]), 0, 0, false);
            }

            i = end + 1;
        }
    }

    private int AddInteger(ReadOnlySpan<char> text, int from, int to, int start)
    {
        int value = 0;
        for (int i = from; i < to; i++)
        {
            value = (value * 10) + text[i] - '0';
        }

        int letters = to;
        while (letters < text.Length && char.IsLetter(text[letters]))
        {
            letters++;
        }

        var suffix = text[to..letters];
        if (suffix.Length == 2 && (suffix is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH"))
        {
            Add(start + from, start + letters, TimeWord.Ordinal, value, to - from, false);
            return letters;
        }

        if (suffix is "s" && value % 10 == 0 && to - from is >= 2 and <= 4)
        {
            Add(start + from, start + letters, TimeWord.DecadeYears, value, to - from, false);
            return letters;
        }

        if ((suffix is "Q" && value is >= 1 and <= 4) || (suffix is "H" && value is 1 or 2))
        {
            Add(start + from, start + letters, TimeWord.QuarterCode, suffix is "H" ? value + 10 : value, 0, false);
            return letters;
        }

        Add(start + from, start + to, TimeWord.Number, value, to - from, false);
        return to;
    }

    private static int EndOfNumber(ReadOnlySpan<char> text, int from, out int dots, out int commas)
    {
        dots = 0;
        commas = 0;
        int i = from;
        while (i < text.Length)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                i++;
            }
            else if (text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
            {
                dots += text[i] == '.' ? 1 : 0;
                commas += text[i] == ',' ? 1 : 0;
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }
}
