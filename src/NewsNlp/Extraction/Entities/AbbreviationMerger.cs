using NewsNlp.Internal;
using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Entities;

/// <summary>
/// Joins an abbreviation with the full name of an organisation or place: one that stands in brackets after the other ("Organization for Example (OFE)"),
/// or whose letters are the first letters of its words.
/// </summary>
internal sealed class AbbreviationMerger(NameGroups groups, NameParts parts)
{
    private const int MaxLetters = 10;
    private readonly Dictionary<uint, int> _byInitials = [];

    public void Merge(in TokenTable tokens, ReadOnlySpan<NameMention> names, List<PlaceSense> senses)
    {
        _byInitials.Clear();
        for (int name = 0; name < names.Length; name++)
        {
            if (names[name].Kind != EntityKind.Person && names[name].Last > names[name].First)
            {
                AddInitials(tokens.Text, name);
            }
        }

        for (int name = 0; name < names.Length; name++)
        {
            if (names[name].Kind == EntityKind.Person)
            {
                continue;
            }

            if (name > 0 && names[name - 1].Kind != EntityKind.Person && IsInBracketsAfter(tokens, names[name - 1], names[name]) && AreShortAndLong(tokens, names[name - 1], names[name]))
            {
                bool turned = names[name - 1].Last == names[name - 1].First;
                groups.Merge(groups.Of(turned ? name - 1 : name), groups.Of(turned ? name : name - 1));
            }
            else if (IsAbbreviation(tokens, names[name]) && (name >= senses.Count || senses[name].Place < 0) && _byInitials.TryGetValue(LettersOf(tokens[names[name].First]), out int full))
            {
                groups.Merge(groups.Of(name), full);
            }
        }
    }

    private static bool IsInBracketsAfter(in TokenTable tokens, NameMention first, NameMention second)
        => second.First == first.Last + 2 && tokens.Is(first.Last + 1, "(") && tokens.Is(second.Last + 1, ")");

    // Of "the Central Bank (CB)" one is an abbreviation; "Lyon (France)" are two places, "LYON (Harbour Wire)" are a place and an agency.
    private static bool AreShortAndLong(in TokenTable tokens, NameMention first, NameMention second)
        => (IsAbbreviation(tokens, second) && first.Last > first.First) || (first.Kind == second.Kind && IsAbbreviation(tokens, first) && second.Last > second.First)
            || (first.Kind == second.Kind && first.Kind == EntityKind.Organization && second.Last == second.First);

    private static bool IsAbbreviation(in TokenTable tokens, NameMention name)
        => name.First == name.Last && tokens.Lengths[name.First] is > 1 and <= MaxLetters && tokens.Has(name.First, TokenFlags.AllCaps | TokenFlags.Abbreviation);

    // "U.S." has the letters of "US".
    private static uint LettersOf(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[MaxLetters];
        int count = 0;
        foreach (char c in word)
        {
            if (c != '.')
            {
                letters[count++] = c;
            }
        }

        return CharacterFold.Hash(letters[..count]);
    }

    // Both with and without the small words: "DoJ" is rare, "UNHCR" and "OSCE" are not.
    private void AddInitials(ReadOnlySpan<char> text, int name)
    {
        Span<char> all = stackalloc char[parts[name].Length];
        Span<char> content = stackalloc char[parts[name].Length];
        int allCount = 0;
        int contentCount = 0;
        foreach (var part in parts[name])
        {
            all[allCount++] = text[part.Start];
            if (part.Kind is NamePartKind.Content or NamePartKind.Initial)
            {
                content[contentCount++] = text[part.Start];
            }
        }

        int group = groups.Of(name);
        if (contentCount > 1)
        {
            _byInitials.TryAdd(CharacterFold.Hash(content[..contentCount]), group);
        }

        if (allCount > 1)
        {
            _byInitials.TryAdd(CharacterFold.Hash(all[..allCount]), group);
        }
    }
}
