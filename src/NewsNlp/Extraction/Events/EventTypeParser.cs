using NewsNlp.Internal;
using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Events;

/// <summary>Reads the text form of event types.</summary>
internal sealed class EventTypeParser
{
    private readonly string _source;
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordCue> _cues = new(StringComparer.Ordinal);
    private readonly List<EventType> _types = [];
    private readonly List<EventPattern> _patterns = [];
    private readonly Dictionary<PatternKind, EventSlot[]> _defaults = [];
    private EventCodes _codes = new();
    private string? _name;
    private bool _isSymmetric;
    private bool _countsVictims;
    private bool _isSpeechAct;
    private PlaceRule _placeRule;
    private int _line;

    private EventTypeParser(string source) => _source = source;

    private EventTypeLine Line => new(_source, _line);

    /// <summary>Reads all types of a text.</summary>
    /// <exception cref="EventTypeFormatException">A line is wrong.</exception>
    public static List<EventType> Parse(string text, string source)
    {
        var parser = new EventTypeParser(source);
        foreach (string line in text.Split('\n'))
        {
            parser._line++;
            int comment = line.IndexOf('#', StringComparison.Ordinal);
            string statement = (comment < 0 ? line : line[..comment]).Trim();
            if (statement.Length > 0)
            {
                parser.Read(statement);
            }
        }

        parser.Finish();
        return parser._types;
    }

    private void Read(string statement)
    {
        int space = statement.IndexOf(' ', StringComparison.Ordinal);
        string keyword = space < 0 ? statement : statement[..space];
        string rest = space < 0 ? "" : statement[space..].Trim();
        if (_name is null && keyword is not ("type" or "words"))
        {
            throw Fault($"'{keyword}' stands before the first 'type' statement.");
        }

        switch (keyword)
        {
            case "type":
                Finish();
                _name = rest.Length > 0 ? rest : throw Fault("'type' needs a name.");
                break;
            case "words":
                ReadWords(rest);
                break;
            case "codes":
                ReadCodes(rest);
                break;
            case "symmetric":
                _isSymmetric = true;
                break;
            case "victims":
                _countsVictims = true;
                break;
            case "speech-act":
                _isSpeechAct = true;
                break;
            case "at-target":
                _placeRule |= PlaceRule.AtTarget;
                break;
            case "in-country":
                _placeRule |= PlaceRule.InCountry;
                break;
            case "on-journey":
                _placeRule |= PlaceRule.OnJourney;
                break;
            case "journey":
                _placeRule |= PlaceRule.Journey;
                break;
            case "verb-slots":
                _defaults[PatternKind.Verb] = Slots(rest);
                break;
            case "noun-slots":
                _defaults[PatternKind.Noun] = Slots(rest);
                break;
            case "state-slots":
                _defaults[PatternKind.State] = Slots(rest);
                break;
            case "verb":
                ReadPatterns(PatternKind.Verb, rest);
                break;
            case "noun":
                ReadPatterns(PatternKind.Noun, rest);
                break;
            case "state":
                ReadPatterns(PatternKind.State, rest);
                break;
            default:
                throw Fault($"'{keyword}' is no statement. There are: type, words, codes, symmetric, victims, speech-act, at-target, in-country, on-journey, journey, verb-slots, noun-slots, state-slots, verb, noun, state.");
        }
    }

    private void Finish()
    {
        if (_name is null)
        {
            return;
        }

        if (_patterns.Count == 0)
        {
            throw Fault($"the type '{_name}' has no verb, noun or state.");
        }

        _types.Add(new EventType(_name, _codes, _isSymmetric, _countsVictims, _isSpeechAct, _placeRule, [.. _patterns]));
        _name = null;
        _codes = new EventCodes();
        _isSymmetric = _countsVictims = _isSpeechAct = false;
        _placeRule = PlaceRule.None;
        _patterns.Clear();
        _defaults.Clear();
    }

    private void ReadWords(string rest)
    {
        int equals = rest.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            throw Fault("'words' needs a name, '=' and words with '|' between.");
        }

