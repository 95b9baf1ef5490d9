using NewsNlp.Internal;
using NewsNlp.Text;

namespace NewsNlp.Tagging;

/// <summary>Reads the atoms of a sentence, with two empty ones before it and after it, so that features may look at neighbours without a test.</summary>
internal sealed class TokenReader(WordClusters clusters)
{
    /// <summary>The number of empty atoms on each side.</summary>
    public const int Padding = 2;

    private static readonly TokenAtoms Outside = new() { Word = 1, Prefix2 = 1, Prefix3 = 1, Suffix2 = 1, Suffix3 = 1, Suffix4 = 1, Shape = 1 };

    private TokenAtoms[] _atoms = new TokenAtoms[256];

    /// <summary>Reads the tokens from <paramref name="first"/> to <paramref name="last"/>.</summary>
    /// <returns>The atoms; the first token is at <see cref="Padding"/>.</returns>
    public Span<TokenAtoms> Read(in TokenTable tokens, int first, int last)
    {
        int count = last - first + 1;
        if (_atoms.Length < count + (2 * Padding))
        {
            _atoms = new TokenAtoms[Math.Max(count + (2 * Padding), _atoms.Length * 2)];
        }

        var atoms = _atoms.AsSpan(0, count + (2 * Padding));
        atoms[..Padding].Fill(Outside);
        atoms[^Padding..].Fill(Outside);
        var casing = CasingOf(tokens, first, last);
        for (int i = 0; i < count; i++)
        {
            ReadToken(ref atoms[i + Padding], tokens[first + i], tokens.Hashes[first + i], casing);
        }

        return atoms;
    }

    /// <summary>Gets how a sentence is written: a headline in capitals needs other weights than running text.</summary>
    public static SentenceCasing CasingOf(in TokenTable tokens, int first, int last)
    {
        int lower = 0;
        int capitalized = 0;
        int upper = 0;
        for (int i = first; i <= last; i++)
        {
            var token = tokens[i];
            if (token.Length < 4 || !char.IsLetter(token[0]))
            {
                continue; // short words stay lower case in titles
            }

            if (!char.IsUpper(token[0]))
            {
                lower++;
            }
            else if (char.IsUpper(token[1]) && char.IsUpper(token[^1]))
            {
                upper++;
            }
            else
            {
                capitalized++;
            }
        }

        int words = lower + capitalized + upper;
        return words < 3 ? SentenceCasing.Normal
            : upper * 10 >= words * 7 ? SentenceCasing.Upper
            : lower * 10 <= words * 2 ? SentenceCasing.Title
            : capitalized + upper == 0 && words >= 6 ? SentenceCasing.Lower
            : SentenceCasing.Normal;
    }

    private void ReadToken(ref TokenAtoms atoms, ReadOnlySpan<char> token, uint hash, SentenceCasing casing)
    {
        const uint Basis = 2166136261;
        const uint Prime = 16777619;
        int length = token.Length;
        uint prefix = Basis;
        uint suffix = Basis + 1;
        atoms.Prefix2 = atoms.Prefix3 = atoms.Suffix2 = atoms.Suffix3 = atoms.Suffix4 = 0;
        for (int i = 0; i < 4 && i < length; i++)
        {
            prefix = (prefix ^ CharacterFold.Fold(token[i])) * Prime;
            suffix = (suffix ^ CharacterFold.Fold(token[length - 1 - i])) * Prime;
            switch (i)
            {
                case 1:
                    atoms.Prefix2 = prefix;
                    atoms.Suffix2 = suffix;
                    break;
                case 2:
                    atoms.Prefix3 = prefix;
                    atoms.Suffix3 = suffix;
                    break;
                case 3:
                    atoms.Suffix4 = suffix;
                    break;
            }
        }

        // Runs are collapsed and the shape is cut off, so the number of shapes stays small.
        uint shape = (uint)casing + 7;
        char before = '\0';
        int runs = 0;
        for (int i = 0; i < length && i < 64 && runs < 8; i++)
        {
            char c = token[i];
            char kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : CharacterFold.Fold(c);
            if (kind != before)
            {
                shape = (shape ^ kind) * Prime;
                before = kind;
                runs++;
            }
            else if (i == 1)
            {
                shape ^= 0x5000; // "US" and "A" differ
            }
        }

        atoms.Word = hash;
        atoms.Shape = shape;
        atoms.Cluster = clusters.Find(hash);
        atoms.IsCapitalized = char.IsUpper(token[0]);
        atoms.Tag = 0;
        atoms.Table = default;
        atoms.Elsewhere = 0;
        atoms.Vote = 0;
    }
}
