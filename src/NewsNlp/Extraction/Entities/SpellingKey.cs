using NewsNlp.Internal;

namespace NewsNlp.Extraction.Entities;

/// <summary>
/// Reduces a name to its sound, so that spellings of one name meet: vowels but the first go, doubled letters become one, and letters that stand for one sound become one
/// ("Zelensky", "Zelenskyy"; "Antony", "Anthony"; "Hussein", "Hossein"). Names that meet are compared again with <see cref="AreClose"/>.
/// </summary>
internal static class SpellingKey
{
    private const int MaxLength = 32;

    /// <summary>Hashes the sound of a word.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        Span<char> sound = stackalloc char[MaxLength];
        int length = 0;
        char before = '\0';
        for (int i = 0; i < word.Length && length < MaxLength; i++)
        {
            char c = CharacterFold.Fold(word[i]);
            char next = i + 1 < word.Length ? CharacterFold.Fold(word[i + 1]) : '\0';
            char letter = c switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' => length == 0 ? 'a' : '\0',
                'y' or 'w' or 'h' => length == 0 ? c : '\0',
                'p' when next == 'h' => 'f',
                'c' when next == 'h' => 'c',
                'c' or 'q' => 'k',
                'z' => 's',
                '\'' or '.' or '-' => '\0',
                _ => c,
            };
            if (letter != '\0' && letter != before)
            {
                sound[length++] = letter;
            }

            before = letter == '\0' ? before : letter;
        }

        return CharacterFold.Hash(sound[..length]);
    }

    /// <summary>
    /// Gets whether two words with the same sound are near enough to be spellings of one name: one edit apart, or two where they are long.
    /// A different last vowel makes a different name: "Mario" and "Maria", "Zelensky" and "Zelenska".
    /// </summary>
    public static bool AreClose(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int shorter = Math.Min(a.Length, b.Length);
        if (CharacterFold.Equal(a, b))
        {
            return true;
        }

        if (shorter < 4 || (CharacterFold.Fold(a[^1]) == 'a') != (CharacterFold.Fold(b[^1]) == 'a') || (CharacterFold.Fold(a[^1]) == 'o') != (CharacterFold.Fold(b[^1]) == 'o'))
        {
            return false;
        }

        return Distance(a, b) <= (shorter >= 7 ? 2 : 1);
    }

    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > MaxLength || b.Length > MaxLength)
        {
            return int.MaxValue;
        }

        Span<int> row = stackalloc int[MaxLength + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substitution = diagonal + (CharacterFold.Fold(a[i - 1]) == CharacterFold.Fold(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