        _cues.Clear(); // a name may mean other words from here on
        _words[rest[..equals].Trim()] = rest[(equals + 1)..].Trim();
    }

    private void ReadCodes(string rest)
    {
        foreach (string pair in rest.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = Line.KeyAndValue(pair);
            if (!Line.TryReadCode(_codes, key, value))
            {
                throw Fault($"'{key}' is no code. There are: plover, cameo, opencalais, schema, each also for one status: cameo.planned.");
            }
        }
    }

    private void ReadPatterns(PatternKind kind, string rest)
    {
        int colon = rest.IndexOf(" : ", StringComparison.Ordinal);
        string triggers = colon < 0 ? rest : rest[..colon];
        var options = new PatternOptions();
        var slots = new List<EventSlot>();
        foreach (string option in colon < 0 ? [] : rest[(colon + 3)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = Line.KeyAndValue(option);
            if (!ReadOption(options, key, value))
            {
                slots.Add(SlotReader.Read(Line, key, value));
            }
        }

        var all = Merge(slots, kind);
        foreach (string trigger in triggers.Split(','))
        {
            string[] parts = trigger.Split(" * ");
            string words = parts[0].Trim();
            if (words.Length == 0 || parts.Length > 2)
            {
                throw Fault("a trigger is empty or has more than one gap '*'.");
            }

            _patterns.Add(new EventPattern
            {
                Kind = kind,
                Words = words,
                Tail = parts.Length == 2 ? parts[1].Trim() : "",
                Slots = all,
                Object = options.Object,
                Near = options.Near,
                Not = options.Not,
                Next = options.Next,
                NotNext = options.NotNext,
                Previous = options.Previous,
                NotPrevious = options.NotPrevious,
                BearsName = options.BearsName,
                Status = options.Status,
                Need = options.Need,
                Codes = options.Codes,
            });
        }
    }

    private bool ReadOption(PatternOptions options, string key, string value)
    {
        switch (key)
        {
            case "has":
                options.Object = Cue(value);
                return true;
            case "near":
                options.Near = Cue(value);
                return true;
            case "not":
                options.Not = Cue(value);
                return true;
            case "next":
                options.Next = Cue(value);
                return true;
            case "not-next":
                options.NotNext = Cue(value);
                return true;
            case "prev":
                options.Previous = Cue(value);
                return true;
            case "not-prev":
                options.NotPrevious = Cue(value);
                return true;
            case "name":
                options.BearsName = value == "follows" ? true : throw Fault($"'name={value}' should be 'name=follows'.");
                return true;
            case "status":
                options.Status = Line.StatusOf(value);
                return true;
            case "needs":
                options.Need = Line.Value<PatternNeed>(value, "need");
                return true;
            default:
                return Line.TryReadCode(options.Codes, key, value);
        }
    }

    private WordCue Cue(string value)
    {
        if (_cues.TryGetValue(value, out var known))
        {
            return known; // many lines look for the same words
        }

        var words = new List<string>();
        foreach (string part in value.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[0] != '@')
            {
                words.Add(part);
                continue;
            }

            string named = _words.TryGetValue(part[1..], out string? list) ? list : throw Fault($"there is no 'words {part[1..]}' statement before this line.");
            words.AddRange(named.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        return _cues[value] = new WordCue(words.SelectMany(Inflector.NounForms));
    }

    private EventSlot[] Slots(string rest)
        => [.. rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(option => Line.KeyAndValue(option)).Select(pair => SlotReader.Read(Line, pair.Key, pair.Value))];

    /// <summary>Adds the default slots of the type for positions that the line does not mention.</summary>
    private EventSlot[] Merge(List<EventSlot> slots, PatternKind kind)
        => _defaults.TryGetValue(kind, out var defaults)
            ? [.. slots, .. defaults.Where(d => !slots.Exists(s => s.Position == d.Position && s.Preposition == d.Preposition))]
            : [.. slots];

    private EventTypeFormatException Fault(string reason) => Line.Fault(reason);
}
