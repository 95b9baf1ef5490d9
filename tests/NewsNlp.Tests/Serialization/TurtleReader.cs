using System.Text;

namespace NewsNlp.Tests.Serialization;

/// <summary>Reads Turtle by its grammar, as far as there are no blank nodes, collections and long strings. There is no library for it that these tests could use.</summary>
internal sealed class TurtleReader(string text)
{
    private readonly Dictionary<string, string> _prefixes = [];
    private readonly HashSet<Triple> _triples = [];
    private int _at;

    public static HashSet<Triple> Read(string text) => new TurtleReader(text).Read();

    private HashSet<Triple> Read()
    {
        for (SkipSpace(); _at < text.Length; SkipSpace())
        {
            if (TryTake("@prefix"))
            {
                SkipSpace();
                int colon = text.IndexOf(':', _at);
                string prefix = text[_at..colon];
                _at = colon + 1;
                SkipSpace();
                _prefixes[prefix] = Address();
                Expect('.');
                continue;
            }

            string subject = Resource();
            do
            {
                SkipSpace();
                string predicate = text[_at] == 'a' && char.IsWhiteSpace(text[_at + 1]) ? Take(1, Triple.Type) : Resource();
                do
                {
                    SkipSpace();
                    _triples.Add(new Triple(subject, predicate, text[_at] == '"' ? Literal() : Resource()));
                }
                while (TryTake(","));
            }
            while (TryTake(";"));
            Expect('.');
        }

        return _triples;
    }

    private string Take(int length, string value)
    {
        _at += length;
        return value;
    }

    private string Resource()
    {
        SkipSpace();
        if (text[_at] == '<')
        {
            return Address();
        }

        int start = _at;
        while (char.IsLetterOrDigit(text[_at]) || text[_at] is ':' or '-' or '_')
        {
            _at++;
        }

        string[] name = text[start.._at].Split(':');
        return name.Length == 2 ? _prefixes[name[0]] + name[1] : throw new FormatException($"no name at {start}: {text[start..Math.Min(text.Length, start + 40)]}");
    }

    private string Address()
    {
        int end = text.IndexOf('>', _at);
        string address = text[(_at + 1)..end];
        if (address.Any(c => c <= ' ' || "<\"{}|^`\\".Contains(c, StringComparison.Ordinal)) || !address.Contains(':', StringComparison.Ordinal))
        {
            throw new FormatException($"no address: {address}");
        }

        _at = end + 1;
        return address;
    }

    private string Literal()
    {
        var value = new StringBuilder();
        for (_at++; text[_at] != '"'; _at++)
        {
            if (text[_at] is '\n' or '\r')
            {
                throw new FormatException("a line break in a string");
            }

            value.Append(text[_at] != '\\' ? text[_at] : text[++_at] switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                '"' => '"',
                '\\' => '\\',
                'u' => (char)Convert.ToInt32(text[(_at + 1)..((_at += 4) + 1)], 16),
                var other => throw new FormatException($"\\{other}"),
            });
        }

        _at++;
        if (text.AsSpan(_at).StartsWith("^^"))
        {
            _at += 2;
            return Triple.Literal(value.ToString(), Resource());
        }

        return Triple.Literal(value.ToString(), null);
    }

    private bool TryTake(string mark)
    {
        SkipSpace();
        bool isThere = text.AsSpan(_at).StartsWith(mark);
        _at += isThere ? mark.Length : 0;
        return isThere;
    }

    private void Expect(char mark)
    {
        if (!TryTake(mark.ToString()))
        {
            throw new FormatException($"'{mark}' expected at {_at}: {text[_at..Math.Min(text.Length, _at + 40)]}");
        }
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }
    }
}
