using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>The word lists of reported speech.</summary>
internal sealed class SpeechCues
{
    private readonly WordList _verbs;
    private readonly WordList _nouns;
    private readonly WordList _sources;
    private readonly WordList _media;
    private readonly WordList _pageLabels;
    private readonly WordList _roleHeads;
    private readonly CueKinds[] _verbKinds;
    private readonly CueKinds[] _nounKinds;
    private readonly bool[] _isSpokesperson;

    public SpeechCues(ExtractorServices services)
    {
        _verbs = services.List("speech-cues");
        _nouns = services.List("speech-nouns");
        _sources = services.List("speech-sources");
        _media = services.List("speech-media");
        _pageLabels = services.List("page-labels");
        _roleHeads = services.List("role-heads");
        _verbKinds = Array.ConvertAll(_verbs.Values.ToArray(), Parse);
        _nounKinds = Array.ConvertAll(_nouns.Values.ToArray(), static value => Parse(value) | CueKinds.Noun);
        _isSpokesperson = Array.ConvertAll(_roleHeads.Values.ToArray(), static value => value.StartsWith("spokesperson", StringComparison.Ordinal));
    }

    /// <summary>Gets whether words for one who speaks for others begin at a token, such as "press officer".</summary>
    public bool IsSpokesperson(in TokenTable tokens, int first, out int length) => _roleHeads.Find(tokens, first, out length) is >= 0 and var value && _isSpokesperson[value];

    /// <summary>Gets the kinds of the reporting verb that begins at a token.</summary>
    public CueKinds VerbAt(in TokenTable tokens, int first, out int length)
    {
        int value = _verbs.Find(tokens, first, out length);
        return value < 0 ? CueKinds.None : _verbKinds[value];
    }

    /// <summary>Gets whether a token is a form of a reporting verb.</summary>
    public bool IsVerbForm(in TokenTable tokens, int token) => _verbs.FindExact(tokens, token, token) is >= 0 and var value && _verbKinds[value] != CueKinds.None;

    /// <summary>Gets the kinds of the reporting noun at a token.</summary>
    public CueKinds NounAt(in TokenTable tokens, int token)
    {
        int value = _nouns.FindExact(tokens, token, token);
        return value < 0 ? CueKinds.None : _nounKinds[value];
    }

    /// <summary>Gets whether words such as "according to" begin at a token.</summary>
    public bool IsSource(in TokenTable tokens, int first, out int length) => _sources.Has(tokens, first, out length);

    /// <summary>Gets whether a token is a noun for where something is said, such as "statement".</summary>
    public bool IsMedium(in TokenTable tokens, int token) => _media.Has(tokens, token);

    /// <summary>Gets whether a label before a colon names a kind of page and no source, such as "Explained".</summary>
    public bool IsPageLabel(in TokenTable tokens, TokenRange label) => _pageLabels.FindExact(tokens, label.First, label.Last) >= 0;

    private static CueKinds Parse(string value)
    {
        var kinds = CueKinds.None;
        foreach (string word in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            kinds |= word switch
            {
                "say" => CueKinds.Say | CueKinds.Direct,
                "report" => CueKinds.Report,
                "that" => CueKinds.That,
                "direct" => CueKinds.Direct,
                "tell" => CueKinds.Tell | CueKinds.Direct,
                "ask" => CueKinds.Ask | CueKinds.Wh | CueKinds.Urge | CueKinds.Direct,
                "wh" => CueKinds.Wh,
                "object" => CueKinds.Object,
                "infinitive" or "to" => CueKinds.Infinitive,
                "urge" => CueKinds.Urge,
                "accuse" => CueKinds.Accuse,
                "name" => CueKinds.Name,
                "as" => CueKinds.As,
                "read" => CueKinds.Read | CueKinds.Direct,
                "quote" => CueKinds.Quote,
                "thing" => CueKinds.Thing,
                _ => CueKinds.None,
            };
        }

        return kinds;
    }
}
