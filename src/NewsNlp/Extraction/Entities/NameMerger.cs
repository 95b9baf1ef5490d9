using NewsNlp.Internal;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Entities;

/// <summary>
/// Merges the names of organisations and of places that the gazetteer does not know: equal words in any order make one entity ("State Department", "Department of State"),
/// and so do words of one sound that are an edit apart or have two letters turned ("Untied Nations" beside "United Nations").
/// </summary>
internal sealed class NameMerger
{
    private readonly NameGroups _groups;
    private readonly NameParts _parts;
    private readonly Dictionary<(EntityKind Kind, uint Hash), int> _byWords = [];
    private readonly Dictionary<uint, int> _bySound = []; // the first name of organisations of several words
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
        _bySound.Clear();
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
            if ((sense >= 0 && _bySense.TryGetValue(sense, out int group)) || (row >= 0 && _byRow.TryGetValue(row, out group)) || (sense < 0 && _byWords.TryGetValue(key, out group)) || FindMisspelled(tokens.Text, names[name], name, out group))
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

    private bool FindMisspelled(ReadOnlySpan<char> text, NameMention mention, int name, out int group)
    {
        group = -1;
        var parts = _parts[name];
        if (mention.Kind != EntityKind.Organization || parts.Length < 2)
        {
            return false;
        }

        uint sound = 0;
        foreach (var part in parts)
        {
            sound = CharacterFold.Combine(sound, part.Spelling);
        }

        if (_bySound.TryAdd(sound, name) || _parts[_bySound[sound]] is var other && !AreClose(text, parts, other))
        {
            return false;
        }

        group = _groups.Of(_bySound[sound]);
        return true;
    }

    private static bool AreClose(ReadOnlySpan<char> text, ReadOnlySpan<NamePart> a, ReadOnlySpan<NamePart> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (int i = 0; i < a.Length; i++)
        {
            var one = text.Slice(a[i].Start, a[i].Length);
            var other = text.Slice(b[i].Start, b[i].Length);
            if (!SpellingKey.AreClose(one, other) && !AreTurned(one, other))
            {
                return false;
            }
        }

        return true;
    }

    // Two neighbouring letters changed places.
    private static bool AreTurned(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = a.CommonPrefixLength(b);
        return a.Length == b.Length && i + 1 < a.Length && a[i] == b[i + 1] && a[i + 1] == b[i] && a[(i + 2)..].SequenceEqual(b[(i + 2)..]);
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
