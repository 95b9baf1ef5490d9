using NewsNlp.Lemmas;

namespace NewsNlp.Training.Lemmas;

/// <summary>How often each edit script was seen.</summary>
internal sealed class EditCounts
{
    private readonly Dictionary<EditScript, int> _counts = [];

    public int Total { get; private set; }

    public void Add(EditScript script, int count = 1)
    {
        _counts[script] = _counts.GetValueOrDefault(script) + count;
        Total += count;
    }

    public void Add(EditCounts other)
    {
        foreach (var (script, count) in other._counts)
        {
            Add(script, count);
        }
    }

    public int Of(EditScript script) => _counts.GetValueOrDefault(script);

    /// <summary>Gets the most frequent script; of equals the one that changes less.</summary>
    public EditScript Best() => _counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Cut).ThenBy(c => c.Key.Append, StringComparer.Ordinal).ThenBy(c => c.Key.KeepsCase).First().Key;
}
