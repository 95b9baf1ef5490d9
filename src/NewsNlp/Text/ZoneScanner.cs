namespace NewsNlp.Text;

/// <summary>Recognises the parts of a page in plain text: headline, dateline, by-line, captions, credits, teasers and furniture. Nothing is cut out; every token gets its zone.</summary>
/// <remarks>Looks at the shape of one paragraph and of its two neighbours, so it takes linear time. In doubt a paragraph is body.</remarks>
internal ref struct ZoneScanner
{
    private const int LongestHeadline = 220;
    private const int LongestCaption = 500;
    private const int HeadParagraphs = 6;
    private const int SubheadingWords = 8;
    private const int MostExtra = 14;
    private static readonly WordTable<bool> BodyWords = new((true, "the a an he she they it was were had has have said"));

    private readonly TokenTable _tokens;
    private readonly int _titleLength;
    private bool _inHead;
    private bool _hasHeadline;
    private bool _inLinks;
    private Zone _last;
    private int _number;

    private ZoneScanner(in TokenTable tokens, int titleLength)
    {
        _tokens = tokens;
        _titleLength = titleLength;
        _inHead = true;
    }

    /// <summary>Sets the zone of every token; the first <paramref name="titleLength"/> characters are the title.</summary>
    public static void Run(in TokenTable tokens, int titleLength) => new ZoneScanner(tokens, titleLength).Run();

    private void Run()
    {
        var before = Paragraph.Read(_tokens, _tokens.Count);
        var here = Paragraph.Read(_tokens, 0);
        while (here.Exists)
        {
            var after = Paragraph.Read(_tokens, here.Last + 1);
            bool inHead = _inHead;
            var zone = ZoneOf(before, here, after);
            if (zone != Zone.Body)
            {
                Set(here.First, here.Last, zone);
            }

            if (zone is Zone.Body or Zone.Caption)
            {
                MarkParts(here, zone, inHead);
            }

            _number++;
            _last = zone;
            before = here;
            here = after;
        }
    }

    private Zone ZoneOf(in Paragraph before, in Paragraph here, in Paragraph after)
    {
        if (_tokens.StartOf(here.First) < _titleLength)
        {
            _hasHeadline = true;
            return Zone.Headline;
        }

        var zone = FixedZoneOf(here);
        if (zone != Zone.Body)
        {
            return zone;
        }

        if (Repeats(before, here) || Repeats(here, after))
        {
            return _last == Zone.Headline || (_inHead && !_hasHeadline) ? Headline() : here.IsTerminated || CreditReader.FirstOf(_tokens, here) >= 0 ? Zone.Caption : Zone.Teaser;
        }

        if (_tokens[here.First][0] == '#' && !_tokens.Has(here.First, TokenFlags.Address) && !here.IsTerminated)
        {
            return _hasHeadline ? Zone.Subheading : Headline(); // a heading in Markdown
        }

        if (_inHead && _number < HeadParagraphs && HeadZoneOf(here, after) is var head && head != Zone.Body)
        {
            return head;
        }

        if (!here.IsTerminated && !_inHead)
        {
            return LooseLineZone(before, here, after);
        }

        _inHead = _inHead && here.Words < SubheadingWords && _number < HeadParagraphs;
        _inLinks = false;
        return Zone.Body;
    }

    // What its words alone tell: "Read also: …", "© Agency / Name", "By Jane Roe".
    private Zone FixedZoneOf(in Paragraph here)
    {
        if (DatelineReader.IsDateline(_tokens, here))
        {
            return Zone.Dateline;
        }

        var zone = Boilerplate.ZoneOf(_tokens, here);
        if (zone == Zone.Furniture && _number == 0 && !here.IsTerminated && here.Words >= SubheadingWords)
        {
            return Zone.Body; // "Watch: Minister walks out of talks on pier" can be the headline
        }

        if (zone == Zone.Furniture)
        {
            _inLinks = Boilerplate.OpensLinks(_tokens, here);
            return zone;
        }

        if (zone != Zone.Body)
        {
            return zone;
        }

        return BylineReader.IsByline(_tokens, here, _inHead && _number > 0) ? Zone.Byline : Zone.Body;
    }

    private Zone HeadZoneOf(in Paragraph here, in Paragraph after)
    {
        if (here.IsTerminated && !(IsCall(here) && !_hasHeadline))
        {
            return Zone.Body;
        }

        if (!after.Exists || here.LengthIn(_tokens) > LongestHeadline || DatelineReader.LastOf(_tokens, here) >= 0)
        {
            return Zone.Body;
        }

        return _hasHeadline ? Zone.Subheading : Headline();
    }

    private Zone Headline()
    {
        _hasHeadline = true;
        return Zone.Headline;
    }

    // "Will the talks succeed?" can be a headline.
    private readonly bool IsCall(in Paragraph here)
        => here.Words <= 20 && here.Words > 1 && _tokens[here.Last][^1] is '?' or '!' && !_tokens.Has(here.First, TokenFlags.QuoteMark);

    /// <summary>Gets the zone of a line without an end between paragraphs: a subheading, a link to another article, an item of a list, or body.</summary>
    private readonly Zone LooseLineZone(in Paragraph before, in Paragraph here, in Paragraph after)
    {
        if (_inLinks && here.LengthIn(_tokens) <= LongestHeadline)
        {
            return Zone.Teaser;
        }

        bool between = before.IsTerminated && after.Exists && after.IsTerminated && after.Words > here.Words;
        if (!between || _tokens.Has(here.First, TokenFlags.QuoteMark) || !_tokens.Has(here.First, TokenFlags.Capitalized | TokenFlags.HasDigit) || _tokens[before.Last][^1] is ':')
        {
            return Zone.Body;
        }

        if (here.Words <= SubheadingWords)
        {
            return IsHeadlineLike(here) && here.Words > 5 ? Zone.Teaser : Zone.Subheading;
        }

        return here.LengthIn(_tokens) <= LongestHeadline && IsHeadlineLike(here) ? Zone.Teaser : Zone.Body;
    }

    // Headlines do without articles: "Minister quits after vote on budget"; sentences of the body hardly ever.
    private readonly bool IsHeadlineLike(in Paragraph here)
    {
        int titled = 0;
        int content = 0;
        bool plain = true;
        for (int i = here.First; i <= here.Last; i++)
        {
            if (_tokens.Has(i, TokenFlags.SentenceStart) && i > here.First)
            {
                return false;
            }

            if (!_tokens.Has(i, TokenFlags.HasLetter) || _tokens.Has(i, TokenFlags.WordPart))
            {
                continue;
            }

            var word = _tokens[i];
            content += word.Length > 3 ? 1 : 0;
            titled += word.Length > 3 && _tokens.Has(i, TokenFlags.Capitalized) ? 1 : 0;
            plain &= !BodyWords.Find(word);
        }

        return plain || titled * 10 >= content * 9;
    }

    /// <summary>Gets whether one of two paragraphs is the other once more, alone or with a little before or after it.</summary>
    private readonly bool Repeats(in Paragraph one, in Paragraph two)
    {
        if (!one.Exists || !two.Exists || one.Words < 3 || two.Words < 3 || one.LengthIn(_tokens) > LongestCaption)
        {
            return false;
        }

        int difference = two.Last - two.First - (one.Last - one.First);
        var (shorter, longer) = difference >= 0 ? (one, two) : (two, one);
        int length = shorter.Last - shorter.First + 1;
        int extra = Math.Abs(difference);
        return extra <= MostExtra && (Same(shorter.First, longer.First, length) || Same(shorter.First, longer.First + extra, length));
    }

    private readonly bool Same(int one, int two, int length)
        => _tokens.Hashes.Slice(one, length).SequenceEqual(_tokens.Hashes.Slice(two, length));

    /// <summary>Marks the dateline at the start and the credit at the end of a paragraph.</summary>
    private readonly void MarkParts(in Paragraph here, Zone zone, bool inHead)
    {
        int credit = CreditReader.FirstOf(_tokens, here);
        if (credit >= 0)
        {
            if (zone == Zone.Body && here.LengthIn(_tokens) <= LongestCaption && CreditReader.IsOfPhoto(_tokens, credit, here.Last))
            {
                Set(here.First, here.Last, Zone.Caption);
            }

            Set(credit, here.Last, Zone.Credit);
        }

        int dateline = zone == Zone.Body && inHead ? DatelineReader.LastOf(_tokens, here) : -1;
        if (dateline >= 0)
        {
            Set(here.First, dateline, Zone.Dateline);
            if (dateline < here.Last)
            {
                _tokens.Columns.StartSentence(dateline + 1);
            }
        }
    }

    private readonly void Set(int first, int last, Zone zone) => _tokens.Columns.Zones.AsSpan(first, last - first + 1).Fill(zone);
}
