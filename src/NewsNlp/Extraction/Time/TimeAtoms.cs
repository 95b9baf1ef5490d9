using NewsNlp.Internal;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Time;

/// <summary>Turns the tokens of a sentence into atoms: words are looked up, compounds and numbers taken apart ("mid-2011", "18-day", "5pm", "2009-10").</summary>
internal sealed partial class TimeAtoms
{
    private const int MaximumDigits = 9;

    // Longer tokens are no dates; a megabyte of hyphens stays one atom.
    private const int LongestToken = 48;
    private static readonly System.Buffers.SearchValues<char> CompoundMarks = System.Buffers.SearchValues.Create("-.'\u2019\u2013\u2014\u2010\u2011/");
    private TimeAtom[] _atoms = new TimeAtom[256];
    private int _count;
    private int _token;

    /// <summary>Gets the atoms.</summary>
    public ReadOnlySpan<TimeAtom> Atoms => _atoms.AsSpan(0, _count);

    /// <summary>Reads the tokens from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public void Read(in TokenTable tokens, int first, int last)
    {
        _count = 0;
        var flags = tokens.Flags;
        var hashes = tokens.Hashes;
        for (int i = first; i <= last; i++)
        {
            _token = i;
            int start = tokens.StartOf(i);
            var text = tokens[i];
            if ((flags[i] & TokenFlags.Address) != 0 || text.Length > LongestToken)
            {
                Add(start, start + text.Length, TimeWord.Other, 0, 0, false);
            }
            else if ((flags[i] & TokenFlags.HasDigit) != 0)
            {
                AddCompound(text, start);
            }
            else if ((flags[i] & TokenFlags.HasLetter) != 0)
            {
                var word = TimeLexicon.Find(hashes[i], text, out int value);
                if (word != TimeWord.Other && IsWord(word, text, tokens.Text[start..]))
                {
                    Add(start, start + text.Length, word, value, Abbreviated(word, text.Length, value), char.IsUpper(text[0]));
                }
                else if (text.ContainsAny(CompoundMarks))
                {
                    AddCompound(text, start);
                }
                else
                {
                    Add(start, start + text.Length, TimeWord.Other, 0, 0, char.IsUpper(text[0]));
                }
            }
            else
            {
                for (int k = 0; k < text.Length; k++)
                {
                    Add(start + k, start + k + 1, MarkOf(text[k]), 0, 0, false);
                }
            }
        }
    }

    /// <summary>Whether a word is what it can be: eras have capitals, and a word such as "New" or "World" must begin a holiday.</summary>
    private static bool IsWord(TimeWord word, ReadOnlySpan<char> text, ReadOnlySpan<char> rest) => word switch
    {
        TimeWord.Era => char.IsUpper(text[^1]),
        TimeWord.HolidayWord => char.IsUpper(text[0]) && Holidays.Match(rest, null, out _) > 0,
        _ => true,
    };

    private void AddCompound(ReadOnlySpan<char> text, int start)
    {
        if (!char.IsDigit(text[0]) && text[^1] == '.' && AddDotted(text, start))
        {
            return;
        }

        for (int i = 0; i < text.Length;)
        {
            int from = i;
            if (char.IsAsciiDigit(text[i]))
            {
                i = AddNumber(text, from, start);
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i]))
                {
                    i++;
                }

                i = AddWord(text, from, i, start);
            }
            else if (text[i] is '\'' or '\u2019' && i + 1 < text.Length && text[i + 1] is 's' or 'S' && (i + 2 == text.Length || !char.IsLetter(text[i + 2])) && i > 0)
            {
                i += 2;
                Add(start + from, start + i, TimeWord.Possessive, 0, 0, false);
            }
            else
            {
                i++;
                Add(start + from, start + i, MarkOf(text[from]), 0, 0, false);
            }
        }
    }

    /// <summary>"p.m.", "Feb.", "Sept.": the full stop belongs to the word.</summary>
    private bool AddDotted(ReadOnlySpan<char> text, int start)
    {
        Span<char> bare = stackalloc char[8];
        int length = 0;
        foreach (char c in text)
        {
            if (c == '.')
            {
                continue;
            }

            if (length == bare.Length || !char.IsLetter(c))
            {
                return false;
            }

            bare[length++] = c;
        }

        bare = bare[..length];
        var word = TimeLexicon.Find(CharacterFold.Hash(bare), bare, out int value);
        if (word is not (TimeWord.Meridiem or TimeWord.Month or TimeWord.Weekday or TimeWord.UnitPlural or TimeWord.Label or TimeWord.Unit or TimeWord.Zone or TimeWord.Era))
        {
            return false;
        }

        Add(start, start + text.Length, word, value, Abbreviated(word, length, value), char.IsUpper(text[0]));
        return true;
    }

    private int AddWord(ReadOnlySpan<char> text, int from, int to, int start)
    {
        var run = text[from..to];
        if (run.Length == 1 && to + 1 == text.Length && from == 0 && text[to] is >= '1' and <= '4' && (run[0] is 'Q' or 'H') && !(run[0] == 'H' && text[to] > '2'))
        {
            Add(start, start + to + 1, TimeWord.QuarterCode, text[to] - '0' + (run[0] == 'H' ? 10 : 0), 0, true);
            return to + 1;
        }

        var word = TimeLexicon.Find(CharacterFold.Hash(run), run, out int value);
        Add(start + from, start + to, word, value, Abbreviated(word, run.Length, value), char.IsUpper(run[0]));
        return to;
    }

    /// <summary>1 for an abbreviation ("Mar", "Sat"), which needs more support from its neighbours than the full word.</summary>
    private static int Abbreviated(TimeWord word, int length, int value) => word switch
    {
        TimeWord.Month => length <= 4 && value is < 5 or > 7 ? 1 : length == 3 && value != 5 ? 1 : 0,
        TimeWord.Weekday => length <= 5 ? 1 : 0,
        _ => 0,
    };

    private static TimeWord MarkOf(char c) => c switch
    {
        ',' => TimeWord.Comma,
        '.' => TimeWord.Dot,
        '-' or '\u2010' or '\u2011' => TimeWord.Hyphen,
        '\u2013' or '\u2014' => TimeWord.Dash,
        '/' => TimeWord.Slash,
        ':' => TimeWord.Colon,
        '\'' or '\u2019' or '\u2018' => TimeWord.Apostrophe,
        '(' or '[' => TimeWord.Open,
        ')' or ']' => TimeWord.Close,
        '$' or '\u00A3' or '\u20AC' or '\u00A5' or '#' or '\u20B9' => TimeWord.Currency,
        '"' or '\u201C' or '\u201D' => TimeWord.QuoteMark,
        '%' => TimeWord.Money,
        _ => TimeWord.Mark,
    };

    private void Add(int start, int end, TimeWord word, int value, int extra, bool capitalized)
    {
        if (_count == _atoms.Length)
        {
            Array.Resize(ref _atoms, _count * 2);
        }

        ref var atom = ref _atoms[_count];
        atom.Start = start;
        atom.End = end;
        atom.Token = _token;
        atom.Word = word;
        atom.Value = value;
        atom.Extra = extra;
        atom.Capitalized = capitalized;
        atom.Joined = _count > 0 && _atoms[_count - 1].End == start;
        _count++;
    }
}
