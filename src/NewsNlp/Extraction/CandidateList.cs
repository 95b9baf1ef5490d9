using System.Runtime.InteropServices;

namespace NewsNlp.Extraction;

/// <summary>What a reference may mean, each candidate with its features.</summary>
internal sealed class CandidateList
{
    private readonly List<(int Entity, int FirstFeature)> _entities = [];
    private readonly List<ushort> _features = [];

    /// <summary>Gets the number of candidates.</summary>
    public int Count => _entities.Count;

    public void Clear()
    {
        _entities.Clear();
        _features.Clear();
    }

    /// <summary>Adds a candidate; the features that are added next are its own.</summary>
    public void Add(int entity) => _entities.Add((entity, _features.Count));

    /// <summary>Adds a feature to the last candidate.</summary>
    public void AddFeature(ushort feature) => _features.Add(feature);

    /// <summary>Gets the number that a candidate was added with.</summary>
    public int EntityOf(int candidate) => _entities[candidate].Entity;

    /// <summary>Gets the features of a candidate.</summary>
    public ReadOnlySpan<ushort> FeaturesOf(int candidate)
    {
        int first = _entities[candidate].FirstFeature;
        int end = candidate + 1 < _entities.Count ? _entities[candidate + 1].FirstFeature : _features.Count;
        return CollectionsMarshal.AsSpan(_features)[first..end];
    }
}
