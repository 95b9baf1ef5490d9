using NewsNlp.Lexicons;

namespace NewsNlp.Extraction.Entities;

/// <summary>Joins the names that the user's gazetteers give one identifier, and hands the identifier to the entity.</summary>
internal sealed class UserMerger(NameGroups groups, FactTables facts)
{
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly List<(int Name, string Id)> _found = [];

    /// <summary>Joins the names of one identifier.</summary>
    public void Merge(ReadOnlySpan<NameMention> names, List<TableMatch> matches)
    {
        _byId.Clear();
        _found.Clear();
        if (facts.User.IsEmpty)
        {
            return;
        }

        int match = 0;
        for (int name = 0; name < names.Length; name++)
        {
            while (match < matches.Count && matches[match].First < names[name].First)
            {
                match++;
            }

            for (int i = match; i < matches.Count && matches[i].First == names[name].First; i++)
            {
                if (matches[i].Last == names[name].Last && facts.UserEntryOf(matches[i].Value) is { } entry)
                {
                    _found.Add((name, entry.Id));
                    if (!_byId.TryAdd(entry.Id, name))
                    {
                        groups.Merge(groups.Of(name), groups.Of(_byId[entry.Id]));
                    }

                    break;
                }
            }
        }
    }

    /// <summary>Gives the entities their identifiers.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="entityOf">The number of the entity of each group.</param>
    public void Identify(List<EntityDraft> entities, ReadOnlySpan<int> entityOf)
    {
        foreach (var (name, id) in _found)
        {
            entities[entityOf[groups.Of(name)]].ExternalId ??= id;
        }
    }
}
