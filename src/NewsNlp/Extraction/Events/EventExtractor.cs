using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Finds events with who takes part, where and when.</summary>
internal sealed class EventExtractor : IExtractor
{
    /// <summary>The name in the pipeline.</summary>
    public const string Name = "events";

    // A longer sentence is cut: what stands farther apart belongs together in no sentence.
    private const int LongestSentence = 200;

    private const int DayLength = 10;

    private readonly EventLexicon _lexicon;
    private readonly Chunker _chunker;
    private readonly ChunkTable _chunks = new();
    private readonly FactWords _words;
    private readonly PatternMatcher _matcher;
    private readonly EventMerger _merger = new();
    private readonly PhraseHit[] _hits = new PhraseHit[PhraseTable.MaxTokens];
    private readonly QuoteCursor _speakers = new();
    private readonly List<EventMention> _promises = [];
    private readonly HashSet<int> _verbs = [];
    private readonly MoneyReader _money;
    private readonly VictimReader _victims;

    private EventExtractor(ExtractorServices services, EventLexicon lexicon)
    {
        _lexicon = lexicon;
        _chunker = new Chunker(lexicon.Words);
        _words = new FactWords(services.Facts);
        _matcher = new PatternMatcher(new FillerReader(_words, new WordClusters(services.Model), _speakers), _speakers);
        var numbers = new NumberReader(services.List("number-words"));
        _money = new MoneyReader(numbers, services.List("currencies"));
        _victims = new VictimReader(numbers);
    }

    /// <summary>Gives the place of this extractor in the pipeline, with event types of the user beside those of the model.</summary>
    public static ExtractorDescriptor Describe(IReadOnlyList<EventType> customTypes)
    {
        EventLexicon? custom = null;
        var making = new Lock();
        return new ExtractorDescriptor(Name, services =>
        {
            if (customTypes.Count == 0)
            {
                return new EventExtractor(services, services.Model.Shared(model => new EventLexicon(model, [])));
            }

            lock (making)
            {
                custom ??= new EventLexicon(services.Model, customTypes);
            }

            return new EventExtractor(services, custom);
        })
        {
            Requires = [Layer.Tags, Layer.Matches, Layer.Coreference, Layer.Quotes, Layer.Times],
            Provides = [Layer.Events],
        };
    }

    /// <inheritdoc/>
    public void Extract(ref ExtractionContext context)
    {
        var tokens = context.Tokens;
        var layers = context.Layers;
        _chunker.Begin(layers);
        _words.Begin(layers);
        _merger.Begin();
        _speakers.Begin();
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int last = tokens.LastOf(sentence);
            for (int first = tokens.FirstOf(sentence); first <= last; first += LongestSentence)
            {
                if (tokens.Zones[first] is Zone.Body or Zone.Headline or Zone.Caption or Zone.Subheading)
                {
                    Sentence(tokens, layers, first, Math.Min(last, first + LongestSentence - 1));
                }
            }
        }

        _merger.Write(tokens, layers);
    }

    private void Sentence(in TokenTable tokens, AnnotationLayers layers, int first, int last)
    {
        _speakers.BeginSentence(layers, tokens.StartOf(first));
        _chunker.Run(tokens, layers, _chunks, first, last);
        ClauseLinker.Run(tokens, _chunks, tokens.Zones[first] == Zone.Headline);
        _money.BeginSentence();
        _promises.Clear();
        _verbs.Clear();
        for (int token = first; token <= last;)
        {
            token += Trigger(tokens, layers, token);
        }

        foreach (var promise in _promises)
        {
            if (!_verbs.Contains(promise.Verb))
            {
                Complete(tokens, layers, promise);
                _merger.Add(tokens, layers, promise);
            }
        }
    }

    // Gives the number of tokens to go on: the longest trigger that holds covers the shorter ones inside it.
    private int Trigger(in TokenTable tokens, AnnotationLayers layers, int token)
    {
        for (int hit = _lexicon.Find(tokens, token, _hits) - 1; hit >= 0; hit--)
        {
            EventType? found = null;
            var patterns = _lexicon.PatternsOf(_hits[hit].Value);
            for (int i = 0; i < patterns.Length; i++)
            {
                if (patterns[i].Type == found || _matcher.Match(tokens, layers, _chunks, token, _hits[hit].Length, patterns[i]) is not { } mention)
                {
                    continue;
                }

                if (mention.Need == PatternNeed.Speaker)
                {
                    _promises.Add(mention); // "said it would withdraw" is the withdrawal alone
                    continue;
                }

                found = patterns[i].Type;
                _verbs.Add(mention.Verb);
                Complete(tokens, layers, mention);
                _merger.Add(tokens, layers, mention);
            }

            if (found is not null)
            {
                return _hits[hit].Length;
            }
        }

        return 1;
    }

    private void Complete(in TokenTable tokens, AnnotationLayers layers, EventMention mention)
    {
        var draft = mention.Draft;
        draft.Time = CircumstanceReader.TimeOf(tokens, layers, _chunks, mention);
        if (draft.Time >= 0)
        {
            var time = layers.Times[draft.Time].Expression;
            draft.Date = time.Value.Length > DayLength && time.Earliest is not null ? time.Value[..DayLength] : null; // an event has a day, whatever the hour
            if (draft.Status == EventStatus.Asserted && time.Earliest > layers.Published)
            {
                draft.Status = EventStatus.Planned;
            }
        }

        if (draft.Place < 0)
        {
            draft.Place = CircumstanceReader.PlaceOf(tokens, layers, _chunks, mention);
        }

        _money.Add(tokens, _chunks, mention);
        if (mention.Type.CountsVictims)
        {
            CountVictims(tokens, draft);
        }

        draft.AttributedTo = _speakers.QuoteAt(layers, tokens.StartOf(draft.First)) is { } quote ? quote.Speaker : -1;
    }

    // "wounded" tells of the injured alone, "the attack" of all
    private void CountVictims(in TokenTable tokens, EventDraft draft)
    {
        var told = _chunks.ClassOf(draft.First) & (WordClass.Dead | WordClass.Injured);
        draft.Dead = told == WordClass.Injured ? null : _victims.Count(tokens, _chunks, WordClass.Dead);
        draft.Injured = told == WordClass.Dead ? null : _victims.Count(tokens, _chunks, WordClass.Injured);
    }
}
