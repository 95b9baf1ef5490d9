using System.Buffers;

namespace NewsNlp.Console.Input;

/// <summary>Turns the marks of Markdown into spaces and joins the lines of a paragraph, without changing the length of the text.</summary>
internal static class MarkdownBlanks
{
    private const int LongestLink = 2000;

    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-*_= |:\r\t");

    private enum LineKind
    {
        Blank,
        Text,
        Quote,
        Item,
        Other,
    }

    public static void Apply(Span<char> text)
    {
        var previous = LineKind.Blank;
        bool isCode = false;
        bool endsHard = false;
        for (int start = 0; start < text.Length;)
        {
            int end = text[start..].IndexOf('\n');
            end = end < 0 ? text.Length : start + end;
            var line = text[start..end];
            bool isFence = line.TrimStart().StartsWith("```") || line.TrimStart().StartsWith("~~~");
            isCode ^= isFence;
            bool breaksAfter = line.TrimEnd('\r').EndsWith("  ") || line.TrimEnd('\r').EndsWith("\\");
            var kind = isFence ? Clear(line) : isCode ? LineKind.Other : Line(line);
            if (!endsHard && (kind == LineKind.Text ? previous is LineKind.Text or LineKind.Quote or LineKind.Item : kind == LineKind.Quote && previous == LineKind.Quote))
            {
                Join(text[..start]);
            }

            previous = kind;
            endsHard = breaksAfter;
            start = end + 1;
        }

        Inline(text);
    }

    private static void Join(Span<char> before)
    {
        for (int i = before.Length - 1; i >= 0 && before[i] is '\n' or '\r'; i--)
        {
            before[i] = ' ';
        }
    }

    private static LineKind Clear(Span<char> line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            line[i] = line[i] == '\r' ? '\r' : ' ';
        }

        return LineKind.Other;
    }

    // Marks at the beginning of a line: > quotes, # headings, - items, 1. items; and lines that are nothing but marks.
    private static LineKind Line(Span<char> line)
    {
        if (line.Trim().IsEmpty)
        {
            return LineKind.Blank;
        }

        var kind = LineKind.Text;
        int i = 0;
        for (; i < line.Length && (line[i] == '>' || char.IsWhiteSpace(line[i])); i++)
        {
            kind = line[i] == '>' ? LineKind.Quote : kind;
            line[i] = line[i] == '\r' ? '\r' : ' ';
        }

        var rest = line[i..];
        if (rest.IsEmpty)
        {
            return LineKind.Blank;
        }

        if (IsRule(rest) || IsDefinition(rest))
        {
            return Clear(line);
        }

        int hashes = rest.IndexOfAnyExcept('#');
        if (hashes is > 0 and <= 6 && rest[hashes] == ' ')
        {
            rest[..hashes].Fill(' ');
            for (int last = rest.TrimEnd().Length - 1; last >= 0 && rest[last] == '#'; last--)
            {
                rest[last] = ' ';
            }

            return LineKind.Other;
        }

        int digits = rest.IndexOfAnyExceptInRange('0', '9');
        int mark = digits is > 0 and <= 3 && rest[digits] is '.' or ')' ? digits + 1 : rest[0] is '-' or '*' or '+' ? 1 : 0;
        if (mark > 0 && mark < rest.Length && rest[mark] == ' ')
        {
            rest[..mark].Fill(' ');
            return LineKind.Item;
        }

        if (rest[0] == '|')
        {
            rest.Replace('|', ' ');
            return LineKind.Other;
        }

        return kind;
    }

    // "---", "* * *", "=====" under a heading, "|---|:--|" in a table
    private static bool IsRule(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(RuleMarks) < 0 && line.Trim().Length >= 3;

    // [source]: https://example.org
    private static bool IsDefinition(ReadOnlySpan<char> line)
    {
        int close = line.IndexOf("]:");
        return close > 1 && line[0] == '[' && line[1] != '^' && !line[1..close].Contains('[') && line[(close + 2)..].TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase);
    }

    private static void Inline(Span<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char previous = i > 0 ? text[i - 1] : ' ';
            char next = i + 1 < text.Length ? text[i + 1] : ' ';
            switch (text[i])
            {
                case '\\' when char.IsAscii(next) && char.IsPunctuation(next) || next is '\r' or '\n':
                    text[i] = ' ';
                    i += next is '\r' or '\n' ? 0 : 1;
                    break;
                case '`' or '*' or '_' or '~':
                    i = Emphasis(text, i, previous);
                    break;
                case '!' when next == '[':
                    Link(text, i + 1, isImage: true);
                    break;
                case '[':
                    Link(text, i, isImage: false);
                    break;
                case '<' when char.IsAsciiLetter(next) || next is '/' or '!':
                    Tag(text, i);
                    break;
            }
        }
    }

    // **bold**, _italic_, ~~struck~~, `code`; not "5 * 3", "2*3", "snake_case" or "~20".
    private static int Emphasis(Span<char> text, int start, char previous)
    {
        char mark = text[start];
        int length = text[start..].IndexOfAnyExcept(mark);
        length = length < 0 ? text.Length - start : length;
        char next = start + length < text.Length ? text[start + length] : ' ';
        bool isMark = mark switch
        {
            '`' => true,
            '~' => length >= 2,
            '*' => !(char.IsWhiteSpace(previous) && char.IsWhiteSpace(next)) && !(char.IsDigit(previous) && char.IsDigit(next)),
            _ => !(char.IsWhiteSpace(previous) && char.IsWhiteSpace(next)) && !(char.IsLetterOrDigit(previous) && char.IsLetterOrDigit(next)),
        };
        if (isMark)
        {
            text.Slice(start, length).Fill(' ');
        }

        return start + length - 1;
    }

    // [words](https://example.org "title") and [words][reference] keep their words, ![words](image.jpg) and [^1] do not.
    private static void Link(Span<char> text, int start, bool isImage)
    {
        var window = text[start..Math.Min(text.Length, start + LongestLink)];
        int close = window[1..].IndexOfAny('[', ']', '\n') + 1;
        if (close <= 0 || window[close] != ']')
        {
            return;
        }

        char opening = close + 1 < window.Length ? window[close + 1] : ' ';
        int end = opening switch
        {
            '(' => window[close..].IndexOf(')'),
            '[' => window[(close + 2)..].IndexOf(']') is >= 0 and var reference ? reference + 2 : -1,
            _ => window[1] == '^' ? 0 : -1,
        };
        if (end < 0)
        {
            return;
        }

        int words = isImage || window[1] == '^' ? 0 : close;
        for (int i = 0; i <= close + end; i++)
        {
            if (i == 0 || i >= words)
            {
                window[i] = window[i] is '\n' or '\r' ? window[i] : ' ';
            }
        }

        if (isImage)
        {
            text[start - 1] = ' ';
        }
    }

    // <br>, </em>, <!-- notes -->; of <https://example.org> the address stays.
    private static void Tag(Span<char> text, int start)
    {
        var window = text[start..Math.Min(text.Length, start + LongestLink)];
        bool isComment = window.StartsWith("<!--");
        int end = isComment ? window.IndexOf("-->") + 2 : window.IndexOf('>');
        if (end <= 1)
        {
            return;
        }

        bool isAddress = window[1..end].StartsWith("http", StringComparison.OrdinalIgnoreCase);
        for (int i = 0; i <= end; i++)
        {
            if ((!isAddress || i == 0 || i == end) && window[i] is not ('\n' or '\r'))
            {
                window[i] = ' ';
            }
        }
    }
}
