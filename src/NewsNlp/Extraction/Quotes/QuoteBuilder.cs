using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Makes quotes of reports and of marked speech without a reporting word of its own, sentence by sentence.</summary>
internal sealed class QuoteBuilder
{
    // The share of such quotes that had content and speaker right on PolNeAR's 84 development articles; of the last kind there were nine, none right. The probability of the speaker is multiplied with it.
    private const float DirectConfidence = 0.97f;
    private const float MixedConfidence = 0.89f;
    private const float IndirectConfidence = 0.85f;
    private const float UncuedConfidence = 0.7f;
    private const float SourcelessConfidence = 0.1f;

    private readonly List<Report> _reports;
    private readonly Representation _representation = new();
    private readonly Dialogue _dialogue = new();
    private readonly NestedSpeech _nested = new();
    private readonly SpeakerAttribution _attribution;

    public QuoteBuilder(List<Report> reports, SpeakerAttribution attribution)
    {
        _reports = reports;
        _attribution = attribution;
    }

    /// <summary>Makes ready for an article.</summary>
    public void Start(AnnotationLayers layers)
    {
        _representation.Clear();
        _dialogue.Start(layers);
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
            _dialogue.LeadInto(MarkedSpeech.LeadIn(scene, sentence.First, sentence.Last), paragraph);
        }
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
        var kind = QuoteContents.Add(scene, quote, report.Content);
        if (!report.Continuation.IsEmpty)
        {
            var second = QuoteContents.Add(scene, quote, report.Continuation);
            kind = kind == second ? kind : QuoteKind.Mixed;
        }

        if (quote.Segments.Count == 0)
        {
            return;
        }

        quote.Kind = kind;
        SetSource(scene, quote, report.Source, report.Mention);
        quote.Speaker = _attribution.OfReport(scene, layers, report, _dialogue, paragraph, out float sure);
        quote.Confidence = Math.Min(report.Confidence, kind switch { QuoteKind.Direct => DirectConfidence, QuoteKind.Mixed => MixedConfidence, _ => IndirectConfidence }) * sure;
        quote.Cue = report.Cue.In(scene.Tokens);
        quote.Addressee = TextOf(scene, report.Addressee);
        quote.Medium = TextOf(scene, report.Medium);
        _nested.Add(scene, layers, quote, report.Content);
        _nested.Add(scene, layers, quote, report.Continuation);
        quote.OnBehalfOf = _representation.PrincipalOf(scene, layers, report, quote.Speaker, sentence);
        quote.Time = SpeechTimes.Find(scene, layers.Times, report, sentence);
        layers.Quotes.Add(quote);
        var final = report.Continuation.IsEmpty ? report.Content : report.Continuation;
        int last = Math.Max(Math.Max(final.Last, report.Source.Last), report.Cue.Last);
        _dialogue.Add(quote, report.Source, paragraph, scene.Marks.At(final.Last), last, isOpen: report.IsTrailing && kind != QuoteKind.Indirect);
    }

    private void AddStretch(in Scene scene, AnnotationLayers layers, TokenRange sentence, int index, int paragraph)
    {
        var stretch = scene.Marks[index];
        if (stretch.Inner.IsEmpty)
        {
            return;
        }

        var signature = MarkedSpeech.Signature(scene, stretch.Outer.Last + 1);
        bool opensSentence = stretch.Outer.First == sentence.First || scene.IsMark(stretch.Outer.First - 1, ':');
        bool continues = stretch.Continues && _dialogue.Stretch == index - 1;
        if (!continues && !MarkedSpeech.IsSpeech(scene, stretch, opensSentence, followsSpeech: _dialogue.Paragraph >= paragraph - 1))
        {
            return;
        }

        bool goesOn = opensSentence && _dialogue.IsOpen && _dialogue.Paragraph == paragraph && signature.IsEmpty;
        if ((continues || goesOn) && _dialogue.Last is { } last)
        {
            QuoteContents.Add(scene, last, stretch.Outer);
            _nested.Add(scene, layers, last, stretch.Outer);
            _dialogue.GoOn(paragraph, index, stretch.Outer.Last, isOpen: goesOn || _dialogue.IsOpen);
            return;
        }

        bool afterColon = scene.IsMark(stretch.Outer.First - 1, ':') && stretch.Outer.First > sentence.First;
        var introducer = afterColon ? MarkedSpeech.LeadIn(scene, sentence.First, stretch.Outer.First - 1) : TokenRange.None;
        var speaker = _attribution.OfMarked(scene, layers, stretch, introducer, signature, _dialogue, paragraph, out float sure);
        var quote = new QuoteDraft { Kind = QuoteKind.Direct, Speaker = speaker.Entity, Confidence = speaker.Source.IsEmpty ? SourcelessConfidence : UncuedConfidence * sure };
        QuoteContents.Add(scene, quote, stretch.Outer);
        SetSource(scene, quote, speaker.Source, speaker.Source);
        _nested.Add(scene, layers, quote, stretch.Outer);
        layers.Quotes.Add(quote);
        _dialogue.Add(quote, speaker.Source, paragraph, index, stretch.Outer.Last, isOpen: true);
    }

    private static void SetSource(in Scene scene, QuoteDraft quote, TokenRange source, TokenRange mention)
    {
        if (!source.IsEmpty)
        {
            quote.SpeakerMention = mention.In(scene.Tokens);
            quote.SpeakerText = TextOf(scene, source);
        }
    }

    private static string? TextOf(in Scene scene, TokenRange range) => range.IsEmpty ? null : range.In(scene.Tokens).Of(scene.Tokens.Text).ToString();
}
