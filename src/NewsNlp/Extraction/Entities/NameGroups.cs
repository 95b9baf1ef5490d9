namespace NewsNlp.Extraction.Entities;

/// <summary>The groups of name mentions that mean one entity each, while they grow.</summary>
internal sealed class NameGroups
{
    private readonly List<Group> _groups = [];
    private int[] _groupOf = [];

    /// <summary>Gets the number of groups ever made, those that went into others included.</summary>
    public int Count => _groups.Count;

    /// <summary>Makes ready for the names of an article.</summary>
    public void Clear(int names)
    {
        _groups.Clear();
        if (_groupOf.Length < names)
        {
            _groupOf = new int[Math.Max(names, _groupOf.Length * 2)];
        }

        _groupOf.AsSpan(0, names).Fill(-1);
    }

    /// <summary>Opens a group with its first name.</summary>
    public int Create(int name)
    {
        _groups.Add(new Group(name, -1));
        _groupOf[name] = _groups.Count - 1;
        return _groups.Count - 1;
    }

    /// <summary>Puts a name into a group.</summary>
    public void Join(int name, int group) => _groupOf[name] = group;

    /// <summary>Makes two groups one; the second keeps its number.</summary>
    public void Merge(int group, int into)
    {
        group = Resolve(group);
        into = Resolve(into);
        if (group != into)
        {
            _groups[group] = _groups[group] with { Into = into };
        }
    }

    /// <summary>Gets the name that stands for a group, the fullest one so far.</summary>
    public int FullestOf(int group) => _groups[group].Fullest;

    /// <summary>Sets the name that stands for a group.</summary>
    public void SetFullest(int group, int name) => _groups[group] = _groups[group] with { Fullest = name };

    /// <summary>Gets the group of a name, or -1.</summary>
    public int Of(int name) => _groupOf[name] < 0 ? -1 : Resolve(_groupOf[name]);

    private int Resolve(int group)
    {
        while (_groups[group].Into >= 0)
        {
            int into = _groups[group].Into;
            if (_groups[into].Into >= 0)
            {
                _groups[group] = _groups[group] with { Into = _groups[into].Into }; // halves the way for the next one
            }

            group = into;
        }

        return group;
    }

    private readonly record struct Group(int Fullest, int Into);
}
