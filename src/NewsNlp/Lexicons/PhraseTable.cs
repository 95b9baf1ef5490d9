using System.Runtime.InteropServices;
using NewsNlp.Internal;
using NewsNlp.Text;

namespace NewsNlp.Lexicons;

/// <summary>
/// Maps phrases of one or more tokens to numbers: one open-addressing table over the joined token hashes, read in place from bytes.
/// A prefix of a longer phrase is an entry of its own (value <see cref="PrefixOnly"/> where it is no phrase itself), so a search stops as soon as nothing longer can match.
/// Every hit is verified against the characters.
/// </summary>
/// <remarks>Layout, all 32-bit little-endian: slot count (a power of two), entry count, blob length in characters, longest phrase in tokens;
/// then slots (hash, entry + 1), entries (blob offset, character length, value, flags: 1 = continues), then the folded characters, tokens joined by one space.</remarks>
internal readonly unsafe struct PhraseTable
{
    public const int PrefixOnly = -1;
    private const int HeaderSize = 16;
    private readonly byte* _data;

    public PhraseTable(byte* data) => _data = data;

    /// <summary>Gets the number of entries, prefixes included.</summary>
    public int Count => _data is null ? 0 : ((int*)_data)[1];

    private int SlotCount => ((int*)_data)[0];

    private uint* Slots => (uint*)(_data + HeaderSize);

    private Entry* Entries => (Entry*)(_data + HeaderSize + ((long)SlotCount * 8));

    private char* Blob => (char*)(Entries + Count);

    /// <summary>Finds the longest phrase that begins at a token.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The first token of the phrase.</param>
    /// <param name="length">The number of tokens of the phrase; 0 if there is none.</param>
    /// <returns>The value, or <see cref="PrefixOnly"/>.</returns>
    public int FindLongest(in TokenTable tokens, int first, out int length)
    {
        length = 0;
        int value = PrefixOnly;
        if (_data is null)
        {
            return value;
        }

        var hashes = tokens.Hashes;
        uint hash = 0;
        for (int i = first; i < hashes.Length; i++)
        {
            hash = i == first ? hashes[i] : CharacterFold.Combine(hash, hashes[i]);
            int entry = Find(hash, tokens, first, i);
            if (entry < 0)
            {
                break;
            }

            if (Entries[entry].Value != PrefixOnly)
            {
                value = Entries[entry].Value;
                length = i - first + 1;
            }

            if ((Entries[entry].Flags & 1) == 0)
            {
                break;
            }
        }

        return value;
    }

    /// <summary>Finds the phrase that covers exactly these tokens.</summary>
    /// <returns>The value, or <see cref="PrefixOnly"/>.</returns>
    public int FindExact(in TokenTable tokens, int first, int last)
    {
        if (_data is null)
        {
            return PrefixOnly;
        }

        var hashes = tokens.Hashes;
        uint hash = hashes[first];
        for (int i = first + 1; i <= last; i++)
        {
            hash = CharacterFold.Combine(hash, hashes[i]);
        }

        int entry = Find(hash, tokens, first, last);
        return entry < 0 ? PrefixOnly : Entries[entry].Value;
    }

    /// <summary>Finds a single token.</summary>
    /// <returns>The value, or <see cref="PrefixOnly"/>.</returns>
    public int FindWord(ReadOnlySpan<char> word)
    {
        if (_data is null)
        {
            return PrefixOnly;
        }

        uint hash = CharacterFold.Hash(word);
        for (uint slot = hash & (uint)(SlotCount - 1); ; slot = (slot + 1) & (uint)(SlotCount - 1))
        {
            uint entry = Slots[(slot * 2) + 1];
            if (entry == 0)
            {
                return PrefixOnly;
            }

            if (Slots[slot * 2] == hash && CharacterFold.EqualFolded(word, TextOf((int)entry - 1)))
            {
                return Entries[entry - 1].Value;
            }
        }
    }

    /// <summary>Gets the folded characters of an entry, tokens joined by one space.</summary>
    public ReadOnlySpan<char> TextOf(int entry) => new(Blob + Entries[entry].Start, Entries[entry].Length);

    private int Find(uint hash, in TokenTable tokens, int first, int last)
    {
        for (uint slot = hash & (uint)(SlotCount - 1); ; slot = (slot + 1) & (uint)(SlotCount - 1))
        {
            uint entry = Slots[(slot * 2) + 1];
            if (entry == 0)
            {
                return -1;
            }

            if (Slots[slot * 2] == hash && Reads(tokens, first, last, TextOf((int)entry - 1)))
            {
                return (int)entry - 1;
            }
        }
    }

    private static bool Reads(in TokenTable tokens, int first, int last, ReadOnlySpan<char> phrase)
    {
        int at = 0;
        for (int i = first; i <= last; i++)
        {
            var token = tokens[i];
            if (at + token.Length > phrase.Length || !CharacterFold.EqualFolded(token, phrase.Slice(at, token.Length)))
            {
                return false;
            }

            at += token.Length;
            if (i < last && (at >= phrase.Length || phrase[at++] != ' '))
            {
                return false;
            }
        }

        return at == phrase.Length;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct Entry
    {
        public int Start;
        public int Length;
        public int Value;
        public int Flags;
    }
}
