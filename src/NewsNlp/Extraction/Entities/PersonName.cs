using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Entities;

/// <summary>Tells whether two forms can be the name of one person.</summary>
internal static class PersonName
{
    /// <summary>Gets the words of a name that tell it from others; all of them where it has none ("De La").</summary>
    public static int Content(ReadOnlySpan<NamePart> parts, Span<NamePart> content)
    {
        int count = 0;
        foreach (var part in parts)
        {
            if (part.Kind is NamePartKind.Content or NamePartKind.Initial)
            {
                content[count++] = part;
            }
        }

        if (count == 0)
        {
            parts.CopyTo(content);
            count = parts.Length;
        }

        return count;
    }

    /// <summary>
    /// Gets whether two names of two or more words can mean one person: the words of the shorter one occur in the longer one in the same order, in a like spelling or as initials,
    /// and the first or the last words of both meet ("Jose Neves" and "Jose Maria Neves", "Mohamed bin Zayed" and "Mohamed bin Zayed Al Nahyan").
    /// </summary>
    public static bool AreSame(ReadOnlySpan<char> text, ReadOnlySpan<NamePart> first, ReadOnlySpan<NamePart> second)
    {
        if (SuffixOf(first) is var a && SuffixOf(second) is var b && a != 0 && b != 0 && a != b)
        {
            return false;
        }

        Span<NamePart> longer = stackalloc NamePart[first.Length];
        Span<NamePart> shorter = stackalloc NamePart[second.Length];
        longer = longer[..Content(first, longer)];
        shorter = shorter[..Content(second, shorter)];
        if (longer.Length < shorter.Length)
        {
            var swap = longer;
            longer = shorter;
            shorter = swap;
        }

        return IsPartOf(text, shorter, longer) || IsSurname(text, shorter, longer) || IsTurned(text, shorter, longer);
    }

    /// <summary>Gets whether two words are spellings of one, or one is the initial of the other.</summary>
    public static bool AreSimilar(ReadOnlySpan<char> text, NamePart a, NamePart b)
    {
        if (a.Hash == b.Hash)
        {
            return true;
        }

        if (a.Kind == NamePartKind.Initial || b.Kind == NamePartKind.Initial)
        {
            return Internal.CharacterFold.Fold(text[a.Start]) == Internal.CharacterFold.Fold(text[b.Start]);
        }

        return a.Spelling == b.Spelling && SpellingKey.AreClose(text.Slice(a.Start, a.Length), text.Slice(b.Start, b.Length));
    }

    private static bool IsPartOf(ReadOnlySpan<char> text, ReadOnlySpan<NamePart> shorter, ReadOnlySpan<NamePart> longer)
    {
        if (!AreSimilar(text, shorter[0], longer[0]) || Initials(shorter) > 0 && Initials(longer) > 0 && longer.Length > shorter.Length)
        {
            return false; // "George W. Bush" is not "George H. W. Bush"
        }

        int matched = 0;
        bool lastMeets = false;
        for (int i = 0; i < longer.Length && matched < shorter.Length; i++)
        {
            if (AreSimilar(text, shorter[matched], longer[i]))
            {
                matched++;
                lastMeets = i == longer.Length - 1;
            }
            else if (matched == shorter.Length - 1 && longer.Length - i == 1)
            {
                return false;
            }
        }

        return matched == shorter.Length && (lastMeets || IsPrefix(text, shorter, longer));
    }

    private static bool IsPrefix(ReadOnlySpan<char> text, ReadOnlySpan<NamePart> shorter, ReadOnlySpan<NamePart> longer)
    {
        for (int i = 0; i < shorter.Length; i++)
        {
            if (!AreSimilar(text, shorter[i], longer[i]))
            {
                return false;
            }
        }

        return true;
    }

    // "Osei-Tutu" of "Kwabena Osei-Tutu", "Suu Kyi" of "Aung San Suu Kyi".
    private static bool IsSurname(ReadOnlySpan<char> text, ReadOnlySpan<NamePart> shorter, ReadOnlySpan<NamePart> longer)
        => shorter.Length >= 2 && shorter.Length < longer.Length && shorter[0].Kind == NamePartKind.Content
            && IsPrefix(text, shorter, longer[^shorter.Length..]);

    // "Abe Shinzo" and "Shinzo Abe".
    private static bool IsTurned(ReadOnlySpan<char> text, ReadOnlySpan<NamePart> shorter, ReadOnlySpan<NamePart> longer)
        => shorter.Length == 2 && longer.Length == 2 && shorter[0].Kind == NamePartKind.Content && shorter[1].Kind == NamePartKind.Content
            && AreSimilar(text, shorter[0], longer[1]) && AreSimilar(text, shorter[1], longer[0]);

    private static int Initials(ReadOnlySpan<NamePart> parts)
    {
        int count = 0;
        foreach (var part in parts)
        {
            count += part.Kind == NamePartKind.Initial ? 1 : 0;
        }

        return count;
    }

    private static uint SuffixOf(ReadOnlySpan<NamePart> parts)
    {
        foreach (var part in parts)
        {
            if (part.Kind == NamePartKind.Suffix)
            {
                return part.Spelling;
            }
        }

        return 0;
    }
}
