using NewsNlp.Knowledge;

namespace NewsNlp.Evaluation;

/// <summary>Scores facts against annotated articles: precision, recall and F1 of each kind of fact, counted over all articles, and the mean of the seven.</summary>
internal sealed class FactScore
{
    public static readonly string[] Sections = ["people", "organizations", "places", "roles", "dates", "quotes", "events"];

    private readonly Dictionary<string, Tally> _sections = Sections.ToDictionary(s => s, _ => new Tally());
    private readonly Dictionary<string, Tally> _details = [];
    private readonly List<FactError> _errors = [];

    /// <summary>Gets the counts of a kind of fact.</summary>
    public Tally this[string section] => _sections[section];

    /// <summary>Gets what is counted within the kinds: of the places found, how many have the right country, and so on.</summary>
    public IReadOnlyDictionary<string, Tally> Details => _details;

    /// <summary>Gets what was missed and what is too much.</summary>
    public IReadOnlyList<FactError> Errors => _errors;

    /// <summary>Gets the number of articles.</summary>
    public int Articles { get; private set; }

    /// <summary>Gets the mean F1 of the seven kinds, from 0 to 100.</summary>
    public double Mean => _sections.Values.Average(t => t.F1);

    /// <summary>Gets the counts of a detail.</summary>
    public Tally Detail(string name) => _details.TryGetValue(name, out var tally) ? tally : _details[name] = new Tally();

    /// <summary>Scores an article.</summary>
    public void Add(FactGold gold, NewsAnalysis analysis)
    {
        Articles++;
        var names = new GoldNames(gold);
        new EntityScorer(this, gold, analysis).Score();
        new RoleScorer(this, gold, analysis, names).Score();
        new DateScorer(this, gold, analysis).Score();
        new QuoteScorer(this, gold, analysis, names).Score();
        new EventScorer(this, gold, analysis, names).Score();
    }

    /// <summary>Counts the facts of one kind in one article, and keeps the errors.</summary>
    public void Count(string article, string section, int expected, int found, int right, IEnumerable<string> missed, IEnumerable<string> extra)
    {
        _sections[section].Add(expected, found, right);
        _errors.AddRange(missed.Select(m => new FactError(article, section, true, m)));
        _errors.AddRange(extra.Select(e => new FactError(article, section, false, e)));
    }
}
