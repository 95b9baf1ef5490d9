namespace NewsNlp.Extraction.Entities;

/// <summary>Finds groups of names by a hash, the newest first. A hash met more often than the bound gives its newest groups only, so a search costs the same in any article.</summary>
internal sealed class GroupIndex
{
    /// <summary>The most groups that one search gives.</summary>
    public const int MaxHits = 16;

    private readonly Dictionary<uint, int> _newest = [];
    private readonly List<(int Group, int Older)> _entries = [];

    public void Clear()
    {
        _newest.Clear();
        _entries.Clear();
    }

    /// <summary>Adds a group under a hash; the same group twice in a row counts once.</summary>
    public void Add(uint hash, int group)
    {
        int older = _newest.GetValueOrDefault(hash, -1);
        if (older >= 0 && _entries[older].Group == group)
        {
            return;
        }

        _newest[hash] = _entries.Count;
        _entries.Add((group, older));
    }

    /// <summary>Gets the groups under a hash, the newest first.</summary>
    public ReadOnlySpan<int> Find(uint hash, Span<int> hits)
    {
        int count = 0;
        for (int entry = _newest.GetValueOrDefault(hash, -1); entry >= 0 && count < Math.Min(MaxHits, hits.Length); entry = _entries[entry].Older)
        {
            hits[count++] = _entries[entry].Group;
        }

        return hits[..count];
    }
}
