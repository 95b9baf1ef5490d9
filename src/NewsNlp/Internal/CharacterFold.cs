namespace NewsNlp.Internal;

/// <summary>
/// Maps characters to a form without case and diacritics, so that "Bogotá", "BOGOTA" and "bogota" are one key.
/// Covers Latin letters; other scripts keep their diacritics and lose only their case. One character always folds to one character.
/// </summary>
internal static class CharacterFold
{
    // From U+0080 to U+024F, then U+1E00 to U+1EFF (Vietnamese and transliteration letters).
    private const string Latin =
        "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae\u00af" +
        "\u00b0\u00b1\u00b2\u00b3\u00b4\u00b5\u00b6\u00b7\u00b8\u00b9\u00ba\u00bb\u00bc\u00bd\u00be\u00bfaaaaaaaceeeeiiiidnooooo\u00d7ouuuuyts" +
        "aaaaaaaceeeeiiiidnooooo\u00f7ouuuuytyaaaaaaccccccccdd" +
        "ddeeeeeeeeeegggggggghhhhiiiiiiiiii\u0133\u0133jjkk\u0138llllll\u0140" +
        "\u0140llnnnnnn\u0149nnoooooooorrrrrrssssssssttttttuuuuuuuu" +
        "uuuuwwyyyzzzzzz\u017f\u0180\u0253\u0183\u0183\u0185\u0185\u0254\u0188\u0188\u0256\u0257\u018c\u018c\u018d\u01dd\u0259\u025b\u0192\u0192\u0260\u0263\u0195\u0269\u0268\u0199\u0199\u019a\u019b\u026f\u0272\u019e\u0275" +
        "oo\u01a3\u01a3\u01a5\u01a5\u0280\u01a8\u01a8\u0283\u01aa\u01ab\u01ad\u01ad\u0288uu\u028a\u028b\u01b4\u01b4\u01b6\u01b6\u0292\u01b9\u01b9\u01ba\u01bb\u01bd\u01bd\u01be\u01bf\u01c0\u01c1\u01c2\u01c3\u01c6\u01c6\u01c6\u01c9\u01c9\u01c9\u01cc\u01cc\u01ccaai" +
        "ioouuuuuuuuuu\u01ddaaaaaa\u01e5\u01e5ggkkoooo\u0292\u0292j\u01f3\u01f3\u01f3gg\u0195\u01bfnnaaaaoo" +
        "aaaaeeeeiiiioooorrrruuuusstt\u021d\u021dhh\u019e\u0221\u0223\u0223\u0225\u0225aaeeoooooo" +
        "ooyy\u0234\u0235\u0236\u0237\u0238\u0239\u2c65\u023c\u023c\u019a\u2c66\u023f\u0240\u0242\u0242\u0180\u0289\u028c\u0247\u0247\u0249\u0249\u024b\u024b\u024d\u024d\u024f\u024f";

    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiii" +
        "kkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr" +
        "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyy" +
        "zzzzzzhtwy\u1e9a\u017f\u1e9c\u1e9ds\u1e9faaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu" +
        "uuyyyyyyyy\u1efb\u1efb\u1efd\u1efd\u1eff\u1eff";

    private static readonly char[] Table = Build();

    /// <summary>Folds one character.</summary>
    public static char Fold(char c) => Table[c];

    /// <summary>Gets whether two texts are equal after folding.</summary>
    public static bool Equal(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        char[] table = Table;
        for (int i = 0; i < a.Length; i++)
        {
            if (table[a[i]] != table[b[i]])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets whether a text equals one that is folded already.</summary>
    public static bool EqualFolded(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        if (text.Length != folded.Length)
        {
            return false;
        }

        char[] table = Table;
        for (int i = 0; i < text.Length; i++)
        {
            if (table[text[i]] != folded[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Hashes a text by its folded characters (FNV-1a with a final mix).</summary>
    public static uint Hash(ReadOnlySpan<char> text)
    {
        char[] table = Table;
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = (hash ^ table[c]) * 16777619;
        }

        return Mix(hash);
    }

    /// <summary>Joins the hash of a phrase so far with the hash of its next token.</summary>
    public static uint Combine(uint phrase, uint token) => Mix((phrase * 31) + token + 0x9E3779B9);

    /// <summary>Folds a whole text into a new string.</summary>
    public static string Fold(ReadOnlySpan<char> text)
        => string.Create(text.Length, text, static (target, source) =>
        {
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = Table[source[i]];
            }
        });

    private static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        return hash;
    }

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = (char)i;
        }

        for (int i = 'A'; i <= 'Z'; i++)
        {
            table[i] = (char)(i | 0x20);
        }

        Latin.CopyTo(table.AsSpan(0x80));
        LatinAdditional.CopyTo(table.AsSpan(0x1E00));
        for (int i = 0x370; i < 0x530; i++)
        {
            table[i] = char.ToLowerInvariant((char)i); // Greek and Cyrillic
        }

        foreach (char apostrophe in "\u2018\u2019\u02BC\u00B4\u0060")
        {
            table[apostrophe] = '\'';
        }

        table['\u2010'] = '-';
        table['\u2011'] = '-';
        return table;
    }
}
