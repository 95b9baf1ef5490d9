using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Time;

/// <summary>Finds the expressions of time of any text, without a pipeline and without a model.</summary>
/// <remarks>The pipeline finds the same and a little more, since it knows the parts of speech and the names.</remarks>
/// <threadsafety>Not thread-safe: it keeps its scratch arrays from text to text. Use one a thread.</threadsafety>
public sealed class DateExtractor
{
    private readonly TokenColumns _columns = new();
    private readonly TimeReading _reading = new();
    private readonly List<TimeMention> _times = [];

    private readonly DateOptions _options;

    /// <summary>Makes an extractor.</summary>
    /// <param name="options">The country of the texts, their style and so on; null for <see cref="DateOptions.Default"/>.</param>
    public DateExtractor(DateOptions? options = null) => _options = options ?? DateOptions.Default;

    /// <summary>Finds and resolves the expressions of time of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">The day that "yesterday" is counted from. Where it is null, a line with a date at the head of the text counts; without that, relative expressions keep a value with X ("XXXX-WXX-3").</param>
    /// <returns>The expressions in order of the text; their spans point into <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<TimeExpression> Extract(string text, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Segmenter.Run(text, _columns);
        _times.Clear();
        _reading.Read(new TokenTable(text, _columns), ref published, _options, null, [], _times);
        return _times.ConvertAll(static t => t.Expression);
    }
}
