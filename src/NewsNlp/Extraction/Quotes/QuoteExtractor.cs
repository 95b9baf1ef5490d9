using System.Runtime.InteropServices;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Finds reported speech and its speakers: marks, then sentences with their reporting words, then marked speech that has none.</summary>
internal sealed class QuoteExtractor : IExtractor
{
    /// <summary>The place of this extractor in the pipeline.</summary>
    public static readonly ExtractorDescriptor Descriptor = new("quotes", static services => new QuoteExtractor(services))
    {
        Requires = [Layer.Tags, Layer.Coreference, Layer.Times, Layer.Roles],
        Provides = [Layer.Quotes],
    };

    private readonly SpeechCues _cues;
    private readonly MarkedStretches _marks = new();
    private readonly VerbTags _tags = new();
    private readonly Chunks _chunks = new();
    private readonly TurnLabels _labels = new();
    private readonly InterviewSpeakers _interview = new();
    private readonly List<Report> _reports = [];
    private readonly ReportReader _reader;
    private readonly QuoteBuilder _builder;

    public QuoteExtractor(ExtractorServices services)
        : this(services, new SpeakerRanker(services.List("speaker-weights")))
    {
    }

    public QuoteExtractor(ExtractorServices services, ISpeakerChooser chooser)
    {
        _cues = new SpeechCues(services);
        _reader = new ReportReader(_reports);
        _builder = new QuoteBuilder(_reports, new SpeakerAttribution(services, chooser));
    }

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var tokens = context.Tokens;
        _marks.Scan(tokens);
        _tags.Fill(tokens, _cues);
        _chunks.Fill(tokens, _tags, CollectionsMarshal.AsSpan(context.Layers.Times));
        _labels.Fill(tokens);
        _interview.Clear();
        _builder.Start(context.Layers);
        var scene = new Scene(tokens, _tags, _chunks, _marks, _cues);
        int paragraph = -1;
        for (int first = 0; first < tokens.Count;)
        {
            bool opensParagraph = tokens.Has(first, TokenFlags.ParagraphStart);
            paragraph += opensParagraph ? 1 : 0;
            int last = SentenceFinder.LastOf(scene, first);
            if (tokens.Zones[first] is not (Zone.Teaser or Zone.Furniture or Zone.Credit or Zone.Byline))
            {
                var label = opensParagraph ? TurnReader.LabelAt(scene, context.Layers, _labels, first, isHeadline: paragraph == 0) : TokenRange.None;
                var headlineSource = label.IsEmpty && tokens.Zones[first] == Zone.Headline ? TurnReader.SourceAfter(scene, first, last) : TokenRange.None;
                _reports.Clear();
                if (!headlineSource.IsEmpty)
                {
                    _reports.Add(new Report { Cue = new TokenRange(headlineSource.First - 1, headlineSource.First - 1), Source = headlineSource, Mention = headlineSource, Content = new TokenRange(first, headlineSource.First - 2), IsTrailing = true });
                }
                else if (label.IsEmpty)
                {
                    _reader.Read(scene, first, last);
                }
                else
                {
                    last = SentenceFinder.ParagraphLast(tokens, first);
                    _reports.Add(new Report { Cue = new TokenRange(label.Last + 1, label.Last + 1), Source = label, Mention = label, Content = new TokenRange(label.Last + 2, last), Speaker = _interview.SpeakerOf(scene, context.Layers, label) });
                }

                _builder.Add(scene, context.Layers, new TokenRange(first, last), paragraph);
            }

            first = last + 1;
        }

        FirstPerson.Apply(tokens, context.Layers);
    }
}
