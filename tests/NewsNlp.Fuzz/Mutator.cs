namespace NewsNlp.Fuzz;

/// <summary>Makes new inputs out of those of a corpus: it knows bytes, lines, and the words and signs that the corpus is made of.</summary>
public sealed class Mutator
{
    /// <summary>The most bytes that an input has.</summary>
    public const int LongestInput = 1 << 14;

    private const int MostSteps = 8;
    private const int WholeOneIn = 50;
    private const string Separators = "  ,:\"<>\t|";

    private static readonly byte[][] Oddities =
    [
        [0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xF4, 0x90, 0x80, 0x80], // no UTF-8, half a surrogate pair, byte order marks, past the last code point
        .. new[]
        {
            "\r", "\n\n", "\t", "\u2028", "\u00A0", "\u200B", "\u202E", "\u0301", "\U0001F600", "\U0001D400", "İ", "ß", "“", "”", "\"", "'", "’", "—", "(", ")", "[", "]", "{", "}", "<", ">", "</", "&", "&#x0;", "|", "\\", "\\ud800", "...",
            "-1", "0", "00", "99999999999999999999", "2147483648", "1e400", "29 February 2023", "31/31/9999", "0000-00-00", "9999-12-31", "0001-01-01", "the 0th century", "10,000 years ago", "next year", "25:61 p.m.", "two hundred million decades later",
            "null", "true", "[[[[[[[[", "{\"a\":", "$1,000,000,000,000,000", "Mr. ", "Jr.", "U.S.", "said", "his", "who", "and", "of the", ", ", ". ", "#", "person", "place",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    private readonly Random _random;
    private readonly byte[][] _corpus;
    private readonly Func<byte[], Random, byte[]>? _restructure;
    private readonly int _typicalLength;

    /// <summary>Initializes a new instance of the <see cref="Mutator"/> class.</summary>
    /// <param name="random">Decides everything: the same state and corpus give the same inputs.</param>
    /// <param name="corpus">The inputs to begin with; one at least.</param>
    /// <param name="restructure">Changes an input within its form; null where there is none but bytes, words and lines.</param>
    /// <param name="typicalLength">How many bytes of a corpus input most inputs begin with; one in fifty begins with all of them.</param>
    public Mutator(Random random, byte[][] corpus, Func<byte[], Random, byte[]>? restructure = null, int typicalLength = LongestInput)
    {
        _typicalLength = typicalLength;
        _restructure = restructure;
        _random = random;
        _corpus = corpus;
    }

    /// <summary>Makes an input.</summary>
    public byte[] Next()
    {
        if (_restructure is not null && _random.Next(3) > 0)
        {
            return _restructure(Pick(_corpus), _random);
        }

        var input = new List<byte>(Beginning());
        for (int step = 1 + _random.Next(MostSteps); step > 0; step--)
        {
            Change(input);
        }

        if (input.Count > LongestInput)
        {
            input.RemoveRange(LongestInput, input.Count - LongestInput);
        }

        return [.. input];
    }

    private byte[] Beginning()
    {
        byte[] whole = Pick(_corpus);
        if (whole.Length <= _typicalLength || _random.Next(WholeOneIn) == 0)
        {
            return whole;
        }

        int from = _random.Next(whole.Length - _typicalLength);
        return whole[from..(from + _typicalLength)];
    }

    private void Change(List<byte> input)
    {
        int at = _random.Next(input.Count + 1);
        switch (_random.Next(12))
        {
            case 0 when at < input.Count:
                input[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 1 when at < input.Count:
                input[at] = (byte)_random.Next(256);
                break;
            case 2:
                var (from, length) = Range(input.Count, 64);
                input.RemoveRange(from, length);
                break;
            case 3:
                input.InsertRange(at, Part(input, 64));
                break;
            case 4:
                input.RemoveRange(at, input.Count - at);
                break;
            case 5:
                input.InsertRange(at, Part(Pick(_corpus), Math.Min(400, _typicalLength)));
                break;
            case 6:
                byte[] repeated = Part(input, 16);
                for (int times = _random.Next(Math.Min(200, 1 + (_typicalLength / Math.Max(1, repeated.Length)))); times > 0; times--)
                {
                    input.InsertRange(at, repeated);
                }

                break;
            case 7:
                MoveLine(input);
                break;
            case 8:
                ReplacePart(input, Pick(Oddities));
                break;
            case 9:
                ReplacePart(input, PartOf(Pick(_corpus)));
                break;
            default:
                input.InsertRange(at, Pick(Oddities));
                break;
        }
    }

    private void MoveLine(List<byte> input)
    {
        var (start, end) = Around(input, '\n');
        var line = input.GetRange(start, end - start);
        if (_random.Next(2) == 0)
        {
            input.RemoveRange(start, line.Count);
        }

        var (target, _) = Around(input, '\n');
        input.InsertRange(target, [.. line, (byte)'\n']);
    }

    private void ReplacePart(List<byte> input, byte[] part)
    {
        var (start, end) = Around(input, Separator());
        input.RemoveRange(start, end - start);
        input.InsertRange(start, part);
    }

    private byte[] PartOf(byte[] bytes)
    {
        var (start, end) = Around(bytes, Separator());
        return bytes[start..Math.Min(end, start + _typicalLength)];
    }

    // Words, values and names of JSON, attributes and tags, cells.
    private char Separator() => Separators[_random.Next(Separators.Length)];

    // What stands between two separators at a random place.
    private (int Start, int End) Around(IReadOnlyList<byte> bytes, char separator)
    {
        int start = _random.Next(bytes.Count + 1);
        int end = start;
        while (start > 0 && bytes[start - 1] != separator)
        {
            start--;
        }

        while (end < bytes.Count && bytes[end] != separator)
        {
            end++;
        }

        return (start, end);
    }

    private byte[] Part(IReadOnlyList<byte> bytes, int longest)
    {
        var (from, length) = Range(bytes.Count, longest);
        return [.. bytes.Skip(from).Take(length)];
    }

    private (int From, int Length) Range(int count, int longest)
    {
        int from = _random.Next(count + 1);
        return (from, _random.Next(Math.Min(longest, count - from) + 1));
    }

    private byte[] Pick(byte[][] choices) => choices[_random.Next(choices.Length)];
}
