using NewsNlp.Console.Output.Highlights;
using NewsNlp.Text;

namespace NewsNlp.Console.Output.Html;

/// <summary>The text of an article with its facts highlighted. Its text content is the text itself, character by character.</summary>
internal sealed class HighlightedText
{
    private readonly string _text;
    private readonly string _prefix;
    private readonly List<TextSpan> _paragraphs;
    private readonly List<Piece> _pieces;
    private readonly Dictionary<string, int> _firstPieces = new(StringComparer.Ordinal);
    private readonly HashSet<Annotation> _linked = [];

    public HighlightedText(string text, List<Annotation> annotations, string prefix)
    {
        _text = text;
        _prefix = prefix;
        _paragraphs = Paragraphs.Of(text);
        _pieces = Piece.Cut(text.Length, annotations, _paragraphs);
        for (int i = 0; i < _pieces.Count; i++)
        {
            foreach (var annotation in _pieces[i].Annotations)
            {
                _firstPieces.TryAdd(annotation.Entry, i);
            }
        }
    }

    /// <summary>Gets the identifier of the first piece of the text that belongs to an entry; null where none does.</summary>
    public string? AnchorOf(string entry) => _firstPieces.TryGetValue(entry, out int piece) ? Anchor(piece) : null;

    /// <summary>Writes the paragraphs. One that is the headline is written as a heading.</summary>
    public void WriteTo(Markup markup, string? headline, string headingId)
    {
        int paragraph = 0;
        string tag = "p";
        for (int i = 0; i < _pieces.Count; i++)
        {
            var span = _pieces[i].Span;
            bool isInside = paragraph < _paragraphs.Count && _paragraphs[paragraph].Contains(span);
            if (isInside && span.Start == _paragraphs[paragraph].Start)
            {
                bool isHeadline = paragraph == 0 && IsHeadline(headline);
                tag = isHeadline ? "h2" : "p";
                markup.Raw(isHeadline ? $"<h2 id=\"{headingId}\">" : "<p>");
            }

            WritePiece(markup, i, isInside);
            if (isInside && span.End == _paragraphs[paragraph].End)
            {
                markup.Raw($"</{tag}>");
                paragraph++;
            }
        }
    }

    /// <summary>Whether the text begins with its headline as a paragraph.</summary>
    public bool IsHeadline(string? headline)
        => headline is not null && _paragraphs.Count > 0 && _paragraphs[0].Of(_text).Trim().SequenceEqual(headline.AsSpan().Trim());

    private void WritePiece(Markup markup, int index, bool isInside)
    {
        var piece = _pieces[index];
        var (span, annotations) = piece;
        if (annotations.Count == 0 || !isInside)
        {
            markup.Text(span.Of(_text));
            return;
        }

        markup.Raw("<mark").Attribute("class", string.Join(' ', annotations.Select(a => a.IsName && a.Class != piece.Name!.Class ? "inner-" + a.Class : a.Class).Distinct()));
        if (annotations.Any(a => _firstPieces[a.Entry] == index))
        {
            markup.Attribute("id", Anchor(index));
        }

        markup.Attribute("data-of", string.Join(' ', annotations.Select(a => a.Entry).Distinct()));
        if (span.Of(_text).IsWhiteSpace()) // between two others: nothing to point at
        {
            markup.Raw(">").Text(span.Of(_text)).Raw("</mark>");
            return;
        }

        // The shortest annotation has the link; the tabulator stops once at each.
        markup.Raw("><a").Attribute("href", "#" + annotations[0].Entry).Attribute("title", string.Join("; ", annotations.Select(a => Wording.OneLine(a.Label)).Distinct()))
            .Raw(_linked.Add(annotations[0]) ? ">" : " tabindex=\"-1\">").Text(span.Of(_text)).Raw("</a></mark>");
    }

    private string Anchor(int piece) => $"{_prefix}m{piece}";
}
