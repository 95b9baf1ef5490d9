using System.Runtime.Intrinsics.X86;
using NewsNlp.Internal;
using NewsNlp.Text;

namespace NewsNlp.Lexicons;

/// <summary>
/// Maps phrases of one or more tokens to numbers: one open-addressing table over the joined token hashes, read in place from bytes.
/// The first token of every phrase is an entry of its own (value <see cref="PrefixOnly"/> where it is no phrase itself) that tells how long its phrases can be, so most searches end after one look.
/// Every hit is verified against the characters.
/// </summary>
/// <remarks>
/// Layout: three 32-bit numbers (slots, entries, bytes of the records), the slots, the records.
/// A slot has the low eight bits of the hash in its high byte and the position of the record + 1 in the rest; 0 is an empty slot.
/// A record has the length of its characters in bytes (8 bits), its value (20 bits; all set: none), the number of tokens of the longest phrase that begins with it (4 bits),
/// and the folded characters as UTF-8, tokens joined by one space.
/// </remarks>
internal readonly unsafe struct PhraseTable
{
    public const int PrefixOnly = -1;

    /// <summary>The longest phrase in tokens.</summary>
    public const int MaxTokens = 15;

    /// <summary>The greatest value of a phrase.</summary>
    public const int MaxValue = NoValue - 1;

    internal const int HeaderSize = 12;
    internal const int RecordHeaderSize = 4;
    internal const int NoValue = 0xFFFFF;
    internal const int ValueBits = 20;
    private const uint PositionMask = 0xFFFFFF;
    private readonly uint* _slots;
    private readonly byte* _records;
    private readonly uint _slotCount;

    public PhraseTable(byte* data)
    {
        _slotCount = *(uint*)data;
        Count = ((int*)data)[1];
        _slots = (uint*)(data + HeaderSize);
        _records = data + HeaderSize + (_slotCount * sizeof(uint));
    }

    /// <summary>Gets the number of entries, first tokens of longer phrases included.</summary>
    public int Count { get; }

    /// <summary>Asks for what a search from a token will read: the table is much larger than the caches.</summary>
    /// <param name="hash">The hash of the token.</param>
    public void Prefetch(uint hash)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(_slots + FirstSlot(hash, _slotCount));
        }
    }

    /// <summary>Asks for the phrase of a token whose slot has come in by now; see <see cref="Prefetch"/>.</summary>
    /// <param name="hash">The hash of the token.</param>
    public void PrefetchRecord(uint hash)
    {
        if (Sse.IsSupported && RecordAt(FirstSlot(hash, _slotCount), hash) is var record && record is not null)
        {
            Sse.Prefetch0(record);
        }
    }

    /// <summary>Finds the longest phrase that begins at a token.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The first token of the phrase.</param>
    /// <param name="length">The number of tokens of the phrase; 0 if there is none.</param>
    /// <returns>The value, or <see cref="PrefixOnly"/>.</returns>
    public int FindLongest(in TokenTable tokens, int first, out int length)
    {
        length = 0;
        int value = PrefixOnly;
        var search = new Search(this, tokens, first);
        while (search.Next(tokens))
        {
            if (search.Value != PrefixOnly)
            {
                value = search.Value;
                length = search.Length;
            }
        }

        return value;
    }

    /// <summary>Finds every phrase that begins at a token, shorter ones first.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The first token of the phrases.</param>
    /// <param name="hits">Takes the phrases; <see cref="MaxTokens"/> places are enough.</param>
    /// <returns>The number of phrases.</returns>
    public int FindAll(in TokenTable tokens, int first, Span<PhraseHit> hits)
    {
        int count = 0;
        var search = new Search(this, tokens, first);
        while (search.Next(tokens))
        {
            if (search.Value != PrefixOnly)
            {
                hits[count++] = new PhraseHit(search.Length, search.Value);
            }
        }

        return count;
    }

    /// <summary>Finds the phrase that covers exactly these tokens.</summary>
    /// <returns>The value, or <see cref="PrefixOnly"/>.</returns>
    public int FindExact(in TokenTable tokens, int first, int last)
    {
        var hashes = tokens.Hashes;
        uint hash = hashes[first];
        for (int i = first + 1; i <= last; i++)
        {
            hash = CharacterFold.Combine(hash, hashes[i]);
        }

        byte* record = Find(hash, tokens, first, last);
        return record is null ? PrefixOnly : ValueOf(record);
    }

    /// <summary>Finds a single token.</summary>
    /// <returns>The value, or <see cref="PrefixOnly"/>.</returns>
    public int FindWord(ReadOnlySpan<char> word)
    {
        if (_slots is null)
        {
            return PrefixOnly;
        }

        uint hash = CharacterFold.Hash(word);
        for (uint slot = FirstSlot(hash, _slotCount); _slots[slot] != 0; slot = NextSlot(slot))
        {
            if (RecordAt(slot, hash) is var record && record is not null && Match(word, record + RecordHeaderSize, EndOf(record)) == EndOf(record))
            {
                return ValueOf(record);
            }
        }

        return PrefixOnly;
    }

    /// <summary>Gets the slot where the search for a hash begins. The high bits choose the slot, the low ones are kept in it.</summary>
    internal static uint FirstSlot(uint hash, uint slotCount) => (uint)(((ulong)hash * slotCount) >> 32);

    private static byte* EndOf(byte* record) => record + RecordHeaderSize + *record;

    private static int HeaderOf(byte* record) => (int)(*(uint*)record >> 8);

    private static int ValueOf(byte* record)
    {
        int value = HeaderOf(record) & NoValue;
        return value == NoValue ? PrefixOnly : value;
    }

    private uint NextSlot(uint slot) => slot + 1 == _slotCount ? 0 : slot + 1;

    private byte* RecordAt(uint slot, uint hash)
        => _slots[slot] >> 24 == (hash & 0xFF) ? _records + (_slots[slot] & PositionMask) - 1 : null;

    private byte* Find(uint hash, in TokenTable tokens, int first, int last)
    {
        if (_slots is null)
        {
            return null;
        }

        for (uint slot = FirstSlot(hash, _slotCount); _slots[slot] != 0; slot = NextSlot(slot))
        {
            byte* record = RecordAt(slot, hash);
            if (record is not null && Reads(tokens, first, last, record))
            {
                return record;
            }
        }

        return null;
    }

    private static bool Reads(in TokenTable tokens, int first, int last, byte* record)
    {
        byte* at = record + RecordHeaderSize;
        byte* end = EndOf(record);
        for (int i = first; i <= last; i++)
        {
            if (i > first && (at == end || *at++ != ' '))
            {
                return false;
            }

            at = Match(tokens[i], at, end);
            if (at is null)
            {
                return false;
            }
        }

        return at == end;
    }

    /// <summary>Compares a text with folded UTF-8.</summary>
    /// <returns>The byte after the text, or null where they differ.</returns>
    private static byte* Match(ReadOnlySpan<char> text, byte* at, byte* end)
    {
        foreach (char c in text)
        {
            uint folded = CharacterFold.Fold(c);
            int size = folded < 0x80 ? 1 : folded < 0x800 ? 2 : 3;
            if (end - at < size)
            {
                return null;
            }

            bool same = size switch
            {
                1 => *at == folded,
                2 => at[0] == (0xC0 | (folded >> 6)) && at[1] == (0x80 | (folded & 0x3F)),
                _ => at[0] == (0xE0 | (folded >> 12)) && at[1] == (0x80 | ((folded >> 6) & 0x3F)) && at[2] == (0x80 | (folded & 0x3F)),
            };
            if (!same)
            {
                return null;
            }

            at += size;
        }

        return at;
    }

    /// <summary>Goes from the phrase of one token to ever longer ones.</summary>
    private ref struct Search(PhraseTable table, in TokenTable tokens, int first)
    {
        private readonly PhraseTable _table = table;
        private readonly ReadOnlySpan<uint> _hashes = tokens.Hashes;
        private uint _hash;
        private int _longest = 1;

        public int Length { get; private set; }

        public int Value { get; private set; }

        public bool Next(in TokenTable tokens)
        {
            while (Length < _longest && first + Length < _hashes.Length)
            {
                int last = first + Length;
                _hash = Length == 0 ? _hashes[last] : CharacterFold.Combine(_hash, _hashes[last]);
                Length++;
                byte* record = _table.Find(_hash, tokens, first, last);
                if (record is not null)
                {
                    _longest = Length == 1 ? HeaderOf(record) >> ValueBits : _longest;
                    Value = ValueOf(record);
                    return true;
                }
            }

            return false;
        }
    }
}
