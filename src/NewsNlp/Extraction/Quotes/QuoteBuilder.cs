using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Makes quotes of reports and of marked speech without a reporting word of its own, sentence by sentence.</summary>
internal sealed class QuoteBuilder
{
    // The share of such quotes that had content and speaker right on PolNeAR's 84 development articles; of the last kind there were nine, none right.
    private const float MarkedConfidence = 0.93f;
    private const float IndirectConfidence = 0.83f;
    private const float UncuedConfidence = 0.47f;
    private const float SourcelessConfidence = 0.1f;

    private const int ShortStretch = 7;
    private const int LongStretch = 14;
    private readonly List<Report> _reports;
    private readonly Representation _representation = new();
    private QuoteDraft? _last;
    private TokenRange _lastSource = TokenRange.None;
    private int _lastParagraph = -2;
    private int _lastStretch = -2;
    private int _lastToken;
    private bool _lastIsOpen;
    private TokenRange _leadIn = TokenRange.None;
    private int _leadInParagraph = -2;

    public QuoteBuilder(List<Report> reports) => _reports = reports;

    /// <summary>Makes ready for the next article.</summary>
    public void Clear()
    {
        _representation.Clear();
        _last = null;
        _lastSource = TokenRange.None;
        _lastParagraph = -2;
        _lastStretch = -2;
        _lastIsOpen = false;
        _leadIn = TokenRange.None;
        _leadInParagraph = -2;
    }

    /// <summary>Adds the quotes of a sentence.</summary>
    public void Add(in Scene scene, AnnotationLayers layers, TokenRange sentence, int paragraph)
    {
        int next = 0;
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            while (next < _reports.Count && _reports[next].Content.First <= i)
            {
                AddReport(scene, layers, _reports[next], sentence, paragraph);
                next++;
            }

            if (scene.Marks.At(i) is >= 0 and var stretch)
            {
                if (scene.Marks[stretch].Outer.First == i && !IsReported(scene.Marks[stretch].Outer))
                {
                    AddStretch(scene, layers, sentence, stretch, paragraph);
                }
            }
        }

        for (; next < _reports.Count; next++)
        {
            AddReport(scene, layers, _reports[next], sentence, paragraph);
        }

