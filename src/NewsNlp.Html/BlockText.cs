using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsNlp.Html;

/// <summary>Writes the text of elements as a reader sees it: a paragraph for each block, blank lines between them, white space collapsed.</summary>
internal sealed class BlockText
{
    // More of a block in links than this, and it leads to other articles.
    private const double MostInLinks = 0.7;
    private const int LongestDateLine = 120;
    private const int LongestLabel = 30;

    private static readonly FrozenSet<string> Blocks = Names(
        "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL");

    private static readonly FrozenSet<string> Hidden = Names("SCRIPT STYLE TITLE HEAD TEMPLATE NOSCRIPT");

    private static readonly FrozenSet<string> Labels = new[]
    {
        "advertisement", "advertisement - continue reading below", "advertisement · scroll to continue", "story continues below advertisement", "article continues below", "article continues after advertisement",
        "continue reading", "skip advertisement", "sponsored", "share", "share this article", "listen to this article", "ad feedback", "read more", "loading...", "loading…",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // "READ ALSO: Venice museum to return bronze bell"; on their own they head a list of links that is left out.
    private static readonly string[] LinkCues = ["read more", "read also", "also read", "read next", "see also", "share this", "related", "more on", "more:", "watch:", "listen:"];

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _block = new();
    private readonly HashSet<INode> _leftOut;
    private readonly PageMetadata _metadata;
    private int _links;
    private int _linkCharacters;
    private int _preformatted;
    private bool _hasTime;
    private bool _isHeading;
    private int _endOfParagraphs;

    private BlockText(HashSet<INode> leftOut, PageMetadata metadata)
    {
        _leftOut = leftOut;
        _metadata = metadata;
    }

    /// <summary>Whether an element begins a new paragraph.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.NodeName);

    /// <summary>Gives the text of an element.</summary>
    /// <param name="root">The element.</param>
    /// <param name="leftOut">Elements below it that are no part of the article.</param>
    /// <param name="metadata">What is known of the article: its headline and its date line are not repeated.</param>
    public static string Of(INode root, HashSet<INode> leftOut, PageMetadata metadata)
    {
        var writer = new BlockText(leftOut, metadata);
        DomWalk.Visit(root, writer.Enter, writer.Leave);
        writer.EndBlock();
        return writer._text.ToString(0, writer._endOfParagraphs > 0 ? writer._endOfParagraphs : writer._text.Length);
    }

    private bool Enter(INode node)
    {
        switch (node)
        {
            case IText text:
                Write(text.Data);
                return false;
            case IElement element when Hidden.Contains(element.NodeName) || _leftOut.Contains(element):
                return false;
            case IElement { NodeName: "BR" }:
                LineBreak();
                return false;
            case IElement { NodeName: "Q" }:
                Write("“");
                return true;
            case IElement { NodeName: "TD" or "TH" }:
                Write(" ");
                return true;
            case IElement element:
                if (IsBlock(element))
                {
                    EndBlock();
                }

                _isHeading = IsBlock(element) ? element is IHtmlHeadingElement : _isHeading;
                _links += element.NodeName == "A" ? 1 : 0;
                _preformatted += element.NodeName == "PRE" ? 1 : 0;
                _hasTime |= element.NodeName == "TIME";
                return true;
            default:
                return node.HasChildNodes;
        }
    }

    private void Leave(INode node)
    {
        switch (node.NodeName)
        {
            case "Q":
                Write("”");
                break;
            case "A":
                _links--;
                break;
            case "PRE":
                _preformatted--;
                EndBlock();
                break;
            case var name when Blocks.Contains(name):
                EndBlock();
                _isHeading = false;
                break;
        }
    }

    private void Write(string text)
    {
        foreach (char c in text)
        {
            if (c == '\n' && _preformatted > 0)
            {
                LineBreak();
            }
            else if (char.IsWhiteSpace(c))
            {
                if (_block.Length > 0 && _block[^1] is not (' ' or '\n'))
                {
                    _block.Append(' ');
                }
            }
            else if (!PlainText.IsInvisible(c))
            {
                _block.Append(c);
                _linkCharacters += _links > 0 ? 1 : 0;
            }
        }
    }

    // One break is a new line, two are a new paragraph.
    private void LineBreak()
    {
        TrimEnd(' ');
        if (_block.Length > 0 && _block[^1] == '\n')
        {
            EndBlock();
        }
        else if (_block.Length > 0)
        {
            _block.Append('\n');
        }
    }

    private void EndBlock()
    {
        TrimEnd(' ', '\n');
        if (_block.Length > 0 && !IsFurniture(_block.ToString()))
        {
            if (_text.Length > 0)
            {
                _text.Append("\n\n");
            }

            _text.Append(_block);
            _endOfParagraphs = _isHeading ? _endOfParagraphs : _text.Length; // headings with nothing below them are of something that was left out
        }

        _block.Clear();
        _linkCharacters = 0;
        _hasTime = false;
    }

    private bool IsFurniture(string block)
    {
        bool repeatsHeader = block.Length <= 400 && _text.Length <= 400 && PlainText.SameWords(block, _metadata.Title);
        bool isDateLine = _hasTime && _metadata.Published is not null && block.Length <= LongestDateLine && !block.EndsWith('.');
        double inLinks = (double)_linkCharacters / block.Length;
        bool isCue = LinkCues.Any(cue => block.StartsWith(cue, StringComparison.OrdinalIgnoreCase));
        bool leadsAway = inLinks > MostInLinks || (isCue && (inLinks > 0.3 || (block.Length <= LongestLabel && !block.EndsWith('.'))));
        return repeatsHeader || isDateLine || leadsAway || Labels.Contains(block);
    }

    private void TrimEnd(params ReadOnlySpan<char> characters)
    {
        while (_block.Length > 0 && characters.Contains(_block[^1]))
        {
            _block.Length--;
        }
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
