using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Pairs the quotation marks of an article, paragraph by paragraph and in linear time, and copes with missing and wrong-way marks.</summary>
internal sealed class MarkedStretches
{
    private readonly List<QuoteMark> _marks = [];
    private readonly List<MarkedStretch> _stretches = [];
    private int[] _closersFrom = [];
    private int[] _at = [];
    private int _first;
    private int _count;

    /// <summary>Gets the number of stretches.</summary>
    public int Count => _stretches.Count;

    /// <summary>Gets a stretch; they are in order of the text and do not overlap.</summary>
    public MarkedStretch this[int index] => _stretches[index];

    /// <summary>Gets the stretch that a token or mark belongs to, or -1.</summary>
    public int At(int token) => (uint)(token - _first) < (uint)_count ? _at[token - _first] : -1;

    /// <summary>Gets whether a token is the opening mark of a stretch.</summary>
    public bool OpensAt(int token) => At(token) is >= 0 and var stretch && _stretches[stretch].Outer.First == token;

    /// <summary>Gets whether a token is the closing mark of a stretch.</summary>
    public bool ClosesAt(int token) => At(token) is >= 0 and var stretch && _stretches[stretch].Outer.Last == token;

    /// <summary>Finds the stretches of an article.</summary>
    public void Scan(in TokenTable tokens) => Scan(tokens, new TokenRange(0, tokens.Count - 1));

    /// <summary>Finds the stretches in a part of an article, such as those in marked speech; outside it there are none.</summary>
    public void Scan(in TokenTable tokens, TokenRange part)
    {
        _stretches.Clear();
        _first = part.First;
        _count = part.Last - part.First + 1;
        if (_at.Length < _count)
        {
            _at = new int[Math.Max(_count, _at.Length * 2)];
        }

        _at.AsSpan(0, _count).Fill(-1);
        var carried = QuoteMarkFamily.None;
        for (int first = part.First; first <= part.Last;)
        {
            int last = Collect(tokens, first, part.Last);
            carried = _marks.Count == 0 ? QuoteMarkFamily.None : Pair(new TokenRange(first, last), carried);
            first = last + 1;
        }

        for (int i = 0; i < _stretches.Count; i++)
        {
            var outer = _stretches[i].Outer;
            _at.AsSpan(outer.First - _first, outer.Last - outer.First + 1).Fill(i);
        }
    }

    private int Collect(in TokenTable tokens, int first, int end)
    {
        _marks.Clear();
        int last = first;
        for (int i = first; i <= end && (i == first || !tokens.Has(i, TokenFlags.ParagraphStart)); i++)
        {
            last = i;
            if (QuoteMark.TryRead(tokens, i, out var mark))
            {
                _marks.Add(mark);
                i += mark.Length - 1;
                last = i;
            }
        }

        return Math.Min(last, end);
    }

    // Returns the family of the mark that is still open at the end of the paragraph.
    private QuoteMarkFamily Pair(TokenRange paragraph, QuoteMarkFamily carried)
    {
        CountClosers();
        int open = -1;
        int depth = 0;
        for (int i = 0; i < _marks.Count; i++)
        {
            var mark = _marks[i];
            if (open < 0)
            {
                if (Opens(i, paragraph))
                {
                    open = i;
                    depth = 1;
                }
                else if (i == 0 && mark.CanClose && mark.Family == carried)
                {
                    Add(new TokenRange(paragraph.First, mark.Token + mark.Length - 1), new TokenRange(paragraph.First, mark.Token - 1), continues: true);
                }
            }
            else if (mark.Family != _marks[open].Family)
            {
                continue;
            }
            else if (mark.CanClose || !mark.CanOpen)
            {
                if (--depth == 0)
                {
                    // Three marks in a row close an inner stretch and the outer one.
                    int outerLast = mark.Token + mark.Length - 1;
                    while (i + 1 < _marks.Count && _marks[i + 1].Token == outerLast + 1 && !_marks[i + 1].CanOpen)
                    {
                        outerLast += _marks[++i].Length;
                    }

                    Close(open, mark.Token - 1, outerLast, paragraph, carried);
                    open = -1;
                }
            }
            else if (ClosersAfter(i, mark.Family) > depth)
            {
                depth++;
            }
            else
            {
                Close(open, mark.Token - 1, mark.Token - 1, paragraph, carried);
                open = i;
                depth = 1;
            }
        }

        if (open < 0)
        {
            return QuoteMarkFamily.None;
        }

        Close(open, paragraph.Last, paragraph.Last, paragraph, carried);
        _stretches[^1] = _stretches[^1] with { IsContinued = true };
        return _marks[open].Family;
    }

    private bool Opens(int i, TokenRange paragraph) => _marks[i].Family switch
    {
        QuoteMarkFamily.Double => _marks[i].CanOpen,
        QuoteMarkFamily.Single => _marks[i].CanOpen && ClosersAfter(i, QuoteMarkFamily.Single) > 0,
        _ => _marks[i].CanOpen && (_marks[i].Token > paragraph.First || ClosersAfter(i, QuoteMarkFamily.Angle) > 0),
    };

    private void Close(int open, int innerLast, int outerLast, TokenRange paragraph, QuoteMarkFamily carried)
    {
        var mark = _marks[open];
        bool continues = open == 0 && mark.Token == paragraph.First && carried == mark.Family;
        Add(new TokenRange(mark.Token, outerLast), new TokenRange(mark.Token + mark.Length, innerLast), continues);
    }

    private void Add(TokenRange outer, TokenRange inner, bool continues) => _stretches.Add(new MarkedStretch(outer, inner, false, continues));

    private void CountClosers()
    {
        if (_closersFrom.Length < (_marks.Count + 1) * 4)
        {
            _closersFrom = new int[Math.Max((_marks.Count + 1) * 4, _closersFrom.Length * 2)];
        }

        _closersFrom.AsSpan(_marks.Count * 4, 4).Clear();
        for (int i = _marks.Count - 1; i >= 0; i--)
        {
            _closersFrom.AsSpan((i + 1) * 4, 4).CopyTo(_closersFrom.AsSpan(i * 4, 4));
            if (_marks[i].CanClose)
            {
                _closersFrom[(i * 4) + (int)_marks[i].Family]++;
            }
        }
    }

    private int ClosersAfter(int i, QuoteMarkFamily family) => _closersFrom[((i + 1) * 4) + (int)family];
}
