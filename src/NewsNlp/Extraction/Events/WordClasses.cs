using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>Tells the classes of a word, from <c>models/events/words.txt</c>.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class WordClasses
{
    private readonly PinnedPhrases _phrases;
    private readonly WordClass[] _classes;

    public WordClasses(string text, string source)
    {
        var classOf = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                Read(classOf, line, source, number);
            }
        }

        var table = new PhraseTableBuilder();
        var classes = new List<WordClass>();
        foreach (var (word, wordClass) in classOf)
        {
            if (table.Add(word, classes.Count) == classes.Count)
            {
                classes.Add(wordClass);
            }
        }

        _phrases = new PinnedPhrases(table);
        _classes = [.. classes];
    }

    /// <summary>Gets the classes of a token.</summary>
    public WordClass Of(in TokenTable tokens, int index)
        => _phrases.Table.FindExact(tokens, index, index) is >= 0 and var value ? _classes[value] : WordClass.None;

    // "verbs planned: plan schedule"
    private static void Read(Dictionary<string, WordClass> classOf, string line, string source, int number)
    {
        int space = line.IndexOf(' ', StringComparison.Ordinal);
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (space < 0 || colon < space || !Enum.TryParse(line[space..colon].Trim().Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out WordClass wordClass))
        {
            throw new EventTypeFormatException(source, number, "the line does not read like 'verbs planned: plan schedule'.");
        }

        Func<string, IEnumerable<string>> forms = line[..space] switch
        {
            "verbs" => Inflector.VerbForms,
            "nouns" => Inflector.NounForms,
            "words" => static word => [word],
            var other => throw new EventTypeFormatException(source, number, $"'{other}' is no kind of words. There are: verbs, nouns, words."),
        };
        foreach (string form in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(forms))
        {
            classOf[form] = classOf.GetValueOrDefault(form) | wordClass;
        }
    }
}
