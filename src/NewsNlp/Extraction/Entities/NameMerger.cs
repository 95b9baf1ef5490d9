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
    private readonly Dictionary<int, int> _byRow = [];
    private readonly OrganizationDescriber _organizations;

    public NameMerger(NameGroups groups, NameParts parts, OrganizationDescriber organizations)
    {
        _groups = groups;
        _parts = parts;
        _organizations = organizations;
    }

    public void Merge(in TokenTable tokens, ReadOnlySpan<NameMention> names, List<PlaceSense> senses)
    {
        _byRow.Clear();
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
            int row = names[name].Kind == EntityKind.Organization ? _organizations.RowOf(tokens, names[name]) : -1;
            if ((sense >= 0 && _bySense.TryGetValue(sense, out int group)) || (row >= 0 && _byRow.TryGetValue(row, out group)) || (sense < 0 && _byWords.TryGetValue(key, out group)))
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

            if (row >= 0)
            {
                _byRow[row] = group;
            }

            _byWords.TryAdd(key, group);
        }
    }

    /// <summary>Gets a hash of the words that tell a name from others, whatever their order; that of single words adds up.</summary>
    public static uint WordsOf(ReadOnlySpan<NamePart> parts)
    {
        uint sum = 0;
        uint all = 0;
        foreach (var part in parts)
        {
            all += HashOf(part);
            sum += part.Kind is NamePartKind.Content or NamePartKind.Suffix ? HashOf(part) : 0;
        }

        return sum != 0 ? sum : all;
    }

    public static uint HashOf(NamePart part) => part.Hash * 0x9E3779B9;
}
