using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using NewsNlp.Internal;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Lemmas;

/// <summary>
/// Edit scripts of known words and of endings, in one hash table that is read in place.
/// A word is looked up with its inflection, then whatever its inflection, then by its longest known ending; every hit is verified against the characters.
/// </summary>
/// <remarks>
/// Layout: five 32-bit numbers (fingerprint of the tags, slots, bytes of the records, length of the longest ending, bytes of the scripts), the slots, the records, the scripts as UTF-8 lines.
/// A slot has the low eight bits of the hash in its high byte and the position of the record + 1 in the rest; 0 is an empty slot.
/// A record has its length in characters (8 bits), its inflection, with <see cref="WholeWord"/> or without (8 bits; an inflection of 0 stands for all), the number of its script (16 bits), and the folded characters.
/// </remarks>
internal sealed unsafe class LemmaTable
{
    /// <summary>Marks the key of a whole word, as against an ending.</summary>
    public const byte WholeWord = 0x80;

    /// <summary>The longest ending that can have a script.</summary>
    public const int MaxEnding = 12;

    internal const int HeaderSize = 20;
    internal const int RecordHeaderSize = 4;
    internal const uint Seed = 2166136261;
    private readonly NewsModel _model; // keeps the memory alive
    private readonly uint* _slots;
    private readonly byte* _records;
    private readonly uint _slotCount;
    private readonly int _longestEnding;
    private readonly EditScript[] _scripts;

    /// <exception cref="ModelFormatException">The section is missing, damaged, or was trained on other tags.</exception>
    public LemmaTable(NewsModel model, string section)
    {
        _model = model;
        var bytes = model.Bytes(section);
        var header = MemoryMarshal.Cast<byte, int>(bytes[..HeaderSize]);
        if ((uint)header[0] != Fingerprint)
        {
            throw new ModelFormatException(model.Name, section, "the lemmas were trained on other tags than this library has. Train the section again with 'NewsNlp.Training train'.");
        }

        _slotCount = (uint)header[1];
        _longestEnding = header[3];
        _slots = (uint*)(model.Pointer(section) + HeaderSize);
        _records = (byte*)(_slots + _slotCount);
        string[] lines = Encoding.UTF8.GetString(bytes.Slice(HeaderSize + ((int)_slotCount * sizeof(uint)) + header[2], header[4])).Split('\n');
        _scripts = Array.ConvertAll(lines, Parse);
        LongestAppend = _scripts.Max(s => s.Append.Length);
    }

    /// <summary>Gets a number that changes with the tags.</summary>
    internal static uint Fingerprint { get; } = CharacterFold.Hash(string.Join(' ', Enum.GetNames<PartOfSpeech>()));

    /// <summary>Gets how much longer than its form a lemma can be.</summary>
    public int LongestAppend { get; }

    /// <summary>Finds the script of a word.</summary>
    /// <param name="word">The folded characters.</param>
    /// <param name="inflection">The inflection.</param>
    /// <param name="isKnown">Whether the word itself is known, not its ending only.</param>
    public EditScript Find(ReadOnlySpan<char> word, PartOfSpeech inflection, out bool isKnown)
    {
        Span<uint> hashes = stackalloc uint[MaxEnding + 1];
        hashes[0] = Seed;
        int longest = Math.Min(word.Length, _longestEnding);
        uint hash = Seed;
        for (int length = 1; length <= word.Length; length++)
        {
            hash = Extend(hash, word[^length]);
            if (length <= longest)
            {
                hashes[length] = hash;
            }
        }

        int script = Find(word, hash, (byte)(WholeWord | (byte)inflection));
        script = script >= 0 ? script : Find(word, hash, WholeWord);
        isKnown = script >= 0;
        for (int length = longest; script < 0 && length >= 0; length--)
        {
            script = Find(word[^length..], hashes[length], (byte)inflection);
        }

        return script >= 0 ? _scripts[script] : EditScript.None;
    }

    /// <summary>Joins the hash of an ending with the character before it.</summary>
    internal static uint Extend(uint hash, char c) => (hash ^ c) * 16777619;

    /// <summary>Joins the hash of the characters with the kind of the key.</summary>
    internal static uint KeyHash(uint hash, byte kind)
    {
        hash ^= kind * 0x9E3779B1;
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }

    /// <summary>Gets the slot where the search for a hash begins.</summary>
    internal static uint FirstSlot(uint hash, uint slotCount) => (uint)(((ulong)hash * slotCount) >> 32);

    private int Find(ReadOnlySpan<char> key, uint hash, byte kind)
    {
        hash = KeyHash(hash, kind);
        for (uint slot = FirstSlot(hash, _slotCount); _slots[slot] != 0; slot = slot + 1 == _slotCount ? 0 : slot + 1)
        {
            if (_slots[slot] >> 24 != (hash & 0xFF))
            {
                continue;
            }

            byte* record = _records + (_slots[slot] & 0xFFFFFF) - 1;
            if (record[0] == key.Length && record[1] == kind && key.SequenceEqual(new ReadOnlySpan<char>(record + RecordHeaderSize, key.Length)))
            {
                return *(ushort*)(record + 2);
            }
        }

        return -1;
    }

    private static EditScript Parse(string line)
    {
        string[] columns = line.Split('\t');
        return new EditScript(int.Parse(columns[0], CultureInfo.InvariantCulture), columns[2], columns[1] == "1");
    }
}
