using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Entities;

/// <summary>
/// Joins shorter forms of the name of an organisation with the full one: without its nationality ("State Department", "US State Department"), its noun alone ("the Assembly"
/// after "National Assembly", "the Church" after "Church of the Sun"), without its kind ("Clemson", "Clemson University"), its first word alone ("Valora", "Valora Systems"). Each short form goes to the full one named last before it, else to the first of the article.
/// </summary>
internal sealed class ShortFormMerger(NameGroups groups, NameParts parts, FactTables facts, WordList kinds)
{
    private readonly Dictionary<uint, int> _byRest = [];
    private readonly Dictionary<uint, int> _byNoun = [];
    private readonly Dictionary<uint, int> _byCore = [];
    private readonly Dictionary<uint, int> _byFirstWord = [];

    public void Merge(in TokenTable tokens, ReadOnlySpan<NameMention> names)
    {
        _byRest.Clear();
        _byNoun.Clear();
        _byCore.Clear();
        _byFirstWord.Clear();
        for (int name = names.Length - 1; name >= 0; name--)
        {
            Note(tokens, names, name); // from the end, so that the first of the article stays
        }

        for (int name = 0; name < names.Length; name++)
        {
            if (names[name].Kind == EntityKind.Person && IsLone(tokens, names, name) && _byFirstWord.TryGetValue(NameMerger.WordsOf(parts[name]), out int company) && company >= 0)
            {
                groups.Join(name, company); // the tagger takes the short name of an unknown firm for a person
            }

            if (names[name].Kind != EntityKind.Organization)
            {
                continue;
            }

            int full = FindFull(name);
            if (full < 0 && IsLone(tokens, names, name) && _byFirstWord.TryGetValue(NameMerger.WordsOf(parts[name]), out int owner))
            {
                full = owner;
            }

            if (full >= 0 && groups.Of(name) != full)
            {
                groups.Join(name, full);
            }
            else
            {
                Note(tokens, names, name);
            }
        }
    }

    private int FindFull(int name)
    {
        var words = parts[name];
        uint sum = NameMerger.WordsOf(words);
        if (_byRest.TryGetValue(sum, out int full) || _byCore.TryGetValue(sum, out full))
        {
            return full;
        }

        return ContentCount(words) == 1 && _byNoun.TryGetValue(sum, out full) ? full : -1;
    }

    private void Note(in TokenTable tokens, ReadOnlySpan<NameMention> names, int name)
    {
        var words = parts[name];
        if (names[name].Kind != EntityKind.Organization || ContentCount(words) < 2)
        {
            return;
        }

        int group = groups.Of(name);
        uint sum = NameMerger.WordsOf(words);
        if (NationalityOf(tokens, names[name], out int length) && length < words.Length)
        {
            _byRest[NameMerger.WordsOf(words[length..])] = group;
        }

        uint firstWord = NameMerger.HashOf(words[0]);
        _byFirstWord[firstWord] = !_byFirstWord.TryGetValue(firstWord, out int known) || known == group ? group : -1; // two full names leave it open
        if (tokens.Is(names[name].First + 1, "of") && kinds.FindWord(tokens[names[name].First]) >= 0)
        {
            _byNoun[NameMerger.HashOf(words[0])] = group; // "the Church" after "Church of the Sun"
        }

        var last = words[^1];
        if (kinds.FindWord(tokens.Text.Slice(last.Start, last.Length)) is >= 0 and var kind)
        {
            _byNoun[NameMerger.HashOf(last)] = group;
            if (kinds.Values[kind].EndsWith('*'))
            {
                _byCore[sum - NameMerger.HashOf(last)] = group;
            }
        }
    }

    // A single word that no table knows as a name, and that is no shorter form of another name ("Roe" of "Jane Roe").
    private bool IsLone(in TokenTable tokens, ReadOnlySpan<NameMention> names, int name)
    {
        var fullest = names[groups.FullestOf(groups.Of(name))];
        return names[name].First == names[name].Last && fullest.First == fullest.Last
            && (facts.KindsOf(facts.FindExact(tokens, fullest.First, fullest.First)) & (PhraseKinds.Organization | PhraseKinds.Place | PhraseKinds.Demonym | PhraseKinds.GivenName)) == 0;
    }

    private bool NationalityOf(in TokenTable tokens, NameMention name, out int length)
    {
        for (length = 2; length > 0; length--)
        {
            if (name.First + length <= name.Last && facts.FindExact(tokens, name.First, name.First + length - 1) is >= 0 and var value
                && (facts.KindsOf(value) & (PhraseKinds.Demonym | PhraseKinds.Country)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int ContentCount(ReadOnlySpan<NamePart> words)
    {
        int count = 0;
        foreach (var word in words)
        {
            count += word.Kind == NamePartKind.Content ? 1 : 0;
        }

        return count;
    }
}
