using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds what speech reports of the speech of others: "I told him, ‘Never come back,’" Roe recalled.</summary>
internal sealed class NestedSpeech
{
    private const float Confidence = 0.6f;
    private readonly MarkedStretches _marks = new();
    private readonly List<Report> _reports = [];
    private readonly ReportReader _reader;

    public NestedSpeech() => _reader = new ReportReader(_reports);

    /// <summary>Adds the speech inside a part of the content of a quote to it.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="layers">Its layers.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="content">The part of its content.</param>
    public void Add(in Scene scene, AnnotationLayers layers, QuoteDraft quote, TokenRange content)
    {
        for (int first = content.First; first <= content.Last;)
        {
            int stretch = scene.Marks.At(first);
            var part = stretch >= 0 ? scene.Marks[stretch].Inner : new TokenRange(first, first);
            if (stretch < 0)
            {
                while (part.Last < content.Last && scene.Marks.At(part.Last + 1) < 0)
                {
                    part = part with { Last = part.Last + 1 };
                }
            }

            int end = stretch >= 0 ? scene.Marks[stretch].Outer.Last : part.Last;
            part = new TokenRange(Math.Max(part.First, content.First), Math.Min(part.Last, content.Last));
            if (!part.IsEmpty)
            {
                AddPart(scene, layers, quote, part);
            }

            first = end + 1;
        }
    }

    private void AddPart(in Scene outer, AnnotationLayers layers, QuoteDraft quote, TokenRange part)
    {
        _marks.Scan(outer.Tokens, part);
        var scene = outer.With(_marks);
        for (int first = part.First; first <= part.Last;)
        {
            int last = Math.Min(SentenceFinder.LastOf(scene, first), part.Last);
            _reports.Clear();
            _reader.Read(scene, first, last);
            foreach (var report in _reports)
            {
                AddReport(scene, layers, quote, report, part);
            }

            first = last + 1;
        }
    }

    private static void AddReport(in Scene scene, AnnotationLayers layers, QuoteDraft quote, Report report, TokenRange part)
    {
        if (report.Source.IsEmpty || !part.Contains(report.Content.First) || !part.Contains(report.Content.Last))
        {
            return;
        }

        var nested = new QuoteDraft
        {
            Kind = QuoteKind.Indirect,
            SpeakerMention = report.Mention.In(scene.Tokens),
            SpeakerText = report.Source.In(scene.Tokens).Of(scene.Tokens.Text).ToString(),
            Cue = report.Cue.In(scene.Tokens),
            Confidence = Confidence,
        };
        nested.Kind = QuoteContents.Add(scene, nested, report.Content);
        if (!report.Continuation.IsEmpty && part.Contains(report.Continuation.Last))
        {
            QuoteContents.Add(scene, nested, report.Continuation);
        }

        // "I told him": the one who speaks outside.
        bool isSelf = report.Source.First == report.Source.Last && (scene.Tokens.Is(report.Source.First, "I") || scene.Tokens.Is(report.Source.First, "we"));
        nested.Speaker = isSelf ? quote.Speaker : SpeakerResolver.Resolve(scene, layers, report.Source);
        if (nested.Segments.Count > 0)
        {
            quote.Nested.Add(nested);
        }
    }
}
