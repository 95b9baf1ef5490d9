using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Entities;

/// <summary>Merges the names of organisations and of places that the gazetteer does not know: equal words in any order make one entity ("State Department", "Department of State").</summary>
internal sealed class NameMerger
{
    private readonly NameGroups _groups;
    private readonly NameParts _parts;
    private readonly Dictionary<(EntityKind Kind, uint Hash), int> _byWords = [];
    private readonly Dictionary<int, int> _bySense = [];

    public NameMerger(NameGroups groups, NameParts parts)
    {
        _groups = groups;
        _parts = parts;
    }

    public void Merge(ReadOnlySpan<NameMention> names, List<PlaceSense> senses)
    {
        _byWords.Clear();
        _bySense.Clear();
        for (int name = 0; name < names.Length; name++)
        {
            if (names[name].Kind == EntityKind.Person)
            {
                continue;
            }

            int sense = names[name].Kind == EntityKind.Place && name < senses.Count ? senses[name].Place : -1;
            var key = (names[name].Kind, WordsOf(_parts[name]));
            if ((sense >= 0 && _bySense.TryGetValue(sense, out int group)) || (sense < 0 && _byWords.TryGetValue(key, out group)))
            {
                _groups.Join(name, group);
            }
            else
            {
                group = _groups.Create(name);
            }

            if (sense >= 0)
            {
                _bySense[sense] = group;
            }

            _byWords.TryAdd(key, group);
        }
    }

    private static uint WordsOf(ReadOnlySpan<NamePart> parts)
    {
        uint sum = 0;
        uint all = 0;
        foreach (var part in parts)
        {
            all += part.Hash * 0x9E3779B9;
            sum += part.Kind is NamePartKind.Content or NamePartKind.Suffix ? part.Hash * 0x9E3779B9 : 0;
        }

        return sum != 0 ? sum : all;
    }
}
