using System.Collections.Frozen;
using System.Text;

namespace NewsNlp.Html;

/// <summary>Makes any markup safe and cheap to build a tree from: one pass, in linear time, that leaves out what never holds article text and what makes parsers slow.</summary>
/// <remarks>
/// Out go scripts (but for JSON-LD), styles, comments and embedded media; bold, italic and their like, which parsers copy into every later paragraph when they are never closed;
/// containers nested deeper than <see cref="MaximumDepth"/>; tags longer than <see cref="MaximumTagLength"/>; and all that follows <see cref="MaximumTags"/>.
/// </remarks>
internal ref struct MarkupCleaner
{
    private const int MaximumDepth = 200;
    private const int MaximumTagLength = 4096;
    private const int MaximumTags = 400_000;

    private static readonly FrozenSet<string> Formatting = Names("b big code em font i nobr s small strike strong tt u plaintext xmp listing");
    private static readonly FrozenSet<string> WithoutText = Names("script style svg math template noscript iframe object embed canvas audio video noembed noframes textarea select");
    private static readonly FrozenSet<string> NotNesting = Names(
        "html head body title meta link base br hr img wbr input source area col param track a p li dt dd tr td th thead tbody tfoot caption colgroup option h1 h2 h3 h4 h5 h6 rp rt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FormattingLookup = Formatting.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WithoutTextLookup = WithoutText.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNestingLookup = NotNesting.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ReadOnlySpan<char> _html;
    private readonly StringBuilder _clean;
    private readonly List<string> _open = new(MaximumDepth);
    private readonly HashSet<string> _neverClosed = new(StringComparer.OrdinalIgnoreCase);
    private int _tooDeep;
    private int _position;

    private MarkupCleaner(ReadOnlySpan<char> html)
    {
        _html = html;
        _clean = new StringBuilder(html.Length / 2);
    }

    public static string Clean(ReadOnlySpan<char> html) => new MarkupCleaner(html).Run();

    private string Run()
    {
        for (int tags = 0; _position < _html.Length && tags < MaximumTags; tags++)
        {
            int bracket = _html[_position..].IndexOf('<');
            if (bracket < 0)
            {
                _clean.Append(_html[_position..]);
                break;
            }

            _clean.Append(_html.Slice(_position, bracket));
            _position += bracket;
            char next = _position + 1 < _html.Length ? _html[_position + 1] : '\0';
            if (char.IsAsciiLetter(next))
            {
                StartTag();
            }
            else if (next == '/')
            {
                EndTag();
            }
            else if (_html[_position..].StartsWith("<!--", StringComparison.Ordinal))
            {
                SkipPast("-->", from: _position + 2);
            }
            else if (next is '!' or '?')
            {
                SkipPast(">", from: _position + 1);
            }
            else
            {
                _clean.Append("&lt;"); // a bare "<" in the text: "profits < 5%"
                _position++;
            }
        }

        return _clean.ToString();
    }

    private void StartTag()
    {
        int end = TagEnd(_position);
        var tag = _html[_position..end];
        var name = NameOf(tag[1..]);
        _position = end;
        if (name.Equals("script", StringComparison.OrdinalIgnoreCase) && tag.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
        {
            CopyThroughEnd(tag, name);
        }
        else if (WithoutTextLookup.Contains(name))
        {
            SkipContent(name);
        }
        else if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
        {
            CopyThroughEnd(tag, name);
        }
        else if (!FormattingLookup.Contains(name) && (NotNestingLookup.Contains(name) || Open(name)))
        {
            if (tag.Length <= MaximumTagLength)
            {
                _clean.Append(tag);
            }
            else
            {
                _clean.Append('<').Append(name).Append('>');
            }
        }
    }

    private void EndTag()
    {
        var name = NameOf(_html[(_position + 2)..]);
        SkipPast(">", from: _position + 2);
        if (name.Length > 0 && !FormattingLookup.Contains(name) && !WithoutTextLookup.Contains(name) && (NotNestingLookup.Contains(name) || Close(name)))
        {
            _clean.Append("</").Append(name).Append('>');
        }
    }

    private bool Open(ReadOnlySpan<char> name)
    {
        if (_open.Count == MaximumDepth)
        {
            _tooDeep++;
            return false;
        }

        _open.Add(name.ToString());
        return true;
    }

    private bool Close(ReadOnlySpan<char> name)
    {
        if (_tooDeep > 0)
        {
            _tooDeep--;
            return false;
        }

        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (name.Equals(_open[i], StringComparison.OrdinalIgnoreCase))
            {
                _open.RemoveRange(i, _open.Count - i);
                return true;
            }
        }

        return false;
    }

    // The end of a tag is the first ">" outside quotes: <a title="5 > 3">.
    private readonly int TagEnd(int start)
    {
        char quote = '\0';
        char previous = '\0';
        for (int i = start + 1; i < _html.Length; i++)
        {
            char c = _html[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return i + 1;
            }
            else if (c is '"' or '\'' && previous == '=')
            {
                quote = c;
            }

            previous = char.IsWhiteSpace(c) ? previous : c;
        }

        return _html.Length;
    }

    private void CopyThroughEnd(ReadOnlySpan<char> tag, ReadOnlySpan<char> name)
    {
        int end = ContentEnd(name);
        if (end >= 0)
        {
            _clean.Append(tag).Append(_html[_position..end]).Append("</").Append(name).Append('>');
            SkipPast(">", from: end);
        }
    }

    private void SkipContent(ReadOnlySpan<char> name)
    {
        int end = ContentEnd(name);
        if (end >= 0)
        {
            SkipPast(">", from: end);
        }
        else if (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
        {
            _position = _html.Length; // a page that was cut inside a script has no text after it
        }
    }

    private readonly int ContentEnd(ReadOnlySpan<char> name)
    {
        string key = name.ToString();
        if (_neverClosed.Contains(key))
        {
            return -1;
        }

        int end = _html[_position..].IndexOf($"</{key}", StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            _neverClosed.Add(key); // looked for once only, else a page of a million <svg> would be read a million times
            return -1;
        }

        return _position + end;
    }

    private void SkipPast(string mark, int from)
    {
        int end = from >= _html.Length ? -1 : _html[from..].IndexOf(mark, StringComparison.Ordinal);
        _position = end < 0 ? _html.Length : from + end + mark.Length;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        int length = 0;
        while (length < tag.Length && length < 64 && (char.IsAsciiLetterOrDigit(tag[length]) || tag[length] is '-' or ':' or '_'))
        {
            length++;
        }

        return tag[..length];
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
