using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output.Highlights;

/// <summary>Gives each fact the identifier of its entry on the page. Roles of one wording and dates of one value share an entry.</summary>
internal sealed class EntryIds
{
    private readonly string _prefix;
    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);

    /// <param name="analysis">The facts.</param>
    /// <param name="prefix">What tells the entries of this article from those of others on the page.</param>
    public EntryIds(NewsAnalysis analysis, string prefix)
    {
        _prefix = prefix;
        Share(analysis.Roles, r => r.Person.Id + "\n" + Wording.Role(r), r => r.Id);
        Share(analysis.Dates, d => d.Value, d => d.Id);
    }

    /// <summary>The identifier of the entry of a fact.</summary>
    public string Of(string factId) => _prefix + _shared.GetValueOrDefault(factId, factId);

    /// <summary>Whether a fact is the one that its entry is made of.</summary>
    public bool HasOwnEntry(string factId) => !_shared.TryGetValue(factId, out string? first) || first == factId;

    private void Share<T>(IEnumerable<T> facts, Func<T, string> wording, Func<T, string> id)
    {
        foreach (var group in facts.GroupBy(wording, StringComparer.OrdinalIgnoreCase))
        {
            string first = id(group.First());
            foreach (var fact in group)
            {
                _shared[id(fact)] = first;
            }
        }
    }
}
