using System.Text;
using NewsNlp.Lexicons;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>The event types of a pipeline, those of the model and those of the user, indexed by the words of their patterns.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class EventLexicon
{
    /// <summary>The sections with the text form of the types, and with the word classes.</summary>
    public const string TypeSection = "events:types";
    public const string WordSection = "events:words";

    /// <summary>The file of the word classes among those of the types.</summary>
    public const string WordFile = "words.txt";
    private readonly PinnedPhrases _phrases;
    private readonly LexiconPattern[][] _patterns;

    public EventLexicon(NewsModel model, IEnumerable<EventType> customTypes)
    {
        Words = new WordClasses(Encoding.UTF8.GetString(model.Bytes(WordSection)), WordFile);
        EventType[] types = [.. EventTypeParser.Parse(Encoding.UTF8.GetString(model.Bytes(TypeSection)), TypeSection), .. customTypes];
        var table = new PhraseTableBuilder();
        var patterns = new List<List<LexiconPattern>>();
        var columns = new TokenColumns();
        foreach (var type in types)
        {
            foreach (var pattern in type.Patterns)
            {
                var compiled = new LexiconPattern(type, pattern, columns);
                foreach (string form in FormsOf(pattern))
                {
                    int value = table.Add(form, patterns.Count);
                    if (value == patterns.Count)
                    {
                        patterns.Add([]);
                    }

                    if (value >= 0 && !patterns[value].Contains(compiled))
                    {
                        patterns[value].Add(compiled);
                    }
                }
            }
        }

        _phrases = new PinnedPhrases(table);
        _patterns = [.. patterns.Select(p => p.ToArray())];
    }

    /// <summary>Gets the word classes.</summary>
    public WordClasses Words { get; }

    /// <summary>Finds the triggers that begin at a token, shorter ones first.</summary>
    public int Find(in TokenTable tokens, int first, Span<PhraseHit> hits) => _phrases.Table.FindAll(tokens, first, hits);

    /// <summary>Gets the patterns of a trigger.</summary>
    public ReadOnlySpan<LexiconPattern> PatternsOf(int value) => _patterns[value];

    private static IEnumerable<string> FormsOf(EventPattern pattern) => pattern.Kind switch
    {
        PatternKind.Verb => Inflector.VerbForms(pattern.Words),
        PatternKind.Noun => Inflector.NounForms(pattern.Words),
        _ => [pattern.Words],
    };
}