        if (_reports.Count == 0 && scene.Marks.At(sentence.First) < 0)
        {
            _leadIn = LeadIn(scene, sentence.First, sentence.Last);
            _leadInParagraph = paragraph;
        }
    }

    // "Smith shook his head. "Never.""; "Smith: "Never.""
    private static TokenRange LeadIn(in Scene scene, int first, int last)
    {
        for (int i = first + 1; i <= last; i = scene.Chunks.At(i).Last + 1)
        {
            if (scene.Chunks.KindAt(i) == ChunkKind.FiniteVerb && SourceFinder.SubjectOf(scene, first, i) is { IsEmpty: false } subject)
            {
                return subject.Phrase;
            }
        }

        return scene.IsMark(last, ':') ? NounPhrases.BackFrom(scene, first, last - 1) : TokenRange.None;
    }

    private bool IsReported(TokenRange outer)
    {
        foreach (var report in _reports)
        {
            if (Overlaps(report.Content, outer) || Overlaps(report.Continuation, outer) || Overlaps(report.Source, outer))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Overlaps(TokenRange a, TokenRange b) => !a.IsEmpty && a.First <= b.Last && b.First <= a.Last;

    private void AddReport(in Scene scene, AnnotationLayers layers, Report report, TokenRange sentence, int paragraph)
    {
        if (report.Mention == report.Source && SpeakerResolver.WithName(scene, layers, report.Source) is var named && !report.Content.Contains(named.Last))
        {
            report = report with { Source = named, Mention = named };
        }

        var quote = new QuoteDraft { Kind = QuoteKind.Indirect };
        var kind = AddSegments(scene, quote, report.Content);
        if (!report.Continuation.IsEmpty)
        {
            var second = AddSegments(scene, quote, report.Continuation);
            kind = kind == second ? kind : QuoteKind.Mixed;
        }

        if (quote.Segments.Count == 0)
        {
            return;
        }

        quote.Kind = kind;
        quote.Confidence = Math.Min(report.Confidence, kind == QuoteKind.Indirect ? IndirectConfidence : MarkedConfidence);
        quote.Cue = report.Cue.In(scene.Tokens);
        quote.Addressee = TextOf(scene, report.Addressee);
        quote.Medium = TextOf(scene, report.Medium);
        SetSource(scene, layers, quote, report.Source, report.Mention);
        if (GoesOn(scene, layers, report, paragraph))
        {
            quote.Speaker = _last!.Speaker;
        }

        quote.OnBehalfOf = _representation.PrincipalOf(scene, layers, report, quote.Speaker, sentence);
        quote.Time = SpeechTimes.Find(scene, layers.Times, report, sentence);
        layers.Quotes.Add(quote);
        var final = report.Continuation.IsEmpty ? report.Content : report.Continuation;
        Remember(quote, report.Source, paragraph, scene.Marks.At(final.Last), isOpen: report.IsTrailing && kind != QuoteKind.Indirect);
        _lastToken = Math.Max(Math.Max(final.Last, report.Source.Last), report.Cue.Last);
    }

    // "…," the mayor said. "…," he added.: with nobody named between two quotes, the pronoun of the second is the speaker of the first.
    private bool GoesOn(in Scene scene, AnnotationLayers layers, Report report, int paragraph)
    {
        if (_last is not { Speaker: >= 0 } || _lastParagraph < paragraph - 1 || report.Source.First != report.Source.Last || !MayMean(scene, report.Source.First, layers.Entities[_last.Speaker]))
        {
            return false;
        }

        var kind = layers.Entities[_last.Speaker].Kind;
        int end = Math.Min(report.Content.First, report.Source.First);
        for (int i = _lastToken + 1; i < end; i++)
        {
            if (layers.MentionAt[i] is >= 0 and var mention && layers.Mentions[mention].Entity != _last.Speaker && layers.Entities[layers.Mentions[mention].Entity].Kind == kind)
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayMean(in Scene scene, int pronoun, EntityDraft entity) => entity.Kind switch
    {
        EntityKind.Person => (entity.Gender != Gender.Female && scene.Tokens.Is(pronoun, "he")) || (entity.Gender != Gender.Male && scene.Tokens.Is(pronoun, "she")),
        EntityKind.Organization => scene.Tokens.Is(pronoun, "it") || scene.Tokens.Is(pronoun, "they"),
        _ => scene.Tokens.Is(pronoun, "it"),
    };

    private void AddStretch(in Scene scene, AnnotationLayers layers, TokenRange sentence, int index, int paragraph)
    {
        var stretch = scene.Marks[index];
        if (stretch.Inner.IsEmpty)
        {
            return;
        }

        if (stretch.Continues && _last is not null && _lastStretch == index - 1)
        {
            AddSegments(scene, _last, stretch.Outer);
            Remember(_last, _lastSource, paragraph, index, _lastIsOpen);
            _lastToken = stretch.Outer.Last;
            return;
        }

        bool opensSentence = stretch.Outer.First == sentence.First || scene.IsMark(stretch.Outer.First - 1, ':');
        if (!IsSpeech(scene, stretch, opensSentence, paragraph))
        {
            return;
        }

        if (opensSentence && _lastIsOpen && _lastParagraph == paragraph && _last is not null && Signature(scene, stretch.Outer.Last + 1).IsEmpty)
        {
            AddSegments(scene, _last, stretch.Outer);
            Remember(_last, _lastSource, paragraph, index, isOpen: true);
            _lastToken = stretch.Outer.Last;
            return;
        }

        var signature = Signature(scene, stretch.Outer.Last + 1);
        bool afterColon = scene.IsMark(stretch.Outer.First - 1, ':') && stretch.Outer.First > sentence.First;
        var source = !signature.IsEmpty ? signature
            : afterColon && LeadIn(scene, sentence.First, stretch.Outer.First - 1) is { IsEmpty: false } introducer ? introducer
            : _leadInParagraph == paragraph && _lastParagraph < paragraph ? _leadIn
            : _lastParagraph >= paragraph - 1 ? _lastSource
            : TokenRange.None;
        var quote = new QuoteDraft { Kind = QuoteKind.Direct, Confidence = source.IsEmpty ? SourcelessConfidence : UncuedConfidence };
        AddSegments(scene, quote, stretch.Outer);
        SetSource(scene, layers, quote, source, source);
        if (source == _lastSource && _last is not null)
        {
            quote.Speaker = _last.Speaker;
        }

        layers.Quotes.Add(quote);
        Remember(quote, source, paragraph, index, isOpen: true);
        _lastToken = stretch.Outer.Last;
    }

    // "…" — Commissioner Roe, at the end of the paragraph or on a line of its own.
    private static TokenRange Signature(in Scene scene, int dash)
    {
        if (dash + 1 >= scene.Tokens.Count || !scene.IsDash(dash) || scene.TagOf(dash + 1) is not (PartOfSpeech.NNP or PartOfSpeech.NNPS))
        {
            return TokenRange.None;
        }

        var name = NounPhrases.Forward(scene, dash + 1, scene.Tokens.Count - 1);
        int next = name.Last + 1;
        bool isEnd = next >= scene.Tokens.Count || scene.Tokens.Has(next, TokenFlags.ParagraphStart) || scene.IsComma(next) || scene.IsTerminal(next) || scene.IsMark(next, '(');
        return !name.IsEmpty && isEnd ? name : TokenRange.None;
    }

    private bool IsSpeech(in Scene scene, MarkedStretch stretch, bool opensSentence, int paragraph)
    {
        int words = 0;
        int capitals = 0;
        for (int i = stretch.Inner.First; i <= stretch.Inner.Last && words < LongStretch; i++)
        {
            bool isWord = scene.Tokens.Has(i, TokenFlags.HasLetter | TokenFlags.HasDigit) && !scene.Tokens.Has(i, TokenFlags.WordPart);
            words += isWord ? 1 : 0;
            capitals += isWord && scene.Tokens.Has(i, TokenFlags.Capitalized) ? 1 : 0;
        }

        if (!opensSentence && words < LongStretch && capitals * 2 > words)
        {
            return false; // the title of a work
        }

        bool isSentence = scene.Tokens.Has(stretch.Inner.Last, TokenFlags.Punctuation) && opensSentence;
        return words >= ShortStretch || (opensSentence && words >= 4) || (isSentence && words >= 1 && _lastParagraph >= paragraph - 1);
    }

    private void Remember(QuoteDraft quote, TokenRange source, int paragraph, int stretch, bool isOpen)
    {
        _last = quote;
        _lastSource = source;
        _lastParagraph = paragraph;
        _lastStretch = stretch;
        _lastIsOpen = isOpen;
    }

    private static void SetSource(in Scene scene, AnnotationLayers layers, QuoteDraft quote, TokenRange source, TokenRange mention)
    {
        if (source.IsEmpty)
        {
            return;
        }

        quote.SpeakerMention = mention.In(scene.Tokens);
        quote.SpeakerText = TextOf(scene, source);
        quote.Speaker = SpeakerResolver.Resolve(scene, layers, source);
    }

    private static string? TextOf(in Scene scene, TokenRange range) => range.IsEmpty ? null : range.In(scene.Tokens).Of(scene.Tokens.Text).ToString();

    // Adds the content of a range, a segment a paragraph, and tells its form.
    private static QuoteKind AddSegments(in Scene scene, QuoteDraft quote, TokenRange range)
    {
        bool hasMarked = false;
        bool hasPlain = false;
        int first = -1;
        int last = -1;
        for (int i = range.First; i <= range.Last; i++)
        {
            if (i > range.First && scene.Tokens.Has(i, TokenFlags.ParagraphStart))
            {
                AddSegment(scene, quote, first, last, i - 1);
                first = -1;
            }

            if (!scene.Tokens.Has(i, TokenFlags.HasLetter | TokenFlags.HasDigit | TokenFlags.Address))
            {
                continue;
            }

            bool marked = scene.Marks.At(i) >= 0;
            hasMarked |= marked;
            hasPlain |= !marked;
            first = first < 0 ? i : first;
            last = i;
        }

        AddSegment(scene, quote, first, last, range.Last);
        return hasMarked ? hasPlain ? QuoteKind.Mixed : QuoteKind.Direct : QuoteKind.Indirect;
    }

    private static void AddSegment(in Scene scene, QuoteDraft quote, int first, int last, int limit)
    {
        if (first < 0)
        {
            return;
        }

        // A question or exclamation mark is content; a comma before the closing mark is not.
        while (last < limit && scene.Tokens.Has(last + 1, TokenFlags.Punctuation) && scene.Tokens[last + 1][0] is '?' or '!' or '%' or ')' && scene.Marks.At(last + 1) == scene.Marks.At(last))
        {
            last++;
        }

        // In mixed speech the marks are part of the text, both or none: 'the plan "a gift"'.
        int opening = scene.Marks.At(first);
        int closing = scene.Marks.At(last);
        if (opening != closing)
        {
            first = opening >= 0 && scene.Marks[opening].Inner.First == first ? scene.Marks[opening].Outer.First : first;
            last = closing >= 0 && scene.Marks[closing].Outer.Last <= limit ? scene.Marks[closing].Outer.Last : last;
        }

        quote.Segments.Add(scene.Tokens.SpanOf(first, last));
    }
}
