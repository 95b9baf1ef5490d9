using NewsNlp.Internal;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Entities;

/// <summary>
/// Merges the names of people: full names first, wherever they stand; then, in the order of the text, each name of one word goes to the person it fits best there.
/// </summary>
internal sealed class PersonMerger
{
    private const int NotYetMentioned = 600;
    private readonly NameGroups _groups;
    private readonly NameParts _parts;
    private readonly GroupIndex _byForm = new();
    private readonly GroupIndex _byWord = new();
    private readonly Dictionary<int, int> _lastMention = [];

    public PersonMerger(NameGroups groups, NameParts parts)
    {
        _groups = groups;
        _parts = parts;
    }

    public void Merge(in TokenTable tokens, ReadOnlySpan<NameMention> names)
    {
        _byForm.Clear();
        _byWord.Clear();
        _lastMention.Clear();
        for (int name = 0; name < names.Length; name++)
        {
            if (names[name].Kind == EntityKind.Person && IsFull(name))
            {
                MergeFull(tokens.Text, name);
            }
        }

        for (int name = 0; name < names.Length; name++)
        {
            if (names[name].Kind == EntityKind.Person)
            {
                int group = IsFull(name) ? _groups.Of(name) : MergeSingle(tokens, names, name);
                _lastMention[group] = names[name].First;
            }
        }
    }

    private bool IsFull(int name)
    {
        var parts = _parts[name];
        Span<NamePart> content = stackalloc NamePart[parts.Length];
        return PersonName.Content(parts, content) > 1;
    }

    private void MergeFull(ReadOnlySpan<char> text, int name)
    {
        var parts = _parts[name];
        uint form = HashOf(parts);
        Span<int> hits = stackalloc int[GroupIndex.MaxHits];
        foreach (int group in _byForm.Find(form, hits))
        {
            if (HashOf(_parts[_groups.FullestOf(group)]) == form || PersonName.AreSame(text, _parts[_groups.FullestOf(group)], parts))
            {
                _groups.Join(name, group);
                return;
            }
        }

        int found = FindFull(text, parts);
        if (found < 0)
        {
            found = _groups.Create(name);
        }
        else
        {
            _groups.Join(name, found);
            if (parts.Length > _parts[_groups.FullestOf(found)].Length)
            {
                _groups.SetFullest(found, name);
            }
        }

        _byForm.Add(form, found);
        foreach (var part in parts)
        {
            if (part.Kind == NamePartKind.Content)
            {
                _byWord.Add(part.Spelling, found);
            }
        }
    }

    private int FindFull(ReadOnlySpan<char> text, ReadOnlySpan<NamePart> parts)
    {
        Span<int> hits = stackalloc int[GroupIndex.MaxHits];
        foreach (var part in parts)
        {
            if (part.Kind != NamePartKind.Content)
            {
                continue;
            }

            foreach (int group in _byWord.Find(part.Spelling, hits))
            {
                if (PersonName.AreSame(text, _parts[_groups.FullestOf(group)], parts))
                {
                    return group;
                }
            }
        }

        return -1;
    }

    private int MergeSingle(in TokenTable tokens, ReadOnlySpan<NameMention> names, int name)
    {
        var parts = _parts[name];
        if (parts.IsEmpty)
        {
            return _groups.Create(name);
        }

        Span<NamePart> content = stackalloc NamePart[parts.Length];
        PersonName.Content(parts, content);
        var word = content[0];
        int best = -1;
        int bestScore = int.MinValue;
        Span<int> hits = stackalloc int[GroupIndex.MaxHits];
        foreach (int group in _byWord.Find(word.Spelling, hits))
        {
            int place = PlaceOf(tokens.Text, word, _parts[_groups.FullestOf(group)]);
            if (place < 0)
            {
                continue;
            }

            int distance = _lastMention.TryGetValue(group, out int last) ? Math.Min(names[name].First - last, NotYetMentioned - 1) : NotYetMentioned;
            int score = (place * 400) - distance;
            if (score > bestScore)
            {
                (best, bestScore) = (group, score);
            }
        }

        if (best < 0)
        {
            best = _groups.Create(name);
            _byWord.Add(word.Spelling, best);
        }
        else
        {
            _groups.Join(name, best);
        }

        return best;
    }

    // 2: the last word of the full name, 1: the first, 0: another, -1: none.
    private static int PlaceOf(ReadOnlySpan<char> text, NamePart word, ReadOnlySpan<NamePart> full)
    {
        Span<NamePart> content = stackalloc NamePart[full.Length];
        content = content[..PersonName.Content(full, content)];
        for (int i = content.Length - 1; i >= 0; i--)
        {
            if (content[i].Kind != NamePartKind.Initial && PersonName.AreSimilar(text, word, content[i]))
            {
                return i == content.Length - 1 ? 2 : i == 0 ? 1 : 0;
            }
        }

        return -1;
    }

    private static uint HashOf(ReadOnlySpan<NamePart> parts)
    {
        uint hash = 0;
        foreach (var part in parts)
        {
            hash = CharacterFold.Combine(hash, part.Hash);
        }

        return hash;
    }
}
